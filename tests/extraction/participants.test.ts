import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRegulation } from '../../import/intake/readRegulation.ts';
import { extractRegulation } from '../../import/pipeline.ts';

const TEXTS = join(import.meta.dirname, '..', '..', 'import', 'texts');
const SEED = extractRegulation(
  readRegulation({ bytes: readFileSync(join(TEXTS, 'shijiazhuang-digital-economy.txt')), name: 'shijiazhuang-digital-economy.txt' }),
);

/** `ROLE mention` of all who take part in the first obligation of a text. */
function participantsOf(text: string): string[] {
  const bytes = new TextEncoder().encode(`# 测试条例\n\n第一条 ${text}\n`);
  const [article] = extractRegulation(readRegulation({ bytes, name: 'test.md' })).articles;
  return (article?.obligations[0]?.participants ?? []).map(({ role, mention }) => `${role} ${mention}`);
}

describe('participants', () => {
  it.each([
    ['建设单位应当编制方案，报市水行政主管部门批准。', ['APPROVING 水行政']],
    ['未经城市管理部门批准，任何单位和个人不得占用道路。', ['APPROVING 城市管理']],
    ['编制机关应当征求有关部门的意见。', ['CONSULTED 有关部门']],
    ['经营者应当及时告知用户并向有关主管部门报告。', ['INFORMED 用户', 'INFORMED 有关部门']],
    ['建设单位应当报市人民政府备案。', ['INFORMED 人民政府']],
    ['市人民政府可以委托第三方机构开展评估。', ['DELEGATED 第三方机构']],
    ['建设单位违反本条例第十条规定的，由公安机关责令改正。', ['OFFENDER 建设单位']],
    ['市人民政府应当加强行政审批和报建审批工作。', []],
    ['提请市人民代表大会常务委员会审议的地方性法规案，应当附说明。', []],
    ['相关规划需要报送省人民政府批准的，应当首先提请市人民代表大会常务委员会审议。', ['APPROVING 人民代表大会常务委员会']],
    ['承租人未经出租人同意而逾期不迁出造成出租人损失的，应当承担赔偿责任。', ['OFFENDER 承租人']],
    ['情节严重的，由生态环境主管部门报经有批准权的人民政府批准，责令停业、关闭。', ['APPROVING 人民政府']],
    ['出售国家一级保护动物的，经市林业部门批准；出售其他动物的，应当报县林业部门备案。', ['INFORMED 林业']],
    ['建设单位应当委托司法行政部门编制名册中的司法鉴定机构进行鉴定。', ['DELEGATED 司法鉴定机构']],
    ['经营者应当委托设立服务站点，配备经考核合格的维修人员。', []],
    ['受委托的机构应当向社会公布结果。', []],
  ])('of %s', (text, expected) => {
    expect(participantsOf(text)).toEqual(expected);
  });

  it('of the seed: nobody approves or is consulted, one duty informs, one article has offenders', () => {
    const found = SEED.articles.flatMap((article) =>
      article.obligations.flatMap(({ participants }, index) =>
        participants.map(({ role, mention, start, end }) => [article.article, index + 1, role, mention, article.text.slice(start, end)]),
      ),
    );
    const informed = found.filter(([, , role]) => role === 'INFORMED');
    expect(informed.map(([article, , , mention, quote]) => [article, mention, quote])).toEqual([
      [49, '用户', '用户'],
      [49, '有关部门', '有关主管部门'],
    ]);
    expect(new Set(informed.map(([, obligation]) => obligation)).size).toBe(1);
    const offenders = found.filter(([, , role]) => role === 'OFFENDER');
    expect(new Set(offenders.map(([article, , , mention]) => `${article} ${mention}`))).toEqual(new Set(['60 有关部门', '60 工作人员']));
    expect(found.length).toBe(informed.length + offenders.length);
  });
});
