import { skipOpening } from '../language/phrases.ts';
import { opensWithVerb } from '../language/verbs.ts';
import { ENCOURAGEMENT, JURISDICTION, PLACE_OF_ENCOURAGEMENT } from '../rules/obligations/encouragement.ts';
import { ACTIVITY } from '../rules/obligations/items.ts';
import { EVENT_OPENING } from '../rules/obligations/subjects.ts';
import { findFirst } from '../rules/patternRule.ts';
import { holds } from '../rules/wordRule.ts';
import { readCandidate, readCondition, readTopic } from './candidates.ts';
import { readBareVerb, readDeclaration, readHeldDuty, readTask } from './declarations.ts';
import { isAdverbial } from './predicates.ts';
import { awaitsModal, extend, open, type Part, type PlainClause, type Reading } from './reading.ts';
import { readSanctionClause } from './sanctionClauses.ts';

/** One way to read a clause without a modal; true when the clause is dealt with. */
type Step = (clause: PlainClause, reading: Reading) => boolean;

/** The ways, in the order in which they are tried. */
const STEPS: readonly Step[] = [
  readEncouragement,
  readJurisdiction,
  readSanctionClause,
  readCondition,
  readCandidate,
  readHeldDuty,
  readTopic,
  readDeclaration,
  continueNorm,
  readTask,
  readBareVerb,
];

/** Reads a part that neither a modal nor 由 governs. */
export function readPlain(part: Part, reading: Reading): void {
  const from = skipOpening(reading.text, part.start, part.end);
  const { start, end, mark, cue, following } = part;
  const clause = { start, end, mark, cue, following, from, bare: reading.text.slice(from, end) };
  STEPS.some((step) => step(clause, reading));
}

function readEncouragement({ bare, from, end }: PlainClause, reading: Reading): boolean {
  const place = findFirst(PLACE_OF_ENCOURAGEMENT, bare)?.[0].length ?? 0;
  if (!holds(ENCOURAGEMENT, bare.slice(place)) || continuesUnder(reading)) return false;
  if (reading.candidate && !reading.candidate.condition) return false;
  const start = from + place;
  open(reading, { modality: 'ENCOURAGEMENT', start, end, bearers: [], rule: 'encouragement', cue: { start, end: start + 2 } });
  reading.subject = { kind: 'THING' };
  return true;
}

/** A clause of encouragement under a modal, or under a named bearer, goes on with that norm. */
function continuesUnder({ current, unit }: Reading): boolean {
  if (!current || current.modality === 'LIABILITY') return false;
  if (current === unit.inherited) return current.modality !== 'PROHIBITION';
  if (current.modality === 'ENCOURAGEMENT') return true;
  return current.bearers.length > 0 || (current.modality !== 'PROHIBITION' && current.cues.length > 0);
}

/** 「本市建立…」, 「国家鼓励…」: a place acts, and nobody is named. */
function readJurisdiction(clause: PlainClause, reading: Reading): boolean {
  const { bare, from, end, mark } = clause;
  if (reading.sanction || /^本[市省](?:设立|确定)的|另有规定/.test(bare)) return false;
  const word = findFirst(JURISDICTION, bare)?.[0];
  if (!word || awaitsModal(clause, reading)) return false;
  const rest = bare.slice(word.length);
  const encourages = holds(ENCOURAGEMENT, rest);
  if (rest !== '' && !(isAdverbial(rest) && mark === '，')) {
    if (!opensWithVerb(rest) && !encourages) return false;
    const modality = holds(ENCOURAGEMENT, rest.replace(/^采取[^，。；]{0,8}措施，?/, '')) ? 'ENCOURAGEMENT' : 'DUTY';
    open(reading, { modality, start: from + word.length, end, bearers: [], rule: 'jurisdiction' });
  }
  reading.subject = { kind: 'JURISDICTION' };
  return true;
}

/** Whatever is nothing else goes on with the norm of the sentence. */
function continueNorm(clause: PlainClause, reading: Reading): boolean {
  const { end, bare, following } = clause;
  if (reading.current && reading.current !== reading.unit.inherited) {
    extend(reading, end);
    return true;
  }
  if (reading.unit.inherited === null) return false;
  if (following.length === 0 || (opensWithVerb(bare) && !holds(EVENT_OPENING, bare) && !(following[0]?.cue && holds(ACTIVITY, bare))))
    extend(reading, end);
  return true;
}
