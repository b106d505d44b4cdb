import type { Finding } from '../model.ts';
import { intakeFinding } from './intakeFinding.ts';
import { type Mark, plainOf, textOf } from './marks.ts';
import { findDates } from './metadata/chineseDates.ts';

export interface WithoutDecree {
  /** From the title of the regulation on. */
  readonly marks: readonly Mark[];
  /** The decree as lines of the text's history. */
  readonly history: readonly string[];
  readonly findings: readonly Finding[];
}

/** 「《某市绿化条例》已经…通过，现予公布」, 「现将《某市数据管理办法》印发给你们」. */
const ENACTS = /现予|予以|现将|公布|发布|颁布|印发/;
const QUOTED = /《([^》]{2,100})》/g;

/** Takes off the decree, announcement or notice that puts a text in force and stands in front of it: up to the line that repeats the title it names. */
export function cutDecree(marks: readonly Mark[]): WithoutDecree {
  const opening = marks.findIndex(({ kind }) => kind === 'ARTICLE' || kind === 'HEADING');
  const front = marks.slice(0, opening < 0 ? marks.length : opening);
  const names = new Set(front.map(plainOf).filter(enacts).flatMap(quotedTitles));
  const start = front.findLastIndex((mark, index) => names.has(titleAt(mark)) || names.has(titleAt(mark, front[index + 1])));
  if (start < 1 || front[0]?.kind === 'TITLE') return { marks, history: [], findings: [] };
  const decree = front.slice(0, start);
  const message = `the ${decree.length} lines in front of the title, 「${textOf(decree[0] as Mark).slice(0, 40)}」 …, are the decree that puts it in force`;
  return { marks: marks.slice(start), history: decreeHistory(decree.map(plainOf)), findings: [intakeFinding('decree', 'INFO', message)] };
}

function enacts(line: string): boolean {
  return ENACTS.test(line);
}

function quotedTitles(line: string): string[] {
  return [...line.matchAll(QUOTED)].map(([, title = '']) => title.replace(/\s/g, ''));
}

/** A title may be broken over two lines. */
function titleAt(mark: Mark, next?: Mark): string {
  return `${plainOf(mark)}${next === undefined ? '' : plainOf(next)}`.replace(/\s/g, '');
}

/** What the decree tells of passing, and its own day as that of publication by whoever signs it. */
function decreeHistory(lines: readonly string[]): string[] {
  const organ = lines[0]?.replace(/\s|(?:令|公告|文件|关于.*)$/g, '') ?? '';
  const signed = lines.findLast((line) => /^[^，。；：]{0,30}日$/.test(line) && findDates(line).length === 1);
  const day = signed === undefined ? undefined : findDates(signed)[0];
  const published = day === undefined ? [] : [`${signed?.slice(day.start, day.end)}${organ}公布`];
  return [...lines.filter((line) => /通过|批准/.test(line) && findDates(line).length > 0).map(passingOf), ...published];
}

/** Without the day it comes into force, which its last article tells. */
function passingOf(line: string): string {
  return line.replace(/[，,]?\s*(?:现予|予以|自).*$/, '').replace(/[。；]$/, '');
}
