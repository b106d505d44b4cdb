import type { Article, Chapter, Finding } from '../model.ts';
import { startsItem } from './blocks.ts';
import { writeChineseNumber } from './chineseNumbers.ts';
import { intakeFinding } from './intakeFinding.ts';

/** Reports what is wrong with the numbers of articles, chapters and items: repeated, missing, going back. Nothing is renumbered. */
export function checkNumbering(chapters: readonly Chapter[], articles: readonly Article[]): Finding[] {
  return [...checkArticles(articles), ...checkChapters(chapters), ...articles.flatMap(checkItems), ...articles.flatMap(checkEnd)];
}

function checkArticles(articles: readonly Article[]): Finding[] {
  const findings: Finding[] = [];
  let last = 0;
  for (const { number, label } of articles) {
    const current = Number.parseInt(number, 10);
    if (number.includes('~'))
      findings.push(intakeFinding('article-repeated', 'WARNING', `${label} stands more than once; this one is kept as ${number}`));
    else if (current < last)
      findings.push(intakeFinding('article-order', 'WARNING', `${label} stands after an article with a higher number`));
    else if (current > last + 1) findings.push(missingArticles(last + 1, current - 1, label));
    last = Math.max(last, current);
  }
  return findings;
}

function missingArticles(from: number, to: number, label: string): Finding {
  const missing = from === to ? articleLabel(from) : `${articleLabel(from)}至${articleLabel(to)}`;
  return intakeFinding('article-missing', 'WARNING', `${missing} missing in front of ${label}: the label or the article is lost`);
}

function articleLabel(number: number): string {
  return `第${writeChineseNumber(number)}条`;
}

const LEVEL_NAMES = { PART: '编', CHAPTER: '章', SECTION: '节' } as const;

/** Chapters count on within their part or, in some laws, through the whole text; sections within their chapter. */
function checkChapters(chapters: readonly Chapter[]): Finding[] {
  const lastUnder = new Map<string, number>();
  let lastChapter = 0;
  return chapters.flatMap((chapter) => {
    const number = Number(chapter.number);
    const place = `${chapter.kind} ${chapter.parent}`;
    const expected = (lastUnder.get(place) ?? 0) + 1;
    const runsOn = chapter.kind === 'CHAPTER' && number === lastChapter + 1;
    lastUnder.set(place, number);
    if (chapter.kind === 'CHAPTER') lastChapter = number;
    return number === expected || runsOn ? [] : [oddChapter(chapter, number, expected)];
  });
}

function oddChapter({ kind, title }: Chapter, number: number, expected: number): Finding {
  const name = `第${writeChineseNumber(number)}${LEVEL_NAMES[kind]} ${title}`;
  if (number < expected) return intakeFinding('chapter-repeated', 'WARNING', `${name}: its number stands more than once or goes back`);
  return intakeFinding('chapter-missing', 'WARNING', `${name}: ${number - expected} in front of it missing, their headings are lost`);
}

function checkItems(article: Article): Finding[] {
  const findings: Finding[] = [];
  const unmarked = article.blocks.filter((block) => block.kind === 'ITEM' && !startsItem(article.text.slice(block.start, block.end)));
  if (unmarked.length > 0) {
    const message = `${article.label}: ${unmarked.length} lines without a mark stand where items are missing; read as those items`;
    findings.push(intakeFinding('item-recovered', 'INFO', message));
  }
  const broken = brokenItem(article);
  if (broken !== null) {
    const message = `${article.label}: its items do not count up from 1 (${broken}); some may be lost or unmarked`;
    findings.push(intakeFinding('item-sequence', 'WARNING', message));
  }
  return findings;
}

/** The first item whose number is not the next one of its paragraph; null when all are. */
function brokenItem({ text, blocks }: Article): string | null {
  let expected = 1;
  for (const block of blocks) {
    if (block.kind === 'PARAGRAPH') expected = 1;
    if (block.kind !== 'ITEM') continue;
    if (Number(block.number) !== expected) return `「${text.slice(block.start, block.start + 12).trimEnd()}」`;
    expected += 1;
  }
  return null;
}

/** A last line that is short and has no end may be a heading nobody recognised, or a sentence that is cut off. */
function checkEnd({ label, text }: Article): Finding[] {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  if (last === text || !/[\p{Script=Han}、，]$/u.test(last)) return [];
  return [
    intakeFinding('article-unended', 'WARNING', `${label} ends without punctuation: 「${last.slice(-30)}」 may be a heading or cut off`),
  ];
}
