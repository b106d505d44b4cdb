import { describe, expect, it } from 'vitest';
import { readArticle } from './readArticle.ts';

describe('statements', () => {
  it.each([
    ['为了促进数字经济发展，结合本市实际，制定本条例。', 'PURPOSE', 0],
    ['本条例适用于本市行政区域内的经营活动。', 'SCOPE', 0],
    ['在本市经营的单位，应当遵守本条例。', 'SCOPE', 0],
    ['本条例所称数据，是指以电子方式记录的信息。', 'DEFINITION', 0],
    ['数字经济发展应当遵循创新引领、数据赋能的原则。', 'PRINCIPLE', 0],
    ['市人民政府应当坚持公开、公平的原则，加强监督管理。', 'PRINCIPLE', 1],
    ['本条例自2023年12月31日起施行。', 'EFFECT', 0],
    ['法律、法规另有规定的，从其规定。', 'OTHER', 0],
    ['有关机关必须研究处理代表建议。', null, 1],
  ])('%s', (text, statement, obligations) => {
    const article = readArticle(text);
    expect([article.statement, article.obligations.length]).toEqual([statement, obligations]);
  });
});
