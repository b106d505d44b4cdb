import type { Statement } from '../../cypher/ontology.ts';
import type { ArticleDraft, Sentence, Stage } from '../draft.ts';
import { maskEnclosed } from '../language/masks.ts';

/** What a sentence states when it lays down no norm. The first that fits; each pattern reads the sentence without its quotes and brackets. */
const RULES: readonly (readonly [statement: Statement, pattern: RegExp])[] = [
  ['PURPOSE', /制定本(?:条例|办法|规定|规则|实施办法|决定|法|细则)[。]?$/],
  [
    'SCOPE',
    /(?:适用|遵守|执行|依照(?=.{0,16}(?:执行|办理|处理|规定)[。]?$))(?:《[^》]*》和)?(?:前款|本条例|本办法|本规定|本规则|本法|本实施办法|本决定|￿+和本)[^，。；]{0,12}[。]?$|^本(?:条例|办法|规定|规则|法)(?:所规定的[^，。]{1,20})?(?:不)?适用于|按照本(?:条例|办法|规定)的?(?:规定|有关规定)?执行[。]?$|参照(?:适用)?本(?:条例|办法|规定)(?:的?有关规定)?(?:执行)?[。]?$/,
  ],
  [
    'DEFINITION',
    /(?:所称|所指)的?[^，。；]{1,40}(?:，)?(?:是指|指|包括|为|系指|即|，是)|^[^，。；]{1,30}，?(?:主要)?是指|(?:下列|以下)(?:用语|术语|名词|词语)的?(?:含义|定义)|^以下[^，。；]{1,12}为[^，。；]{1,12}[:：]/,
  ],
  ['EFFECT', /(?:自|从)[^，。；]{1,30}(?:起)?(?:施行|实施|生效)[。]?$|同时废止|施行前[^，。]{0,30}废止|具有同等效力[。]?$/],
  [
    'EXEMPTION',
    /不作负面评价|(?:免于|免除|不予|不追究|不承担)[^，。；]{0,12}(?:责任|处罚)|(?:依法|予以|可以)免责|不受[^，。；]{0,30}(?:限制|影响)|不适用[^，。；]{0,30}规定|不予收容|项目可以终止/,
  ],
  ['OTHER', /从其规定|主要用于[:：]?$|已有(?:处罚|法律责任)规定/],
];

/** A sentence that only names principles: nothing but its list follows the 应当. */
export const PRINCIPLE_LIST =
  /(?:遵循|坚持|贯彻|按照|本着|实行|根据|依照|体现|遵守|秉持|奉行|执行)([^。；：]{2,120}?)的?(?:基本)?(?:原则|方针)/g;

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
  const written = maskEnclosed(text.slice(sentence.start, sentence.end));
  const rule = RULES.find(([, pattern]) => pattern.test(written));
  if (rule) return rule[0];
  return /(?:遵循|坚持|贯彻|实行|奉行|秉持)[^。；：]{2,120}?的?(?:基本)?(?:原则|方针)/.test(written) ? 'PRINCIPLE' : null;
}
