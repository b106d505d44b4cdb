import type { Token } from '../../../cypher/tokens.ts';

/** Something the embedded engine answers wrongly, refuses or does slowly, with the form that is right on both engines. */
export interface Trap {
  readonly name: string;
  readonly remedy: string;
  /** A query that falls into it: the test of the rule. */
  readonly example: string;
  /** The tokens at fault. */
  find(tokens: readonly Token[]): readonly Token[];
}

/** The tokens for which `isAtFault` holds, given the index too. */
export function where(tokens: readonly Token[], isAtFault: (index: number) => boolean): readonly Token[] {
  return tokens.filter((_, index) => isAtFault(index));
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Index of the bracket that closes the one at `open`, or of the end. */
export function closingOf(tokens: readonly Token[], open: number): number {
  const opening = tokens[open]?.text ?? '';
  let depth = 0;
  const close = tokens.findIndex((token, index) => {
    if (index < open || token.kind !== 'SYMBOL') return false;
    if (token.text === opening) depth += 1;
    if (token.text === CLOSING[opening]) depth -= 1;
    return depth === 0;
  });
  return close === -1 ? tokens.length : close;
}
