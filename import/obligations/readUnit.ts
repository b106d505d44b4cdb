import { type ByPhrase, readBy } from './byPhrases.ts';
import { splitClauses } from './clauses.ts';
import { splitAtCues } from './governingModals.ts';
import { maskEnclosed } from '../language/masks.ts';
import { readModal } from './modals.ts';
import { asSubject, type Norm, sameBearers } from './norm.ts';
import { readPlain } from './plainClauses.ts';
import { NOTHING_BUT_MANNER } from '../rules/obligations/by.ts';
import { holds } from '../rules/wordRule.ts';
import { isSanction } from './predicates.ts';
import { extend, open, type Part, type Reading, type ReadingContext, type Unit } from './reading.ts';

/** Reads the norms of one sentence, clause by clause. */
export function readUnit(unit: Unit, context: ReadingContext): Norm[] {
  const reading = beginReading(unit, context);
  for (const part of partsOf(unit, context)) readPart(part, reading);
  return reading.norms;
}

function beginReading(unit: Unit, context: ReadingContext): Reading {
  return {
    text: context.text,
    jurisdiction: context.jurisdiction,
    boundaries: context.boundaries,
    previous: context.previous,
    unit,
    norms: [],
    current: unit.inherited,
    subject: null,
    candidate: null,
    conditionSeen: false,
    newBreach: false,
    sanction: unit.punishes || isSanction(maskEnclosed(context.text.slice(unit.start, unit.end))),
  };
}

type Piece = Omit<Part, 'following'>;

function partsOf(unit: Unit, context: ReadingContext): Part[] {
  const pieces = splitClauses(context.text, unit.start, unit.leadEnd, context.boundaries).flatMap((clause) =>
    splitAtCues(clause, unit.start, context),
  );
  const parts: Part[] = [];
  for (const { start, end, mark, cue } of joinManner(pieces, context.text).reverse())
    parts.push({ start, end, mark, cue, following: parts.toReversed() });
  return parts.reverse();
}

/** 「应当按照国家规定的标准，由X…」: a comma between a modal and 由 that only manner parts. */
function joinManner(pieces: readonly Piece[], text: string): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const awaitsBy = before?.cue && before.mark === '，' && !piece.cue && text.startsWith('由', piece.start);
    if (before?.cue && awaitsBy && holds(NOTHING_BUT_MANNER, text.slice(before.cue.end, before.end)))
      joined[joined.length - 1] = { ...piece, start: before.start, cue: before.cue };
    else joined.push(piece);
  }
  return joined;
}

/** A modal, a 由-phrase or neither says how a part is read. */
function readPart(part: Part, reading: Reading): void {
  const by = readBy(part, reading);
  if (part.cue) {
    const direct = by !== null && (by.at === part.cue.end || isManner(reading.text.slice(part.cue.end, by.at)));
    readModal(part, part.cue, direct ? by : null, reading);
    if (by && !direct && by.at > part.cue.start) startBy(by, part, reading);
  } else if (by) startBy(by, part, reading);
  else readPlain(part, reading);
}

/** 「可以按照作价出资方式由X取得」: only manner stands between the modal and 由. */
function isManner(between: string): boolean {
  if (between.endsWith('，')) return holds(NOTHING_BUT_MANNER, between.slice(0, -1));
  return /^(?:依法)?(?:按照|根据|依照|通过|采取)[^，。；]{1,20}$/.test(between) && !/[的者]$/.test(between);
}

/** The same body named again goes on with its norm. */
function startBy({ at, phrase }: ByPhrase, part: Part, reading: Reading): void {
  const modality = reading.sanction ? 'LIABILITY' : 'DUTY';
  const bearers = asSubject(phrase.agents, 'by');
  const cue = { start: at, end: at + 1 };
  const { current } = reading;
  if (current?.modality === modality && current !== reading.unit.inherited && sameBearers(current.bearers, bearers))
    extend(reading, part.end, cue);
  else open(reading, { modality, start: at, end: part.end, bearers, rule: 'by', cue });
}
