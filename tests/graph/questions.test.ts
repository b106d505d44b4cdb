import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RelationRow } from '../../cypher/graph.ts';
import { buildGraph } from '../../import/graph.ts';
import { readRegulation } from '../../import/intake/readRegulation.ts';
import { extractRegulation } from '../../import/pipeline.ts';

const TEXT = join(import.meta.dirname, '../../import/texts/shijiazhuang-digital-economy.txt');
const graph = buildGraph(extractRegulation(readRegulation({ name: TEXT, bytes: readFileSync(TEXT) })), {
  inputHash: 'input',
  rulesVersion: 'rules',
  contentHash: 'content',
});
const bears = graph.relations.BEARS ?? [];

function articleOf(obligation: string): number {
  return Number(/\/art-(\d+)\//.exec(obligation)?.[1]);
}

function bearersOf(obligation: string, ...roles: string[]): string[] {
  return bears.filter(({ to, role }) => to === obligation && roles.includes(String(role))).map(({ from }) => from);
}

/** The obligations that all these departments bear as subjects. */
function sharedBy(...departments: string[]): string[] {
  const obligations = (graph.nodes.Obligation ?? []).filter(({ modality }) => modality !== 'LIABILITY');
  return obligations
    .map(({ id }) => id)
    .filter((id) => departments.every((department) => bearersOf(id, 'RESPONSIBLE').includes(department)));
}

function aboutTopic(topic: string): RelationRow[] {
  return (graph.relations.ABOUT ?? []).filter(({ to }) => to === topic);
}

describe('the shipped regulation answers', () => {
  it('who answers for 数据安全 and 网络安全', () => {
    const answer = (topic: string) => aboutTopic(topic).map(({ from }) => [articleOf(from), bearersOf(from, 'RESPONSIBLE')]);
    expect(answer('data-security')).toEqual([
      [47, ['cyberspace', 'public-security', 'data-management']],
      [49, ['cyberspace']],
      [49, ['data-processor']],
      [49, ['data-processor']],
      [50, ['relevant-departments']],
    ]);
    expect(answer('network-security')).toEqual([
      [47, ['cyberspace', 'public-security', 'data-management']],
      [48, ['cyberspace']],
    ]);
    expect(aboutTopic('network-security').map(({ from }) => bearersOf(from, 'COORDINATED'))).toEqual([
      [],
      ['public-security', 'communications'],
    ]);
  });

  it.each([
    [['development-reform', 'industry-it'], 15, 14],
    [['industry-it', 'science-technology'], 14, 12],
    [['development-reform', 'science-technology'], 13, 12],
    [['development-reform', 'industry-it', 'science-technology'], 13, 12],
    [['science-technology'], 20, 15],
    [['development-reform'], 19, 16],
    [['industry-it'], 19, 17],
    [['data-management'], 17, 13],
  ])('that %s bear %i obligations in %i articles', (departments, obligations, articles) => {
    const shared = sharedBy(...departments);
    expect(shared).toHaveLength(obligations);
    expect(new Set(shared.map(articleOf)).size).toBe(articles);
  });

  it('which platforms are left to enterprises', () => {
    const left = (graph.relations.BUILDS ?? []).filter(({ builders }) => Array.isArray(builders) && builders.length > 0);
    expect(left.map(({ from, to, builders }) => [articleOf(from), to.split('/').at(-1), builders])).toEqual([
      [22, '互联网平台', ['企业']],
      [26, '工业互联网平台', ['大型工业企业', '龙头企业']],
      [27, '建筑产业互联网平台', ['企业']],
      [29, '物流综合数字化平台', ['物流企业', '物流园区']],
      [29, '国际铁路运输等物流数字化平台', ['企业']],
      [44, '数据服务平台', ['企业', '高等学校', '科研院所', '社会组织', '数据资源管理']],
    ]);
  });

  it('which platforms the city explores, builds and lets others use', () => {
    const builds = (graph.relations.BUILDS ?? []).map(
      ({ from, to, status }) => `${articleOf(from)} ${to.split('/').at(-1)} ${String(status)}`,
    );
    expect(builds).toEqual(
      expect.arrayContaining([
        '45 数据交易平台 EXPLORE',
        '43 市级大数据平台 BUILD',
        '43 市级大数据平台 USE',
        '37 市一体化政务服务平台 IMPROVE',
        '6 中国国际数字经济博览会平台 USE',
      ]),
    );
  });
});
