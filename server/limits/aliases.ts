import { type ASTVisitor, type ValidationContext } from 'graphql';
import { limitError } from '../errors.ts';

export const MOST_ALIASES = 100;

/** Refuses documents with more aliases than a person would write. */
export function aliasRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field({ alias }) {
      if (alias) aliases += 1;
    },
    Document: {
      leave() {
        if (aliases <= MOST_ALIASES) return;
        const message = `The query has ${aliases} aliases; at most ${MOST_ALIASES} are answered.`;
        context.reportError(limitError('ALIAS_LIMIT', message));
      },
    },
  };
}
