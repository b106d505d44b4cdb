import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../server/questions/alignment.ts';
import { changesBetween, textParts } from '../../server/questions/changes.ts';

const article = (number: string, text: string) => ({ number, text, obligations: [] });
const by = { textOf: ({ text }: { text: string }) => text, nameOf: ({ number }: { number: string }) => number };

test('a new article in front moves the numbers, not the pairs', () => {
  const before = ['市人民政府应当加强领导。', '供水单位应当保证水质。', '用水单位应当节约用水。'].map((text, index) =>
    article(`${index + 1}`, text),
  );
  const after = [article('1', '为了保障供水安全，制定本条例。'), ...before.map(({ text }, index) => article(`${index + 2}`, text))];
  expect(changesBetween(before, after).map(({ kind }) => kind)).toEqual(['ADDED', 'RENUMBERED', 'RENUMBERED', 'RENUMBERED']);
});

test('a rewritten article keeps its number as its name', () => {
  const before = [article('7', '供水单位应当每年检测一次水质，并公布检测结果。')];
  const after = [article('7', '供水单位应当按月检测水质，及时向社会公布结果。')];
  expect(changesBetween(before, after)).toMatchObject([{ kind: 'CHANGED' }]);
});

test('of two equal texts each has its own partner', () => {
  const twice = [article('1', '同一句话。'), article('2', '同一句话。')];
  expect(changesBetween(twice, twice).map(({ kind }) => kind)).toEqual(['UNCHANGED', 'UNCHANGED']);
});

const texts = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '应', '当', '。'), maxLength: 8 }), { maxLength: 8 });

test('every item of both lists stands in exactly one pair', () => {
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      const [before, after] = [left, right].map((list) => list.map((text, index) => article(`${index}`, text)));
      const pairs = align(before ?? [], after ?? [], by);
      expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after);
      expect(new Set(pairs.flatMap((pair) => pair.before ?? []))).toEqual(new Set(before));
      expect(pairs.flatMap((pair) => pair.before ?? [])).toHaveLength(before?.length ?? 0);
    }),
  );
});

test('the parts of a changed text make both texts', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = textParts(before, after);
      const without = (kind: string): string => parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('');
      expect([without('INSERTED'), without('DELETED')]).toEqual([before, after]);
    }),
  );
});
