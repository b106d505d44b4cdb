import type { Stage } from '../draft.ts';
import { maskEnclosed } from '../language/masks.ts';
import type { NamedSpan } from '../model.ts';
import { allMatches } from '../rules/patternRule.ts';

/** The verbs that introduce a list of principles; the list ends in 原则, or in a verb's own object. */
const LIST = /(?:遵循|坚持|按照|本着|实行|根据|依照|贯彻|体现|遵守|秉持|奉行)([^。；：;:]{1,140}?)(?:的)?(?:基本|工作)?原则(?!和要求|性)/g;
/** What declares principles; the verb nearest to the list introduces it. */
const DECLARING = /(?:遵循|坚持|按照|本着|实行|依照|贯彻|秉持)/g;
const SEPARATOR = /、|，|,|以及|(?<=相结合)和|以及/;

export const principles: Stage = {
  name: 'principles',
  guarantees: 'Every member of a list of principles stands by itself, as written, at its place.',
  run: (draft) => ({
    ...draft,
    principles: draft.sentences.flatMap((sentence) => readPrinciples(draft.text, sentence.start, sentence.end)),
  }),
};

function readPrinciples(text: string, start: number, end: number): NamedSpan[] {
  const written = maskEnclosed(text.slice(start, end));
  return allMatches(LIST, written).flatMap((match) => {
    const list = match[1] ?? '';
    const from = start + match.index + match[0].indexOf(list);
    const inner = innermost(list);
    return splitMembers(list.slice(inner), from + inner);
  });
}

/** The verb nearest to the list introduces it: in 「坚持党的领导，坚持X、Y的原则」 only X and Y are members. */
function innermost(list: string): number {
  const verbs = allMatches(DECLARING, list);
  const last = verbs.at(-1);
  return last ? last.index + last[0].length : 0;
}

function splitMembers(list: string, from: number): NamedSpan[] {
  const members: NamedSpan[] = [];
  let position = 0;
  const pieces = list.split(SEPARATOR);
  const closing =
    /相结合$/.test(list) && pieces.length > 1 && pieces.filter((piece) => /相结合$/.test(piece)).length > 1
      ? joinUntilClosed(pieces, list)
      : pieces;
  for (const piece of closing) {
    const at = list.indexOf(piece, position);
    position = at + piece.length;
    const name = piece.replace(/^(?:和|以及|并|应当)/, '');
    const lead = piece.length - name.length;
    if (name.length >= 2 && name.length <= 24) members.push({ name, start: from + at + lead, end: from + at + piece.length });
  }
  return members;
}

/** 「内部预防、专门预防、社会预防相结合和教育、管理、监督相结合」: what 相结合 closes is one member. */
function joinUntilClosed(pieces: readonly string[], list: string): string[] {
  const joined: string[] = [];
  let from: number | null = null;
  let position = 0;
  for (const piece of pieces) {
    const at = list.indexOf(piece, position);
    from ??= at;
    position = at + piece.length;
    if (!/相结合$/.test(piece)) continue;
    joined.push(list.slice(from, position));
    from = null;
  }
  return joined;
}
