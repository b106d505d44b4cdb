import type { Statement } from '../../cypher/ontology.ts';
import type { ArticleDraft, Sentence, Stage } from '../draft.ts';
import { maskEnclosed } from '../language/masks.ts';
import { remembered } from '../language/memory.ts';
import { STATEMENT_RULES } from '../rules/statements.ts';
import { holds } from '../rules/wordRule.ts';

export const statements: Stage = {
  name: 'statements',
  guarantees:
    'The article says what kind of statement it holds when it states a purpose, scope, definition, principle, effect or exemption.',
  run: (draft) => ({ ...draft, statement: statementOf(draft) }),
};

function statementOf(draft: ArticleDraft): Statement | null {
  const found = new Set(
    draft.sentences.filter((sentence) => sentence.item === null).map((sentence) => stateOfSentence(draft.text, sentence)),
  );
  const order: readonly Statement[] = ['PURPOSE', 'SCOPE', 'DEFINITION', 'PRINCIPLE', 'EFFECT', 'EXEMPTION', 'OTHER'];
  return order.find((statement) => found.has(statement)) ?? null;
}

/** The statement one sentence makes, or null. `PRINCIPLE` where it declares its list by 遵循, 坚持 or 实行. */
export function stateOfSentence(text: string, sentence: Sentence): Statement | null {
  return statementIn(maskEnclosed(text.slice(sentence.start, sentence.end)));
}

/** Three stages ask for the statement of each sentence; those of an article and its neighbours are remembered. */
const statementIn = remembered(512, (written) => STATEMENT_RULES.find((rule) => holds(rule, written))?.statement ?? null);
