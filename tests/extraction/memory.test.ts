import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAgents } from '../../import/language/agents.ts';
import { Memory, remembered } from '../../import/language/memory.ts';
import { readAgentsFrom, readSubject } from '../../import/language/phrases.ts';
import { allMatches } from '../../import/rules/patternRule.ts';

describe('a memory', () => {
  it('computes each value once', () => {
    const asked: string[] = [];
    const length = remembered(10, (key: string) => {
      asked.push(key);
      return key.length;
    });
    expect(['财政', '审计', '财政'].map(length)).toEqual([2, 2, 2]);
    expect(asked).toEqual(['财政', '审计']);
  });

  it('remembers null', () => {
    let asked = 0;
    const nothing = remembered(10, () => {
      asked += 1;
      return null;
    });
    expect([nothing('财政'), nothing('财政')]).toEqual([null, null]);
    expect(asked).toBe(1);
  });

  it('forgets what is not asked for, and holds no more than twice its capacity', () => {
    const memory = new Memory<number>(10);
    for (let key = 0; key < 100; key += 1) {
      memory.set(String(key), key);
      memory.get('0');
    }
    const held = Array.from({ length: 100 }, (_, key) => memory.get(String(key))).filter((value) => value !== undefined);
    expect(memory.get('0')).toBe(0);
    expect(held.length).toBeLessThanOrEqual(20);
  });
});

describe('a phrase that was read before', () => {
  const PHRASE = '市人民政府财政、审计等部门和镇人民政府';
  const readers = { parseAgents, readAgentsFrom, readSubject };

  it.each(Object.entries(readers))('is found by %s where it stands', (_, read) => {
    const alone = read(PHRASE, 0, PHRASE.length, null);
    expect(alone?.agents.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (before, after) => {
        const text = before + PHRASE + after;
        const found = read(text, before.length, before.length + PHRASE.length, null);
        const words = (of: string, phrase: typeof found) => phrase?.agents.map(({ start, end }) => of.slice(start, end));
        expect(words(text, found)).toEqual(words(PHRASE, alone));
        expect(found?.agents.map(({ mention, levels }) => [mention, levels])).toEqual(
          alone?.agents.map(({ mention, levels }) => [mention, levels]),
        );
      }),
    );
  });

  it.each([[['洛阳市', '偃师市', null]], [['偃师市', null, '洛阳市']], [[null, '洛阳市', '偃师市']]])(
    'is read anew for a city it names: %j',
    (jurisdictions) => {
      const phrase = '偃师市文物管理部门';
      const levels = jurisdictions.map((jurisdiction) => parseAgents(phrase, 0, phrase.length, jurisdiction)?.agents[0]?.levels);
      expect(levels).toEqual(jurisdictions.map((jurisdiction) => [jurisdiction === '洛阳市' ? 'COUNTY' : 'CITY']));
    },
  );
});

describe('allMatches', () => {
  it.each([/，/g, /[财政]+/g, /(?=政)/g, /^财/g, /(?<first>财)|政$/g])('finds what matchAll finds: %s', (pattern) => {
    const texts = fc.string({ unit: fc.constantFrom('财', '政', '，'), maxLength: 12 });
    fc.assert(
      fc.property(texts, (text) => {
        expect(allMatches(pattern, text)).toEqual([...text.matchAll(pattern)]);
      }),
    );
  });

  it('refuses a pattern that is not global, which would match the same place for ever', () => {
    expect(() => allMatches(/财/, '财政')).toThrow('must be global');
  });
});
