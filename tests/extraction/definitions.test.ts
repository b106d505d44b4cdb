import { describe, expect, it } from 'vitest';
import { readDefinitions, readDenotations } from '../../import/stages/definitions.ts';
import { contextOf } from './articleDraft.ts';

function read(text: string) {
  return readDefinitions(text).map(({ term, definition, denotes, start, end }) => ({
    term,
    definition,
    denotes: denotes && `${denotes.mention} ${text.slice(denotes.start, denotes.end)}`,
    quote: text.slice(start, end),
  }));
}

describe('definitions', () => {
  it('read what the text says it means', () => {
    expect(read('本条例所称数字经济，是指以数据资源为关键生产要素的新经济形态。')).toEqual([
      {
        term: '数字经济',
        definition: '以数据资源为关键生产要素的新经济形态',
        denotes: null,
        quote: '本条例所称数字经济，是指以数据资源为关键生产要素的新经济形态',
      },
    ]);
  });

  it('read each item of a glossary', () => {
    expect(
      read('下列用语的含义：\n（一）领跑者标准，是指核心指标领先的标准；\n（二）船籍港，是指登记的港口。').map(({ term }) => term),
    ).toEqual(['领跑者标准', '船籍港']);
  });

  it('say which body an abbreviation names', () => {
    expect(read('市城市管理行政执法局（以下简称城管局）负责实施。')).toMatchObject([
      { term: '城管局', denotes: '城市管理行政执法局 城市管理行政执法局' },
    ]);
    expect(read('县级以上人民政府数据发展主管部门或者其确定的其他部门（以下统称公共数据主管部门），负责组织。')).toMatchObject([
      { term: '公共数据主管部门', denotes: '数据发展 数据发展主管部门' },
    ]);
  });

  it('leave open which of several bodies a common name means', () => {
    expect(read('海关、海事、边检等口岸检查检验机构（以下统称“口岸查验机构”）依法做好工作。')).toMatchObject([
      { term: '口岸查验机构', denotes: null },
    ]);
  });

  it('read the authority of the text', () => {
    expect(read('市水务局是本市供水行政主管部门，负责供水工作。')).toMatchObject([{ term: '供水行政主管部门', denotes: '水务局 水务局' }]);
  });
});

describe('readDenotations', () => {
  it('finds a term under its wording and its normal form', () => {
    const { regulation } = contextOf(['市公安机关交通管理部门（以下简称交通管理部门）负责实施。', '交通管理部门应当加强管理。']);
    expect(readDenotations(regulation.articles).get('交通管理部门')).toMatch(/^公安机关交通/);
  });

  it('leaves out a term that two places give to two bodies', () => {
    const { regulation } = contextOf(['市水务局是本市供水主管部门。', '市建设局是本市供水主管部门。']);
    expect([...readDenotations(regulation.articles).keys()]).not.toContain('供水主管部门');
  });
});
