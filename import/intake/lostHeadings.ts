import { matchable } from '../language/matchable.ts';
import type { Finding } from '../model.ts';
import { type BareHeading, findBareHeadings } from './bareLines.ts';
import { writeChineseNumber } from './chineseNumbers.ts';
import { intakeFinding } from './intakeFinding.ts';
import type { HeadingMark, Mark } from './marks.ts';

/** Titles that only chapters have. */
const CHAPTER_TITLES = /^(?:总则|附则|法律责任|罚则|监督管理|监督检查|保障措施|监督与管理|责任追究)$/;

export interface RecoveredHeadings {
  readonly marks: readonly Mark[];
  readonly findings: readonly Finding[];
}

/**
 * Reads bare lines between two articles as the headings they were: 「城镇容貌管理」 where 第三章 is missing.
 * Between two numbered chapters with as many lines as numbers are missing they are chapters; where none is missing, sections.
 */
export function recoverHeadings(marks: readonly Mark[]): RecoveredHeadings {
  const replaced = new Map<Mark, readonly Mark[]>();
  const findings: Finding[] = [];
  for (const stretch of divideAtChapters(marks, findBareHeadings(marks))) {
    for (const { bare, heading } of readStretch(stretch)) {
      for (const line of bare.lines) replaced.set(line, line === bare.lines[0] ? [heading] : []);
      findings.push(recoveredFinding(heading, stretch));
    }
  }
  return { marks: marks.flatMap((mark) => replaced.get(mark) ?? [mark]), findings };
}

/** What lies between two numbered chapters (or the start or the end of the text, or of a part). */
interface Stretch {
  /** Number of the chapter it belongs to; 0 in front of the first. */
  readonly after: number;
  /** Number of the next chapter; null at the end. */
  readonly before: number | null;
  readonly bare: readonly BareHeading[];
  readonly sections: readonly HeadingMark[];
  /** Chapters that can stand on bare lines: the missing ones, less a first chapter that is lost without a trace; null if unknown. */
  readonly slots: number | null;
  /** True when an article stands in front of the first bare line, or there is none. */
  readonly startsWithArticle: boolean;
}

interface Recovered {
  readonly bare: BareHeading;
  readonly heading: HeadingMark;
}

function divideAtChapters(marks: readonly Mark[], bare: readonly BareHeading[]): Stretch[] {
  const headings = new Map(bare.map((heading) => [heading.lines[0], heading]));
  const stretches: Stretch[] = [];
  let start = 0;
  let after = 0;
  for (let index = 0; index <= marks.length; index += 1) {
    const mark = marks[index];
    if (mark !== undefined && !(mark.kind === 'HEADING' && mark.level !== 'SECTION')) continue;
    const before = mark?.kind === 'HEADING' && mark.level === 'CHAPTER' ? mark.number : null;
    stretches.push(describeStretch(marks.slice(start, index), headings, after, before));
    start = index + 1;
    if (mark?.kind === 'HEADING') after = mark.level === 'CHAPTER' ? mark.number : 0;
  }
  return stretches;
}

function describeStretch(
  inside: readonly Mark[],
  headings: ReadonlyMap<Mark | undefined, BareHeading>,
  after: number,
  before: number | null,
): Stretch {
  const first = inside.findIndex((mark) => headings.has(mark) || mark.kind === 'ARTICLE');
  const startsWithArticle = inside[first]?.kind === 'ARTICLE';
  const missing = before === null ? null : Math.max(0, before - after - 1);
  const lostFirst = after === 0 && startsWithArticle ? 1 : 0;
  return {
    after,
    before,
    bare: inside.flatMap((mark) => headings.get(mark) ?? []),
    sections: inside.filter((mark) => mark.kind === 'HEADING'),
    slots: missing === null ? null : Math.max(0, missing - lostFirst),
    startsWithArticle,
  };
}

function readStretch(stretch: Stretch): Recovered[] {
  const chapters = chooseChapters(stretch);
  let chapter = firstChapterNumber(stretch, chapters.size);
  let section = 0;
  return stretch.bare
    .filter((bare) => chapters.has(bare) || sectionsAreLikely(stretch))
    .map((bare) => {
      const isChapter = chapters.has(bare);
      section = isChapter ? 0 : Math.max(section, lastSectionBefore(stretch, bare)) + 1;
      const number = isChapter ? chapter++ : section;
      return { bare, heading: headingFrom(bare, isChapter ? 'CHAPTER' : 'SECTION', number) };
    });
}

function headingFrom({ lines, title }: BareHeading, level: 'CHAPTER' | 'SECTION', number: number): HeadingMark {
  const [line] = lines;
  if (line === undefined) throw new Error('A bare heading stands on at least one line.');
  return { kind: 'HEADING', level, subPart: false, number, title, line: line.line };
}

function lastSectionBefore({ sections }: Stretch, { lines }: BareHeading): number {
  const place = lines[0]?.line.number ?? 0;
  return sections.findLast((section) => section.line.number < place)?.number ?? 0;
}

function chooseChapters({ after, slots, bare, sections }: Stretch): ReadonlySet<BareHeading> {
  const certain = bare.filter(({ title, outer }) => outer || CHAPTER_TITLES.test(matchable(title)));
  const inner = new Set(bare.filter((_, index) => bare[index - 1]?.outer));
  const possible = bare.filter((heading) => !inner.has(heading));
  if (slots !== null) return new Set(bare.length <= slots ? bare : fillSlots(possible, certain, slots));
  if (after > 0) return new Set(sections.length === 0 ? possible : certain);
  return new Set(bare.length > 1 || certain.length > 0 ? possible : []);
}

/** Certain chapters first, then what stands in front of the first of them, then from the end: sections follow the chapter that opens them. */
function fillSlots(possible: readonly BareHeading[], certain: readonly BareHeading[], slots: number): BareHeading[] {
  const opener = possible.findIndex((heading) => heading.outer);
  const front = opener < 0 ? possible : possible.slice(0, opener);
  const back = opener < 0 ? [] : possible.slice(opener).toReversed();
  return [...new Set([...certain, ...front, ...back])].slice(0, slots);
}

/** A lone bare line in a text without any chapter is more likely a line of its article. */
function sectionsAreLikely({ after, before, bare }: Stretch): boolean {
  return after > 0 || before !== null || bare.length > 1;
}

/** What is lost without a trace at the start of a text is its first chapter, elsewhere the later ones. */
function firstChapterNumber({ after, before, startsWithArticle }: Stretch, count: number): number {
  if (after > 0 || !startsWithArticle) return after + 1;
  return before === null ? 2 : Math.max(1, before - count);
}

function recoveredFinding(heading: HeadingMark, { slots, bare }: Stretch): Finding {
  const sure = slots === 0 || slots === bare.length;
  const label = `第${writeChineseNumber(heading.number)}${heading.level === 'CHAPTER' ? '章' : '节'}`;
  return intakeFinding(
    'heading-recovered',
    sure ? 'INFO' : 'WARNING',
    `line ${heading.line.number}: 「${heading.title}」 stands between two articles without a number; read as the heading of ${label}${sure ? '' : ', which is a guess'}`,
  );
}
