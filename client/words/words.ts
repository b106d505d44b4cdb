import type { Language } from '../state/viewState.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Every word of the interface, the same keys in both languages. */
export type Words = typeof zh;

const WORDS: Readonly<Record<Language, Words>> = { zh, en };

export function wordsIn(language: Language): Words {
  return WORDS[language];
}
