import type { ChapterKind } from '../../cypher/ontology.ts';
import { matchable } from '../language/matchable.ts';
import { NUMBER_CHARACTERS, parseChineseNumber } from './chineseNumbers.ts';
import { type Line, trimBlank } from './lines.ts';

export interface HeadingMark {
  readonly kind: 'HEADING';
  readonly level: ChapterKind;
  /** `分编` stands below `编`, both are parts. */
  readonly subPart: boolean;
  readonly number: number;
  /** Without numbering and decoration, blanks inside removed: 「第一章 总 则」 → `总则`. */
  readonly title: string;
  readonly line: Line;
}

export interface ArticleMark {
  readonly kind: 'ARTICLE';
  /** `"16"`, `"16.1"`. */
  readonly number: string;
  /** As written: `第十六条之一`. */
  readonly label: string;
  /** What stands after the label on its line. */
  readonly rest: string;
  readonly line: Line;
}

/** A Markdown heading that is neither part nor chapter nor section: the title, an annex, an unnumbered heading. */
export interface TitleMark {
  readonly kind: 'TITLE';
  readonly depth: number;
  readonly text: string;
  readonly line: Line;
}

export interface TextMark {
  readonly kind: 'TEXT';
  readonly text: string;
  readonly line: Line;
}

export type Mark = HeadingMark | ArticleMark | TitleMark | TextMark;

const NUMBER = `[${NUMBER_CHARACTERS}\\s]+`;
const ARTICLE = new RegExp(`^(第(${NUMBER})条(?:\\s*之\\s*([${NUMBER_CHARACTERS}]+))?)(.*)$`, 's');
const HEADING = new RegExp(`^第(${NUMBER})(分编|编|章|节)(.*)$`, 's');
/** 「第五条第二款」, 「第五条规定」, 「第五条、第六条」 at the start of a line refer to an article and do not open one. */
const REFERENCE_AFTER_LABEL = /^\s*(?:第[^，。；：]{1,6}?[款项]|[、，,；;。)）》])|^(?:第|规定|[和至的或及中])/;
const MAX_HEADING_LENGTH = 40;
const LEVELS: Readonly<Record<string, ChapterKind>> = { 编: 'PART', 分编: 'PART', 章: 'CHAPTER', 节: 'SECTION' };

/** The line without the hashes of a Markdown heading, as it is written. */
export function textOf(mark: Mark): string {
  return mark.kind === 'TITLE' ? mark.text : mark.line.text;
}

/** The same in the usual characters. */
export function plainOf(mark: Mark): string {
  return mark.kind === 'TITLE' ? matchable(mark.text) : mark.line.plain;
}

/** A line's words, and the same in the usual characters, place for place. */
interface Words {
  readonly written: string;
  readonly plain: string;
}

/** Says what one line is, looking at the line alone. */
export function markLine(line: Line): Mark {
  const hashes = /^#+/.exec(line.text)?.[0].length ?? 0;
  const words = { written: undecorated(line.text, hashes), plain: undecorated(line.plain, hashes) };
  return markArticle(words, line) ?? markHeading(words, hashes > 0, line) ?? markTitle(words.written, hashes, line) ?? text(line);
}

function undecorated(line: string, hashes: number): string {
  return removeEmphasis(trimBlank(line.slice(hashes)));
}

function text(line: Line): TextMark {
  return { kind: 'TEXT', text: line.text, line };
}

/** 「**第一条** 为了…」 and 「**第一章 总则**」: emphasis around the label or the whole line is decoration. */
function removeEmphasis(written: string): string {
  const whole = /^(\*\*|__)([^*_]+)\1$/.exec(written);
  if (whole !== null) return trimBlank(whole[2] ?? '');
  const label = /^(\*\*|__)(第[^*_]+)\1/.exec(written);
  return label === null ? written : `${label[2]}${written.slice(label[0].length)}`;
}

function markArticle({ written, plain }: Words, line: Line): ArticleMark | null {
  const match = ARTICLE.exec(plain);
  if (match === null) return null;
  const [, { length } = '', number = '', inserted, rest = ''] = match;
  const ordinal = parseChineseNumber(number);
  if (ordinal === null || REFERENCE_AFTER_LABEL.test(rest)) return null;
  const after = inserted === undefined ? '' : `.${parseChineseNumber(inserted)}`;
  const label = written.slice(0, length);
  return { kind: 'ARTICLE', number: `${ordinal}${after}`, label, rest: trimBlank(written.slice(length).replace(/^[:：]/, '')), line };
}

function markHeading({ written, plain }: Words, isMarkdownHeading: boolean, line: Line): HeadingMark | null {
  const match = HEADING.exec(plain);
  if (match === null || written.length > MAX_HEADING_LENGTH) return null;
  const [, number = '', level = '', rest = ''] = match;
  const ordinal = parseChineseNumber(number);
  const looksLikeProse = /[。；：，、]/.test(rest.replace(/、(?=.)/g, '')) || /^(?:第|规定|[和至的或及中])/.test(rest);
  if (ordinal === null || (looksLikeProse && !isMarkdownHeading)) return null;
  return {
    kind: 'HEADING',
    level: LEVELS[level] ?? 'CHAPTER',
    subPart: level === '分编',
    number: ordinal,
    title: headingTitle(written.slice(plain.length - rest.length)),
    line,
  };
}

/** Drops blanks between the characters and the page number of a contents list: 「总 则 …… 1」 → `总则`. */
function headingTitle(rest: string): string {
  return trimBlank(rest.replace(/(?:[.…·]{2,}|\t)\s*[(（]?\d*[)）]?\s*$/, '')).replace(/\s+/g, '');
}

function markTitle(written: string, depth: number, line: Line): TitleMark | null {
  return depth === 0 ? null : { kind: 'TITLE', depth, text: written, line };
}
