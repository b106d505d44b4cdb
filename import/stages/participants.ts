import type { ArticleDraft, RegulationContext, Stage } from '../draft.ts';
import type { AgentPhrase } from '../language/agents.ts';
import { maskEnclosed } from '../language/masks.ts';
import type { Mention, Obligation, Participant, Span } from '../model.ts';
import { findAll, findFirst } from '../rules/patternRule.ts';
import { MODIFIES, NEEDED, PARTICIPANT_RULES, type ParticipantRule } from '../rules/participants.ts';
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
  const takingPart = involved.filter((participant) => !isInBreach(draft.text, obligation, participant));
  return withoutRepeats([...offenders, ...takingPart].filter((participant) => !bears(obligation, participant)));
}

function asOffender({ mention, kind, start, end }: Mention): Participant {
  return { mention, kind, start, end, role: 'OFFENDER', rules: ['participant.offender'] };
}

/**
 * 「未经X批准…的，由Y处以罚款：」: the approval that was missing is part of the breach, in front of the penalty or in a list of
 * breaches behind it. 「情节严重的，报经X批准，责令停业」: behind the breach it is the penalty that needs one.
 */
function isInBreach(text: string, { modality, start }: Obligation, { role, start: at, end }: Participant): boolean {
  if (modality !== 'LIABILITY' || role !== 'APPROVING') return false;
  if (at >= start) return /[：:]\n|未经?$/.test(text.slice(start, at));
  return /的[，,]?$/.test(text.slice(end, start)) || /未(?:经|征得|取得|报|按)[^，。；]*$/.test(text.slice(0, at));
}

/**
 * The obligation with what stands in front of it in its sentence and belongs to no other: 「经X批准，」 is often said first.
 * In front of a semicolon stands another case.
 */
function reachOf({ text, sentences, obligations }: ArticleDraft, { start, end }: Obligation, index: number): Span {
  const sentence = sentences.find((candidate) => candidate.start <= start && start < candidate.end);
  const before = obligations[index - 1]?.end ?? 0;
  const from = Math.min(start, Math.max(sentence?.start ?? start, before));
  return { start: from + text.slice(from, start).lastIndexOf('；') + 1, end };
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
    const phrase =
      rule.role === 'DELEGATED' ? readEntrusted(text, from, stop, jurisdiction) : readNamedBodies(text, from, stop, jurisdiction);
    if (!phrase || !rule.follows.test(text.slice(phrase.end, reach.end))) return [];
    if (rule.role === 'APPROVING' && isTheCase(text, { start: from, end: phrase.end })) return [];
    return phrase.agents.map((agent) => {
      const { mention, kind, start, end } = functionPhrase(text, agent);
      return { mention, kind, start, end, role: rule.role, rules: [rule.id] };
    });
  });
}

/** Who is entrusted: not the body that stands in the modifier of another. */
function readEntrusted(text: string, from: number, stop: number, jurisdiction: string | null): AgentPhrase | null {
  const phrase = readNamedBodies(text, from, stop, jurisdiction);
  const modifier = phrase && findFirst(MODIFIES, text.slice(phrase.end, stop));
  return modifier ? readNamedBodies(text, phrase.end + modifier[0].length, stop, jurisdiction) : phrase;
}

/** 「需要报送X批准的，应当…」 */
function isTheCase(text: string, { start, end }: Span): boolean {
  const clause = text.slice(Math.max(...['，', '。', '；', '：', '\n'].map((stop) => text.lastIndexOf(stop, start - 1))) + 1, start);
  return /^[^，。；]{0,12}的，/.test(text.slice(end)) && findFirst(NEEDED, clause) !== null;
}

function bears(obligation: Obligation, { start, end }: Span): boolean {
  return obligation.bearers.some((bearer) => !bearer.carried && bearer.start < end && start < bearer.end);
}

function withoutRepeats(found: readonly Participant[]): Participant[] {
  const kept = found.filter((one, index) => found.findIndex((other) => other.start === one.start && other.end === one.end) === index);
  return kept.sort((a, b) => a.start - b.start);
}
