import { STATE_BODIES } from '../rules/agents/stateBodies.ts';
import { NAME_ENDS } from '../rules/agents/nameEnds.ts';
import { ORGANISATIONS } from '../rules/agents/organisations.ts';
import { PERSONS } from '../rules/agents/persons.ts';

/** The words that head the names of agents, longest first where one ends in another. */
const HEADS = [...STATE_BODIES.words, ...ORGANISATIONS.words, ...PERSONS.words];
/** Heads of one character, or with look-around, are also parts of other words: where they end a name is said by rules of their own. */
const CLEAR_HEADS = HEADS.filter((head) => /^[\u4e00-\u9fff（）]{2,}$/.test(head) && !NAME_ENDS.unclear.includes(head)).sort(
  (a, b) => b.length - a.length,
);

/** Every place in a text where the name of an agent may end. */
export const NAME_END = new RegExp([...NAME_ENDS.rule.words, ...CLEAR_HEADS].join('|'), 'g');
