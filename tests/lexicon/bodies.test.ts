import { describe, expect, it } from 'vitest';
import { AMBIGUOUS_NAMES, CURATED_BODIES, CURATED_PARTIES, type CuratedBody, namesOf } from '../../import/resolve/lexicon.ts';
import { comparisonKey } from '../../import/resolve/normalForms.ts';
import { resolve } from '../../import/resolve/resolve.ts';
import type { ActorKind } from '../../cypher/ontology.ts';

const ENTRIES = [...CURATED_BODIES, ...CURATED_PARTIES];
const IDS = new Set(CURATED_BODIES.map(({ id }) => id));

function kindOf(entry: CuratedBody): ActorKind {
  return entry.label === 'Party' ? 'PARTY' : entry.label === 'Government' ? 'GOVERNMENT' : (entry.kind ?? 'DEPARTMENT');
}

describe('curated bodies and parties', () => {
  it('have ids of their own', () => {
    expect(new Set(ENTRIES.map(({ id }) => id)).size).toBe(ENTRIES.length);
  });

  it.each([
    ['bodies', CURATED_BODIES],
    ['parties', CURATED_PARTIES],
  ])('%s share no name', (_, entries) => {
    const owners = new Map<string, string>();
    const shared = entries.flatMap(({ id, ...entry }) =>
      namesOf({ id, ...entry }).filter((name) => {
        const owner = owners.get(comparisonKey(name));
        owners.set(comparisonKey(name), owner ?? id);
        return owner !== undefined && owner !== id;
      }),
    );
    expect(shared).toEqual([]);
  });

  it('name bodies that exist as their successors and wholes', () => {
    for (const { id, succeededBy, partOf, historic } of CURATED_BODIES) {
      for (const other of [...succeededBy, ...partOf]) expect(IDS).toContain(other);
      expect([id, historic]).toEqual([id, succeededBy.length > 0]);
    }
  });

  it.each(ENTRIES.map((entry) => [entry.id, entry] as const))(
    '%s: its example holds a name, every name resolves to it, no look-alike does',
    (id, entry) => {
      expect(entry.nameEn).toMatch(/^[A-Z][\x20-\x7e]+$/);
      expect(namesOf(entry).some((name) => entry.example.text.includes(name))).toBe(true);
      for (const name of namesOf(entry)) expect([name, resolve(name, kindOf(entry), 'r').id]).toEqual([name, id]);
      for (const name of entry.not) expect([name, resolve(name, kindOf(entry), 'r').id]).not.toEqual([name, id]);
    },
  );

  it.each(AMBIGUOUS_NAMES.map((ambiguous) => [ambiguous.name, ambiguous] as const))(
    '%s stays as written',
    (name, { candidates, example }) => {
      for (const id of candidates) expect(IDS).toContain(id);
      expect(example.text).toContain(name);
      expect(resolve(name, 'DEPARTMENT', 'r')).toMatchObject({ id: `r/body/${name}`, scope: 'r', nameEn: null });
    },
  );
});

describe('resolve', () => {
  it.each([
    ['发展和改革', 'DEPARTMENT', 'development-reform'],
    ['市财政局', 'DEPARTMENT', 'finance'],
    ['知识产权管理', 'DEPARTMENT', 'intellectual-property'],
    ['档案行政管理', 'DEPARTMENT', 'archives'],
    ['杭州市市场监督管理', 'DEPARTMENT', 'market-regulation'],
    ['金融管理部门派出机构', 'DEPARTMENT', 'central-finance'],
    ['地方金融监管', 'DEPARTMENT', 'local-finance'],
    ['工商', 'DEPARTMENT', 'industry-commerce-administration'],
    ['相关主管部门', 'GENERIC', 'relevant-departments'],
    ['乡（镇）人民政府', 'GOVERNMENT', 'township-government'],
    ['中级人民法院', 'JUDICIAL', 'peoples-court'],
    ['任何单位或者个人', 'PARTY', 'units-individuals'],
    ['科研院所', 'PARTY', 'research-institute'],
  ] as const)('%s (%s) is %s', (mention, kind, id) => {
    expect(resolve(mention, kind, 'r')).toMatchObject({ id, scope: null });
  });

  it.each([
    ['主管部门', 'GENERIC'],
    ['登记机关', 'DEPARTMENT'],
    ['主席团', 'LEGISLATURE'],
    ['景区管理委员会', 'DEPARTMENT'],
    ['燃放单位', 'PARTY'],
  ] as const)('%s is scoped to its regulation', (mention, kind) => {
    expect(resolve(mention, kind, 'r')).toMatchObject({ id: `r/body/${mention}`, name: mention, scope: 'r' });
  });

  it('follows what the text itself calls its bodies', () => {
    const denotations = new Map([['数字经济', { mention: '经济和信息化', kind: 'DEPARTMENT' as const }]]);
    expect(resolve('数字经济', 'DEPARTMENT', 'r', denotations).id).toBe('industry-it');
    expect(resolve('数字经济', 'DEPARTMENT', 'r').id).toBe('digital-economy');
  });

  it('never takes a government for a department of the same words', () => {
    expect(resolve('人民政府', 'GOVERNMENT', 'r').label).toBe('Government');
    expect(resolve('有关部门', 'DEPARTMENT', 'r').kind).toBe('GENERIC');
  });
});
