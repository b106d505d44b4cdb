import { describe, expect, it } from 'vitest';
import { readRegulation } from '../../import/intake/readRegulation.ts';
import type { Sanction } from '../../import/model.ts';
import { extractRegulation } from '../../import/pipeline.ts';
import { readYuan } from '../../import/stages/sanctions/fines.ts';

/** The sanctions of the liabilities of a text that stands as article 9, and the words they are read from. */
function sanctionsOf(text: string): (Sanction & { quote: string })[] {
  const bytes = new TextEncoder().encode(`# 测试条例\n\n第九条 ${text}\n`);
  const [article] = extractRegulation(readRegulation({ bytes, name: 'test.md' })).articles;
  if (!article) return [];
  return article.obligations.flatMap(({ sanction }) =>
    sanction ? [{ ...sanction, quote: article.text.slice(sanction.start, sanction.end) }] : [],
  );
}

describe('sanctions', () => {
  it('name each article of a list, the breach they are cited in, and the range of the fine', () => {
    expect(sanctionsOf('违反本条例第三条、第五条第二款规定的，由公安机关责令改正，处五千元以上二万元以下罚款。')).toMatchObject([
      { articles: ['3', '5'], penalties: ['CORRECTION', 'FINE'], fineFrom: 5000, fineTo: 20_000, quote: '第三条、第五条第二款' },
    ]);
  });

  it('read 前款 as their own article', () => {
    expect(sanctionsOf('禁止倾倒垃圾。\n违反前款规定的，由公安机关没收工具。')).toMatchObject([
      { articles: ['9'], penalties: ['CONFISCATION'], fineFrom: null },
    ]);
  });

  it('fill the articles between the ends of a range', () => {
    expect(sanctionsOf('违反本条例第三条至第六条规定的，由公安机关处一千元罚款。')).toMatchObject([
      { articles: ['3', '4', '5', '6'], fineFrom: 1000, fineTo: 1000 },
    ]);
  });

  it('answer the regulation as a whole where no article is named', () => {
    expect(sanctionsOf('工作人员违反本条例规定，玩忽职守的，由其所在单位依法给予处分。')).toMatchObject([
      { articles: [], penalties: ['DISCIPLINE'], quote: '违反本条例规定' },
    ]);
  });

  it('leave out the article that only says how to punish', () => {
    expect(sanctionsOf('违反本条例第三条规定的，由公安机关依照第八条处罚。')).toMatchObject([{ articles: ['3'] }]);
  });

  it('give no yuan for a multiple', () => {
    expect(sanctionsOf('违反本条例第三条规定的，由公安机关没收违法所得，并处违法所得一倍以上三倍以下罚款。')).toMatchObject([
      { fineFrom: null, fineTo: null },
    ]);
  });

  it('give the grades of one breach to the sentence that goes on about it', () => {
    const found = sanctionsOf('违反本条例第三条规定的，由公安机关责令改正。逾期不改正的，由公安机关处一千元以下罚款。');
    expect(found).toMatchObject([{ articles: ['3'] }, { articles: ['3'], fineFrom: null, fineTo: 1000 }]);
  });
});

describe('readYuan', () => {
  it.each([
    ['五千', 5000],
    ['一万五千', 15_000],
    ['二十五万', 250_000],
    ['1.5万', 15_000],
    ['5,000', 5000],
    ['若干', null],
  ])('%s', (written, expected) => {
    expect(readYuan(written)).toBe(expected);
  });
});
