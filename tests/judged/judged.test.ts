import { describe, expect, it } from 'vitest';
import { compareSamples } from './comparison.ts';
import { Drawing } from './drawing.ts';
import { judgements, judgementTable } from './judgement.ts';
import { KINDS } from './kinds.ts';
import { digestOf, readSamples, readVerdicts, type Sample } from './records.ts';
import { sentenceAt } from './sentenceAt.ts';

describe.each(KINDS)('what was judged of $kind', ({ kind, strata }) => {
  const samples = readSamples(kind);
  const verdicts = readVerdicts(kind);

  it('is a full sample, each place once', () => {
    expect(samples).toHaveLength(strata.reduce((sum, { size }) => sum + size, 0));
    expect(new Set(samples.map(({ key }) => key)).size).toBe(samples.length);
    expect(samples.every((sample) => sample.kind === kind && sample.sentence !== '')).toBe(true);
  });

  it('has one verdict for each drawn reading and none for others', () => {
    const drawn = samples.map(({ key, read }) => `${key} ${digestOf(read)}`);
    expect(verdicts.map(({ key, reading }) => `${key} ${reading}`).toSorted()).toEqual(drawn.toSorted());
  });

  it('says why what is wrong is wrong', () => {
    for (const { verdict, why } of verdicts) expect(why === undefined || why === '').toBe(verdict === 'right');
  });
});

describe('the report', () => {
  it('counts the verdicts of the files', () => {
    for (const { kind, judged, right, open } of judgements()) {
      const verdicts = readVerdicts(kind);
      expect({ kind, judged, right, open }).toEqual({
        kind,
        judged: verdicts.length,
        right: verdicts.filter(({ verdict }) => verdict === 'right').length,
        open: 0,
      });
    }
  });

  it('shows shares of what was judged', () => {
    const table = judgementTable([{ kind: 'topics', judged: 50, right: 45, open: 0, goal: 45 }]);
    expect(table).toContain('| topics | 50 | 45 | 90 % | 45 |');
  });
});

const sample = (key: string, file: string, read = {}): Sample => ({
  kind: 'k',
  key,
  file,
  regulation: '',
  article: '',
  sentence: key,
  read,
});

describe('drawing', () => {
  const kind = { ...KINDS[0]!, perFile: 1, strata: [{ size: 3, accepts: () => true }] };

  it('takes turns between groups and spares files', () => {
    const drawing = new Drawing(kind);
    drawing.offer('东', [sample('a', '东/1'), sample('b', '东/1')]);
    drawing.offer('东', [sample('c', '东/2')]);
    drawing.offer('西', [sample('d', '西/1')]);
    const drawn = drawing.drawn();
    expect(drawn.map(({ file }) => file).toSorted()).toEqual(['东/1', '东/2', '西/1']);
    expect(drawn.slice(0, 2).map(({ file }) => file[0])).toEqual(['东', '西']);
  });

  it('draws the same again, whatever order it is offered', () => {
    const samples = Array.from({ length: 20 }, (_, index) => sample(`key ${index}`, `东/${index}`));
    const drawnFrom = (offered: readonly Sample[]): Sample[] => {
      const drawing = new Drawing(kind);
      for (const each of offered) drawing.offer('东', [each]);
      return drawing.drawn();
    };
    expect(drawnFrom(samples.toReversed())).toEqual(drawnFrom(samples));
  });
});

describe('comparing', () => {
  it('tells what is read the same, otherwise, or no more', () => {
    const drawn = [sample('same', 'f', { a: 1 }), sample('changed', 'f', { a: 1 }), sample('vanished', 'f', { a: 1 })];
    const found = [sample('same', 'f', { a: 1 }), sample('changed', 'f', { a: 2 })];
    expect(compareSamples(drawn, found).map(({ now }) => now)).toEqual(['same', 'changed', 'vanished']);
  });
});

describe('the sentence of a place', () => {
  it('ends with its full stop, and an item brings what introduces it', () => {
    const text = '甲。部门应当：\n（一）做好；\n（二）管好。乙。';
    const blocks = [
      { kind: 'PARAGRAPH' as const, number: '1', start: 0, end: 25 },
      { kind: 'ITEM' as const, number: '1', start: 8, end: 14 },
      { kind: 'ITEM' as const, number: '2', start: 15, end: 21 },
    ];
    expect(sentenceAt({ text, blocks }, 2, 4)).toBe('部门应当：');
    expect(sentenceAt({ text, blocks }, 18, 20)).toBe('部门应当：…（二）管好。');
  });
});
