/** Turns rows into what hangs on obligations and articles. Each function makes one fact of one row. */
import type { ActorKind, BearerRole, ConcernKind, Level, ParticipantRole, Penalty, PlatformStatus } from '../../cypher/ontology.ts';
import type { Row } from '../../cypher/store.ts';
import { type ActorRef, nodeRef } from '../nodes.ts';
import { flag, number, optionalNumber, optionalText, text, texts } from './rows.ts';
import type { ActorFact, AddressFact, BearingFact, BuildFact, CitationFact, ConcernFact, DeclarationFact } from './shapes.ts';
import type { GuidanceFact, MentionFact, ParticipationFact, SanctionFact, TopicFact } from './shapes.ts';

/** A fact without what the list it is put into gives it. */
type Loose<Fact> = Omit<Fact, 'obligation' | 'article' | 'index'>;

const place = (row: Row) => ({ start: number(row, 'start'), end: number(row, 'end') });

function actorFact(row: Row): ActorFact {
  const ref = nodeRef(text(row, 'label') as ActorRef['__typename'], text(row, 'actor')) as ActorRef;
  return { ...ref, kind: actorKind(ref, optionalText(row, 'kind')), scope: optionalText(row, 'scope') };
}

function actorKind(actor: ActorRef, departmentKind: string | null): ActorKind {
  if (actor.__typename === 'Government') return 'GOVERNMENT';
  return actor.__typename === 'Party' ? 'PARTY' : ((departmentKind ?? 'DEPARTMENT') as ActorKind);
}

export function bearing(row: Row): Loose<BearingFact> {
  return {
    ...place(row),
    actor: actorFact(row),
    role: text(row, 'role') as BearerRole,
    lead: flag(row, 'lead'),
    levels: texts(row, 'levels') as readonly Level[],
    openList: flag(row, 'openList'),
    carried: flag(row, 'carried'),
    ofGovernment: flag(row, 'ofGovernment'),
    mention: text(row, 'mention'),
    rules: texts(row, 'rules'),
    review: optionalText(row, 'review'),
  };
}

export function participation(row: Row): Loose<ParticipationFact> {
  return {
    ...place(row),
    actor: actorFact(row),
    role: text(row, 'role') as ParticipantRole,
    mention: text(row, 'mention'),
    rules: texts(row, 'rules'),
  };
}

export function concern(row: Row): Loose<ConcernFact> {
  const industry = nodeRef('Industry', text(row, 'industry'));
  return { ...place(row), industry, as: text(row, 'as') as ConcernKind, mention: text(row, 'mention') };
}

export function topicMention(row: Row): Loose<TopicFact> {
  return { ...place(row), topic: nodeRef('Topic', text(row, 'topic')), mention: text(row, 'mention') };
}

export function address(row: Row): Loose<AddressFact> {
  return { ...place(row), party: nodeRef('Party', text(row, 'party')), mention: text(row, 'mention') };
}

export function build(row: Row): Loose<BuildFact> {
  const platform = nodeRef('Platform', text(row, 'platform'));
  return { ...place(row), platform, status: text(row, 'status') as PlatformStatus, builders: texts(row, 'builders') };
}

export function guidance(row: Row): Loose<GuidanceFact> {
  return { ...place(row), principle: nodeRef('Principle', text(row, 'principle')) };
}

export function sanctionOf(label: 'Article' | 'Regulation') {
  return (row: Row): Loose<SanctionFact> => ({
    ...place(row),
    target: nodeRef(label, text(row, 'target')) as SanctionFact['target'],
    penalties: texts(row, 'penalties') as readonly Penalty[],
    fineFrom: optionalNumber(row, 'fineFrom'),
    fineTo: optionalNumber(row, 'fineTo'),
  });
}

export function declaration(row: Row): Loose<DeclarationFact> {
  return { ...place(row), principle: nodeRef('Principle', text(row, 'principle')) };
}

export function industryMention(row: Row): Loose<MentionFact> {
  return { ...place(row), industry: nodeRef('Industry', text(row, 'industry')), mention: text(row, 'mention') };
}

export function citationOf(label: 'Article' | 'Citation') {
  return (row: Row): Loose<CitationFact> => ({
    ...place(row),
    target: nodeRef(label, text(row, 'target')) as CitationFact['target'],
    paragraph: optionalText(row, 'paragraph'),
    item: optionalText(row, 'item'),
  });
}
