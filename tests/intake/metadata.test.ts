import { describe, expect, test } from 'vitest';
import { InputError } from '../../import/intake/inputError.ts';
import { findJurisdiction } from '../../import/intake/metadata/jurisdiction.ts';
import { workOf } from '../../import/intake/metadata/resolveMetadata.ts';
import { type RegulationInput, readRegulation } from '../../import/intake/readRegulation.ts';
import { readShipped, readText, rulesOf } from './readText.ts';

const HEAD =
  '# 石家庄市数字经济促进条例\n\n（2023年10月26日石家庄市第十五届人民代表大会常务委员会第十七次会议通过　2023年11月30日河北省第十四届人民代表大会常务委员会第六次会议批准）';
const LAST = '第二条 本条例自 2023 年 12 月 31 日起施行。';
const TEXT = `${HEAD}\n\n第一条 为了发展，制定本条例。\n\n${LAST}`;

function readWith(text: string, rest: Omit<RegulationInput, 'bytes' | 'name'>) {
  return readRegulation({ bytes: new TextEncoder().encode(text), name: 'folder/name.md', ...rest });
}

function sidecar(text: string) {
  return { name: 'folder/name.meta.yaml', text };
}

describe('the text itself', () => {
  test('says its title, place, acts and day', () => {
    expect(readText(TEXT).metadata).toEqual({
      id: '石家庄市数字经济促进条例-2023-12-31',
      title: '石家庄市数字经济促进条例',
      work: '石家庄市数字经济促进条例',
      jurisdiction: '石家庄市',
      jurisdictionLevel: 'CITY',
      issuer: '石家庄市人民代表大会常务委员会',
      adoptedOn: '2023-10-26',
      approvedBy: '河北省人民代表大会常务委员会',
      approvedOn: '2023-11-30',
      promulgatedOn: null,
      effectiveOn: '2023-12-31',
      repealedOn: null,
      defects: [],
    });
  });

  test('dates in Chinese numerals and broken over two lines are read', () => {
    const head =
      '# 济南市农村公路条例\n\n二〇一四年七月二十三日 济南市第十五届人民代表大会常务委员会第十五次会议通过\n\n2014年9月26\n\n日山东省第十二届人民代表大会常务委员会第十次会议批准\n\n<!-- INFO END -->';
    expect(readText(`${head}\n\n第一条 甲。`).metadata).toMatchObject({ adoptedOn: '2014-07-23', approvedOn: '2014-09-26' });
  });

  test('changed after it came into force, it is in force from the change, and says that this is assumed', () => {
    const head =
      '# 某某市绿化条例\n\n2001年5月1日 某某市第一届人民代表大会常务委员会第一次会议通过\n\n2019年7月26日 某某市第五届人民代表大会常务委员会第十四次会议《关于修改〈某某市绿化条例〉的决定》修正\n\n<!-- INFO END -->';
    const regulation = readText(`${head}\n\n第一条 本条例自2001年10月1日起施行。`);
    expect(regulation.metadata).toMatchObject({ id: '某某市绿化条例-2019-07-26', effectiveOn: '2019-07-26', adoptedOn: '2019-07-26' });
    expect(rulesOf(regulation)).toContain('effective-date-assumed');
  });

  test('a title broken over two lines is one title', () => {
    expect(readText('上海市促进浦东新区保税维修业务\n发展若干规定\n\n第一条 甲。').metadata.title).toBe(
      '上海市促进浦东新区保税维修业务发展若干规定',
    );
  });

  test('a title that stands again under the head, with a blank inside, is no preamble', () => {
    const regulation = readText('# 上海市保税维修业务发展若干规定\n\n<!-- INFO END -->\n\n上海市保税维修业务 发展若干规定\n\n第一条 甲。');
    expect(regulation.articles.map((article) => article.number)).toEqual(['1']);
  });

  test('without any metadata it goes by its file name', () => {
    const regulation = readWith('第一条 甲。', {});
    expect(regulation.metadata).toMatchObject({ id: 'name', title: 'name', work: 'name', jurisdiction: null });
    expect(rulesOf(regulation)).toContain('no-title');
  });

  test('a day that does not exist is no date', () => {
    expect(readText('# 某条例\n\n第一条 本条例自2023年2月30日起施行。').metadata.effectiveOn).toBeNull();
  });
});

describe('sources', () => {
  test('flags win over the sidecar, that over front matter, that over the text; differences are reported', () => {
    const front = '---\ntitle: 丙条例\nissuer: 丙\neffectiveOn: 2023-12-31\n---\n';
    const { metadata, findings } = readWith(front + TEXT, { flags: { title: '甲条例' }, sidecar: sidecar('title: 乙条例\nissuer: 乙\n') });
    expect(metadata).toMatchObject({ title: '甲条例', issuer: '乙', effectiveOn: '2023-12-31', adoptedOn: '2023-10-26' });
    const differing = findings.filter((finding) => finding.rule === 'metadata-differs').map((finding) => finding.message);
    expect(differing).toEqual([
      expect.stringContaining('title: the flags says 甲条例, the sidecar 乙条例'),
      expect.stringContaining('front matter 丙条例'),
      expect.stringContaining('text 石家庄市数字经济促进条例'),
      expect.stringContaining('issuer: the sidecar says 乙, the front matter 丙'),
      expect.stringContaining('the text 石家庄市人民代表大会常务委员会'),
    ]);
  });

  test('the shipped sidecar gives the id and the known defects', () => {
    expect(readShipped().metadata).toMatchObject({
      id: 'shijiazhuang-digital-economy-2023',
      title: '石家庄市数字经济促进条例',
      jurisdictionLevel: 'CITY',
      adoptedOn: '2023-10-26',
      approvedOn: '2023-11-30',
      effectiveOn: '2023-12-31',
      defects: ['no commas', 'no brackets', 'items of article 59 lost'],
    });
  });

  test.each([
    ['id: a\n\ntitel: b\n', 'line 3: unknown key titel'],
    ['id: a\nadoptedOn: 2023-13-01\n', 'line 2: adoptedOn: must be a date'],
    ['id: a\njurisdictionLevel: TOWN\n', 'line 2: jurisdictionLevel'],
    ['id: a b\n', 'line 1: id: must hold neither blanks nor slashes'],
    ['id: a\ndefects: [\n', 'line 3:'],
    ['- a\n', 'line 1:'],
  ])('a wrong sidecar is refused with the line: %j', (text, message) => {
    expect(() => readWith(TEXT, { sidecar: sidecar(text) })).toThrow(InputError);
    expect(() => readWith(TEXT, { sidecar: sidecar(text) })).toThrow(`folder/name.meta.yaml: ${message}`);
  });

  test('front matter may hold what others wrote: its known fields are used, the rest is reported', () => {
    const regulation = readWith(`---\nlayout: page\ntitle: 甲条例\napprovedOn: soon\n---\n${TEXT}`, {});
    expect(regulation.metadata.title).toBe('甲条例');
    expect(regulation.metadata.approvedOn).toBe('2023-11-30');
    expect(regulation.findings.filter((finding) => finding.rule === 'front-matter').map((finding) => finding.message)).toEqual([
      expect.stringContaining('line 4: approvedOn'),
      expect.stringContaining('line 2: unknown key layout'),
    ]);
  });

  test('a wrong flag is refused', () => {
    expect(() => readWith(TEXT, { flags: { effectiveOn: 'soon' } })).toThrow('effectiveOn: must be a date');
  });
});

test.each([
  ['中华人民共和国数据安全法', '中华人民共和国', 'NATION'],
  ['河北省数字经济促进条例', '河北省', 'PROVINCE'],
  ['广西壮族自治区大数据发展条例', '广西壮族自治区', 'PROVINCE'],
  ['上海口岸服务条例', '上海市', 'MUNICIPALITY'],
  ['北京市实施《中华人民共和国水法》办法', '北京市', 'MUNICIPALITY'],
  ['中国（浙江）自由贸易试验区条例', '浙江省', 'PROVINCE'],
  ['石家庄市数字经济促进条例', '石家庄市', 'CITY'],
  ['聊城市物业管理条例', '聊城市', 'CITY'],
  ['江门市门楼号牌管理条例', '江门市', 'CITY'],
  ['吉林市城市供热条例', '吉林市', 'CITY'],
  ['延边朝鲜族自治州旅游条例', '延边朝鲜族自治州', 'CITY'],
  ['彭水苗族土家族自治县旅游条例', '彭水苗族土家族自治县', 'COUNTY'],
])('%s is of %s', (title, jurisdiction, jurisdictionLevel) => {
  expect(findJurisdiction(title)).toEqual({ jurisdiction, jurisdictionLevel });
});

test.each(['城市绿化条例', '杭州城市国际化促进条例', '关于市人民政府报告重大事项的规定', '农产品市场管理条例', '市场主体登记条例'])(
  '%s names no place',
  (title) => {
    expect(findJurisdiction(title)).toBeNull();
  },
);

test.each([
  ['某市绿化条例（2019年修正）', '某市绿化条例'],
  ['某市绿化条例(2019-07-26)', '某市绿化条例'],
  ['某市绿化条例（修订）', '某市绿化条例'],
  ['某市绿化办法（试行）', '某市绿化办法（试行）'],
])('%s is a version of %s', (title, work) => {
  expect(workOf(title)).toBe(work);
});
