import type { Article, Chapter, Finding } from '../model.ts';
import { cutAnnexes } from './annexes.ts';
import { dropContentsList } from './contentsList.ts';
import { joinContinuedLines } from './continuedLines.ts';
import { cutDecree } from './decree.ts';
import { divideText } from './headLines.ts';
import { openInlineArticles } from './inlineArticles.ts';
import { intakeFinding } from './intakeFinding.ts';
import { headEnd, splitLines } from './lines.ts';
import { recoverHeadings } from './lostHeadings.ts';
import { type Mark, markLine } from './marks.ts';
import { checkNumbering } from './numbering.ts';
import { buildOutline } from './outline.ts';
import { isAmendingTitle, markProvisions, maskQuotations } from './provisions.ts';

export interface ReadStructure {
  readonly title: string | null;
  readonly history: readonly string[];
  readonly chapters: readonly Chapter[];
  readonly articles: readonly Article[];
  readonly findings: readonly Finding[];
}

/** Label of what stands in front of the first article; its number is 0. */
export const PREAMBLE_LABEL = '序言';
/** Label of a text that has no articles at all; its number is 1. */
export const WHOLE_TEXT_LABEL = '全文';

/** Finds title, history, chapters, articles and their blocks. Every text has an outcome; what is odd about it is a finding. */
export function readStructure(source: string): ReadStructure {
  const lines = splitLines(source);
  const { marks, history: enacted, findings: decreeFindings } = cutDecree(lines.map(markLine));
  const marked = readMarks(marks);
  const { title, history, preamble, body } = divideText(marked.marks, headEnd(source));
  const { marks: kept, findings: annexFindings } = cutAnnexes(body);
  const continued = joinContinuedLines(openInlineArticles(kept));
  const recovered = recoverHeadings(continued.marks);
  const front = joinContinuedLines(preamble).marks;
  const outline = buildOutline([...openFront(front, recovered.marks), ...recovered.marks]);
  const numbered = outline.articles.filter((article) => article.number !== '0');
  return {
    title,
    history: [...enacted, ...history],
    chapters: outline.chapters,
    articles: outline.articles,
    findings: [
      ...decreeFindings,
      ...marked.findings,
      ...contentFindings(outline.articles, title),
      ...annexFindings,
      ...continued.findings,
      ...recovered.findings,
      ...outline.findings,
      ...checkNumbering(outline.chapters, numbered),
    ],
  };
}

interface ReadMarks {
  readonly marks: readonly Mark[];
  readonly findings: readonly Finding[];
}

/** Settles what the text's articles are: 条, or provisions 「一、」 where it has none; quoted ones of an amendment are text. */
function readMarks(marks: readonly Mark[]): ReadMarks {
  const title = marks.find((mark) => mark.kind === 'TITLE')?.text ?? marks[0]?.line.text ?? '';
  const amends = isAmendingTitle(title);
  const own = dropContentsList(amends ? maskQuotations(marks) : marks);
  const findings = amends
    ? [intakeFinding('amending-decision', 'WARNING', 'the text changes or repeals another one: what it quotes is not its own rule')]
    : [];
  if (own.some((mark) => mark.kind === 'ARTICLE')) return { marks: own, findings };
  const provisions = markProvisions(own);
  if (!provisions.some((mark) => mark.kind === 'ARTICLE')) return { marks: own, findings };
  const message = 'the text has no 条: its provisions 「一、」, 「二、」 were read as articles';
  return { marks: provisions, findings: [...findings, intakeFinding('provisions-as-articles', 'INFO', message)] };
}

/** The label under which prose in front of the first article is kept. */
function openFront(front: readonly Mark[], body: readonly Mark[]): Mark[] {
  const first = front[0];
  if (first === undefined) return [];
  const whole = !body.some((mark) => mark.kind === 'ARTICLE');
  const label = whole ? WHOLE_TEXT_LABEL : PREAMBLE_LABEL;
  return [{ kind: 'ARTICLE', number: whole ? '1' : '0', label, rest: '', line: first.line }, ...front];
}

function contentFindings(articles: readonly Article[], title: string | null): Finding[] {
  const [first] = articles;
  if (first === undefined) {
    return [intakeFinding('no-articles', 'WARNING', title === null ? 'the text is empty' : 'the text has a title and nothing under it')];
  }
  if (first.label === WHOLE_TEXT_LABEL) {
    return [intakeFinding('no-articles', 'WARNING', 'the text has neither 条 nor numbered provisions: it was read as one article')];
  }
  if (first.label !== PREAMBLE_LABEL) return [];
  const message = `${first.text.length} characters stand in front of the first article: 「${first.text.slice(0, 30)}…」; kept as ${PREAMBLE_LABEL}`;
  return [intakeFinding('preamble', 'INFO', message)];
}
