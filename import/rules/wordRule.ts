import type { PatternRule } from './patternRule.ts';

/** A rule whose alternatives are words: long lists are read and reviewed as lists, and compiled to one matcher. */
export interface WordRule extends PatternRule {
  readonly words: readonly string[];
}

interface WordRuleFields extends Omit<WordRule, 'pattern' | 'words'> {
  /** The words, parted by blank space; a word may carry look-around (`报(?!刊)`). */
  readonly words: string;
  /** What must surround any of them, as the source of a pattern. */
  readonly before?: string;
  readonly after?: string;
}

/** Compiles a list of words to a rule. */
export function wordRule({ words, before = '', after = '', ...fields }: WordRuleFields): WordRule {
  const list = words.trim().split(/\s+/);
  return { ...fields, words: list, pattern: new RegExp(`${before}(?:${list.join('|')})${after}`, 'g') };
}

/** True when the rule finds something in the text. */
export function holds({ pattern }: PatternRule, text: string): boolean {
  pattern.lastIndex = 0;
  const found = pattern.test(text);
  pattern.lastIndex = 0;
  return found;
}
