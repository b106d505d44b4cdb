import type { ArticleDraft } from '../../draft.ts';
import { readSubject } from '../../language/phrases.ts';
import type { AgentPhrase } from '../../language/agents.ts';
import type { Mention, Obligation, Span } from '../../model.ts';
import { functionPhrase } from './functionPhrase.ts';
import { readNamedBodies } from './namedBodies.ts';
import { allMatches } from '../../rules/patternRule.ts';

/** What stands in front of the one who breaks a rule, and is no part of him. */
const OPENING = /^(?:违反(?:本|前)?[^，。；：]*(?:规定|条例|办法)|对(?!于)|对于|凡是?|如果|但是?|同时)[，,]?/;

/** A clause that begins with the breach itself has no subject of its own. */
const BREAKING = /^(?:侵害|侵占|侵犯|损害|妨碍|阻碍|阻挠|拒绝|伪造|变造|冒用|骗取|擅自|未|不|拒不|在|利用|使用|销售|破坏|损毁|殴打|辱骂)/;
/** Behind the one who finds the breach, or behind a modifier, stands no breach of his. */
const NO_SUBJECT = /^(?:的|之间|发现|接到|认为|查明|检查)/;

/**
 * Who broke the rule: the subject of the breach in front of a liability, from the beginning of its sentence (of the lead-in of
 * its list) to its first penalty.
 */
export function readOffenders(draft: ArticleDraft, obligation: Obligation, jurisdiction: string | null): Mention[] {
  const breach = breachInFrontOf(draft, obligation);
  if (!breach) return [];
  for (const clause of clausesOf(draft.text, breach)) {
    const phrase = subjectOf(draft.text, clause, jurisdiction);
    if (phrase) return phrase.agents.map((agent) => functionPhrase(draft.text, agent));
  }
  return [];
}

function breachInFrontOf(draft: ArticleDraft, obligation: Obligation): Span | null {
  const index = draft.sentences.findIndex((sentence) => sentence.start <= obligation.start && obligation.start < sentence.end);
  const sentence = draft.sentences[index];
  if (!sentence) return null;
  const lead = sentence.leadIn === null ? sentence : (draft.sentences[sentence.leadIn] ?? sentence);
  const first = draft.obligations.find((other) => other.modality === 'LIABILITY' && other.start >= lead.start);
  const end = Math.min(first?.start ?? obligation.start, lead.end);
  return end > lead.start ? { start: lead.start, end } : null;
}

const CLAUSE = /[^，；：]+/g;

function clausesOf(text: string, { start, end }: Span): Span[] {
  const clauses: Span[] = [];
  for (const found of allMatches(CLAUSE, text.slice(start, end)))
    clauses.push({ start: start + found.index, end: start + found.index + found[0].length });
  return clauses;
}

/** The agents a clause begins with, when a breach follows them and not a noun they belong to. */
function subjectOf(text: string, { start, end }: Span, jurisdiction: string | null): AgentPhrase | null {
  const opening = OPENING.exec(text.slice(start, end));
  const from = start + (opening ? opening[0].length : 0);
  if (from >= end || BREAKING.test(text.slice(from, end))) return null;
  const phrase = readSubject(text, from, end, jurisdiction) ?? readNamedBodies(text, from, end, jurisdiction);
  return phrase && !NO_SUBJECT.test(text.slice(phrase.end, end)) ? phrase : null;
}
