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
export function findAll(rule: PatternRule, text: string): RegExpExecArray[] {
  return [...text.matchAll(rule.pattern)];
}

/** The first place the rule finds, or null. */
export function findFirst(rule: PatternRule, text: string): RegExpExecArray | null {
  return text.matchAll(rule.pattern).next().value ?? null;
}
