import type { BearerRole, ParticipantRole } from '../../cypher/ontology.ts';
import type { PathEndResolvers, PathStepResolvers } from '../generated/resolvers.ts';
import { evidence } from './edges.ts';
import { labelOf } from './labels.ts';

export const PathStep: PathStepResolvers = {
  obligation: ({ from }) => from.obligation,
};

export const PathEnd: PathEndResolvers = {
  label: ({ node }, { lang }, context) => labelOf(node, lang, context),
  bearerRole: ({ kind, role }) => (kind === 'BEARS' ? (role as BearerRole) : null),
  participantRole: ({ kind, role }) => (kind === 'TAKES_PART' ? (role as ParticipantRole) : null),
  evidence: (tie) => evidence(tie.obligation.article, tie),
};
