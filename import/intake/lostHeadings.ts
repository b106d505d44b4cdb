import type { Finding } from '../model.ts';
import { intakeFinding } from './intakeFinding.ts';
import { writeChineseNumber } from './chineseNumbers.ts';
import { isBrokenOff } from './blocks.ts';
import { type HeadingMark, type Mark, textOf } from './marks.ts';

/** A short line of Chinese without punctuation that could end a sentence: what a heading looks like when its 「第X章」 is lost. */
export const BARE_LINE = /^(?!第.*条)[\p{Script=Han}、（）《》\s]{1,24}$/u;
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
  const headings = new Map<Mark, HeadingMark>();
  const findings: Finding[] = [];
  for (const stretch of divideAtChapters(marks)) {
    for (const recovered of readStretch(stretch)) {
      headings.set(recovered.from, recovered.heading);
      findings.push(recoveredFinding(recovered.heading, stretch));
    }
  }
  return { marks: marks.map((mark) => headings.get(mark) ?? mark), findings };
}

/** What lies between two numbered chapters (or the start or the end of the text, or of a part). */
interface Stretch {
  readonly after: number;
  /** Null at the end. */
  readonly before: number | null;
  readonly candidates: readonly Mark[];
  readonly sections: readonly HeadingMark[];
  /** True when an article stands in front of the first candidate. */
  readonly startsWithArticle: boolean;
}

interface Recovered {
  readonly from: Mark;
  readonly heading: HeadingMark;
}

function divideAtChapters(marks: readonly Mark[]): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let after = 0;
  for (let index = 0; index <= marks.length; index += 1) {
    const mark = marks[index];
    if (mark !== undefined && !(mark.kind === 'HEADING' && mark.level !== 'SECTION')) continue;
    const before = mark?.kind === 'HEADING' && mark.level === 'CHAPTER' ? mark.number : null;
    stretches.push(describeStretch(marks, start, index, after, before));
    start = index + 1;
    if (mark?.kind === 'HEADING') after = mark.level === 'CHAPTER' ? mark.number : 0;
  }
  return stretches;
}

function describeStretch(marks: readonly Mark[], start: number, end: number, after: number, before: number | null): Stretch {
  const inside = marks.slice(start, end);
  const candidates = inside.filter((_, offset) => isCandidate(marks, start + offset));
  const first = candidates[0];
  return {
    after,
    before,
    candidates,
    sections: inside.filter((mark) => mark.kind === 'HEADING'),
    startsWithArticle: inside.slice(0, first === undefined ? 0 : inside.indexOf(first)).some((mark) => mark.kind === 'ARTICLE'),
  };
}

/** Bare, in front of an article or heading, and neither the whole text of an article nor the end of a broken sentence. */
function isCandidate(marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  const previous = marks[index - 1];
  const next = marks[index + 1];
  if (mark === undefined || (mark.kind !== 'TEXT' && mark.kind !== 'TITLE') || !BARE_LINE.test(textOf(mark))) return false;
  if (previous?.kind === 'ARTICLE' && previous.rest === '') return false;
  if (previous !== undefined && previous.kind !== 'HEADING' && isBrokenOff(previous.line.text)) return false;
  return next?.kind === 'ARTICLE' || next?.kind === 'HEADING';
}

function readStretch(stretch: Stretch): Recovered[] {
  const chapters = new Set(chooseChapters(stretch));
  let chapter = firstChapterNumber(stretch, chapters.size);
  let section = 0;
  return stretch.candidates
    .filter((mark) => chapters.has(mark) || sectionsAreLikely(stretch))
    .map((mark) => {
      const isChapter = chapters.has(mark);
      if (isChapter) section = 0;
      else section = Math.max(section, lastSectionBefore(stretch, mark)) + 1;
      const number = isChapter ? chapter++ : section;
      return { from: mark, heading: headingFrom(mark, isChapter ? 'CHAPTER' : 'SECTION', number) };
    });
}

function headingFrom(mark: Mark, level: 'CHAPTER' | 'SECTION', number: number): HeadingMark {
  return { kind: 'HEADING', level, subPart: false, number, title: textOf(mark).replace(/\s/g, ''), line: mark.line };
}

function lastSectionBefore(stretch: Stretch, mark: Mark): number {
  return stretch.sections.findLast((section) => section.line.number < mark.line.number)?.number ?? 0;
}

function chooseChapters({ after, before, candidates, sections }: Stretch): readonly Mark[] {
  const known = candidates.filter((mark) => CHAPTER_TITLES.test(textOf(mark).replace(/\s/g, '')));
  if (before !== null) {
    const missing = Math.max(0, before - after - 1);
    if (candidates.length <= missing) return candidates;
    const others = candidates.filter((mark) => !known.includes(mark));
    return [...known, ...others].slice(0, missing);
  }
  if (after > 0) return sections.length === 0 ? candidates : known;
  return candidates.length > 1 || known.length > 0 ? candidates : [];
}

/** A lone bare line in a text without any chapter is more likely a line of its article. */
function sectionsAreLikely({ after, before }: Stretch): boolean {
  return after > 0 || before !== null;
}

/** What is lost without a trace at the start of a text is its first chapter, elsewhere the later ones. */
function firstChapterNumber({ after, before, startsWithArticle }: Stretch, count: number): number {
  if (after > 0 || !startsWithArticle) return after + 1;
  return before === null ? 2 : Math.max(1, before - count);
}

function recoveredFinding(heading: HeadingMark, stretch: Stretch): Finding {
  const missing = stretch.before === null ? stretch.candidates.length : stretch.before - stretch.after - 1;
  const sure = missing === stretch.candidates.length;
  const label = `第${writeChineseNumber(heading.number)}${heading.level === 'CHAPTER' ? '章' : '节'}`;
  return intakeFinding(
    'HEADING_RECOVERED',
    sure ? 'INFO' : 'WARNING',
    `line ${heading.line.number}: 「${heading.title}」 stands between two articles without a number; read as the heading of ${label}${sure ? '' : ', which is a guess'}`,
  );
}
