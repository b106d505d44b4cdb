import type { Article, Finding } from '../model.ts';
import { intakeFinding } from './intakeFinding.ts';

/** Regulations have about 28 commas a thousand characters; fewer than a third of that were taken out by somebody. */
const LEAST_COMMAS_PER_THOUSAND = 10;
const ENOUGH_CHARACTERS = 500;

/** Reports a text whose commas are lost, as copies from some web pages are. */
export function checkPunctuation(articles: readonly Article[]): Finding[] {
  const text = articles.map((article) => article.text).join('');
  const characters = text.replace(/\P{Script=Han}+/gu, '').length;
  const commas = text.replace(/[^，,]+/g, '').length;
  if (characters < ENOUGH_CHARACTERS || commas * 1000 >= LEAST_COMMAS_PER_THOUSAND * characters) return [];
  return [intakeFinding('commas-lost', 'WARNING', `${commas} commas in ${characters} characters: the punctuation of the source is lost`)];
}
