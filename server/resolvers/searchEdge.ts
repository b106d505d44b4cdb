import type { Row } from '../../cypher/store.ts';
import { text } from '../facts/rows.ts';
import type { SearchEdgeResolvers } from '../generated/resolvers.ts';
import { kindOf } from '../questions/kinds.ts';
import { labelOf } from './labels.ts';

const SENTENCE_END = /[。！？\n]/;

/** The sentence of an article around the first place where the words stand. */
function sentenceAround(row: Row, words: string) {
  const whole = text(row, 'text');
  const at = Math.max(whole.indexOf(words), 0);
  const before = whole.slice(0, at);
  const start = before.length - (before.split(SENTENCE_END).at(-1) ?? '').length;
  const length = whole.slice(at).search(SENTENCE_END);
  const end = length < 0 ? whole.length : at + length;
  return {
    field: 'TEXT' as const,
    text: whole.slice(start, Math.max(end, at + words.length)),
    start: at - start,
    end: at - start + words.length,
  };
}

export const SearchEdge: SearchEdgeResolvers = {
  kind: ({ node }) => kindOf(node),
  label: ({ node }, { lang }, context) => labelOf(node, lang, context),
  match: async ({ node, match, words }, _, context) =>
    match.text === null ? sentenceAround(await context.node(node), words) : { ...match, text: match.text },
};
