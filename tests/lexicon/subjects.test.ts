import { describe, expect, it } from 'vitest';
import { CURATED_INDUSTRIES, curatedIndustry, resolveIndustry } from '../../import/resolve/industries.ts';
import { NameIndex } from '../../import/resolve/nameIndex.ts';
import { CURATED_TOPICS, topicNamed } from '../../import/resolve/topics.ts';
import { selfStandingName } from '../../import/stages/industries/selfStandingName.ts';
import { subjectOf } from '../../import/stages/industries/subject.ts';

describe.each([
  ['industries', CURATED_INDUSTRIES],
  ['topics', CURATED_TOPICS],
])('curated %s', (_, entries) => {
  const index = new NameIndex<(typeof entries)[number]>(entries);

  it('have ids and names of their own', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const names = entries.flatMap(({ name, aliases }) => [name, ...Object.keys(aliases)]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(entries.map((entry) => [entry.id, entry] as const))(
    '%s: its names are found in its example, not in what only looks like it',
    (id, entry) => {
      expect(entry.nameEn).toMatch(/^[A-Z][\x20-\x7e]+$/);
      expect([entry.name, ...Object.keys(entry.aliases)].some((name) => entry.example.text.includes(name))).toBe(true);
      for (const name of [entry.name, ...Object.keys(entry.aliases)]) expect([name, index.named(name)?.id]).toEqual([name, id]);
      for (const phrase of entry.not ?? []) expect(index.findApart(phrase).map((found) => found.entry.id)).not.toContain(id);
    },
  );
});

describe('industry names', () => {
  it.each([
    ['人工智能产业', '人工智能'],
    ['半导体和集成电路产业', '半导体和集成电路'],
    ['软件和信息服务业', '软件和信息服务'],
    ['电子信息制造业', '电子信息制造'],
    ['旅游业', '旅游'],
    ['数字产业', '数字产业'],
    ['平台经济', '平台经济'],
    ['服务业', '服务业'],
    ['渔业', '渔业'],
    ['新一代信息技术产业', '新一代信息技术'],
  ])('%s stands by itself as %s', (written, name) => {
    expect(selfStandingName(written)).toBe(name);
  });

  it('are one node under all their names', () => {
    expect(curatedIndustry('软件与信息服务')?.id).toBe('software-it-services');
    expect(curatedIndustry('软件和信息服务业')?.id).toBe('software-it-services');
    expect(resolveIndustry('专用机械', 'INDUSTRY', 'r')).toMatchObject({
      id: 'r/industry/专用机械',
      scope: 'r',
      nameEn: null,
      kind: 'INDUSTRY',
    });
  });

  it.each([
    ['浙江省社会养老服务促进条例', '养老'],
    ['杭州市旅游条例', '旅游'],
    ['温州市家政服务条例', '家政服务'],
    ['杭州市道路交通安全管理条例', null],
    ['浙江省家庭教育促进条例', null],
    ['石家庄市数字经济促进条例', null],
  ])('the subject of 《%s》 is %s', (title, subject) => {
    expect(subjectOf(title)).toBe(subject);
  });
});

it('a topic that is not curated is a mistake of the caller', () => {
  expect(() => topicNamed('无此主题')).toThrow(/import\/rules\/topics\.json/);
});
