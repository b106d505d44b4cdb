import type { ArticleDraft, RegulationContext, Stage } from '../draft.ts';
import { maskEnclosed } from '../language/masks.ts';
import type { Mention, Obligation, Participant, Span } from '../model.ts';
import { findAll } from '../rules/patternRule.ts';
import { PARTICIPANT_RULES, type ParticipantRule } from '../rules/participants.ts';
import { functionPhrase } from './participants/functionPhrase.ts';
import { readNamedBodies } from './participants/namedBodies.ts';
import { readOffenders } from './participants/offenders.ts';

/** Who approves, is consulted, informed or entrusted in each obligation, and who broke the rule a liability answers. */
export const participants: Stage = {
  name: 'participants',
  guarantees: 'Each obligation names those who take part without bearing it, with their role and the place of their function phrase.',
  run: (draft, context) => ({
    ...draft,
    obligations: draft.obligations.map((obligation, index) => ({
      ...obligation,
      participants: readParticipants(draft, obligation, index, context),
    })),
  }),
};

function readParticipants(draft: ArticleDraft, obligation: Obligation, index: number, context: RegulationContext): Participant[] {
  const { jurisdiction } = context.regulation.metadata;
  const reach = reachOf(draft, obligation, index);
  const involved = readInvolved(draft.text, reach, jurisdiction);
  const offenders = obligation.modality === 'LIABILITY' ? readOffenders(draft, obligation, jurisdiction).map(asOffender) : [];
  return withoutRepeats([...offenders, ...involved].filter((participant) => !bears(obligation, participant)));
}

function asOffender({ mention, kind, start, end }: Mention): Participant {
  return { mention, kind, start, end, role: 'OFFENDER', rules: ['participant.offender'] };
}

/** The obligation with what stands in front of it in its sentence and belongs to no other: 「经X批准，」 is often said first. */
function reachOf({ sentences, obligations }: ArticleDraft, { start, end }: Obligation, index: number): Span {
  const sentence = sentences.find((candidate) => candidate.start <= start && start < candidate.end);
  const before = obligations[index - 1]?.end ?? 0;
  return { start: Math.min(start, Math.max(sentence?.start ?? start, before)), end };
}

/** Whom the rules find, one rule after the other. */
function readInvolved(text: string, reach: Span, jurisdiction: string | null): Participant[] {
  const masked = maskEnclosed(text.slice(reach.start, reach.end));
  return PARTICIPANT_RULES.flatMap((rule) => {
    const cues = findAll(rule, masked);
    return cues.length === 0 ? [] : readByRule(rule, cues, text, reach, jurisdiction);
  });
}

/** The bodies behind each cue of the rule, when what follows them makes them take part. */
function readByRule(
  rule: ParticipantRule,
  cues: readonly RegExpExecArray[],
  text: string,
  reach: Span,
  jurisdiction: string | null,
): Participant[] {
  return cues.flatMap((cue): Participant[] => {
    const from = reach.start + cue.index + cue[0].length;
    const stop = from + text.slice(from, reach.end).search(/[。；\n]|$/);
    const phrase = readNamedBodies(text, from, stop, jurisdiction);
    if (!phrase || !rule.follows.test(text.slice(phrase.end, reach.end))) return [];
    return phrase.agents.map((agent) => {
      const { mention, kind, start, end } = functionPhrase(text, agent);
      return { mention, kind, start, end, role: rule.role, rules: [rule.id] };
    });
  });
}

function bears(obligation: Obligation, { start, end }: Span): boolean {
  return obligation.bearers.some((bearer) => !bearer.carried && bearer.start < end && start < bearer.end);
}

function withoutRepeats(found: readonly Participant[]): Participant[] {
  const kept = found.filter((one, index) => found.findIndex((other) => other.start === one.start && other.end === one.end) === index);
  return kept.sort((a, b) => a.start - b.start);
}
