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

  it('begin behind what only introduces them', () => {
    const beginnings: [string, string][] = [
      ['客运班车应当在起讫地客运站点、中途停靠地客运站点（以下统称配客站点）上下旅客。', '起讫地客运站点、中途停靠地客运站点'],
      ['本条例所称科学技术普及（以下简称科普），应当坚持公益性。', '科学技术普及'],
      ['从业资格培训（以下简称资格培训）、教练场经营（以下简称经营）适用本条例。', '从业资格培训'],
    ];
    for (const [text, definition] of beginnings) expect(read(text)[0]?.definition).toBe(definition);
    expect(read('从业资格培训（以下简称资格培训）、教练场经营（以下简称经营）适用本条例。')[1]?.definition).toBe('教练场经营');
  });

  it('say which function at many places a common name means', () => {
    expect(read('浦东新区、闵行区和崇明县水路运输行政管理部门（以下统称区、县水路运输行政管理部门）负责管理。')).toMatchObject([
      { denotes: expect.stringContaining('水路运输') },
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
