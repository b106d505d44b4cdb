/**
 * A rule that finds something in a text. What it must find is written into its examples with braces
 * (`违反{第十六条}规定`); in its counter-examples it must find nothing. One test runs them all.
 */
export interface PatternRule {
  readonly id: string;
  /** Why the rule is there, in one sentence. */
  readonly reason: string;
  /** Global; look-around keeps what only surrounds the find out of it. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** Every place the rule finds, in the order of the text. */
export function findAll({ pattern }: PatternRule, text: string): RegExpExecArray[] {
  return allMatches(pattern, text);
}

/** The first place the rule finds, or null. */
export function findFirst({ pattern }: PatternRule, text: string): RegExpExecArray | null {
  return matchFrom(pattern, text, 0);
}

/** The first place at or behind `from` that a global pattern matches, for who may stop before the last. */
export function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  pattern.lastIndex = 0;
  return found;
}

/** What a global pattern matches, as `matchAll` does, without the copy of the pattern that `matchAll` makes each time. */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (!pattern.global) throw new TypeError(`${String(pattern)} must be global.`);
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
