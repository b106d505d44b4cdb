import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUE_CLASSES } from '../../cypher/ontology.ts';
import { readRegulation } from '../../import/intake/readRegulation.ts';
import { maskEnclosed } from '../../import/language/masks.ts';
import type { ExtractedArticle } from '../../import/model.ts';
import { findModals } from '../../import/obligations/cues.ts';
import { extractRegulation } from '../../import/pipeline.ts';

const ROOT = join(import.meta.dirname, '../..');
const ARTICLES = ['import/texts/shijiazhuang-digital-economy.txt', 'tests/gold/input/zhejiang-digital-economy.md'].flatMap((path) =>
  readFileSync(join(ROOT, path), 'utf8')
    .split('\n')
    .filter((line) => /^第.{1,6}条/.test(line))
    .map((line) => line.replace(/^第.{1,6}条\s*/, '')),
);

/** What may happen to an article on its way to us. */
const CHANGES: Readonly<Record<string, (text: string, at: number) => string>> = {
  'drops its punctuation': (text) => text.replace(/[，；：、（）]/g, ''),
  'has half-width punctuation': (text) => text.replaceAll('，', ',').replaceAll('；', ';').replaceAll('（', '(').replaceAll('）', ')'),
  'is cut': (text, at) => text.slice(0, at),
  'loses its beginning': (text, at) => text.slice(at),
  'is broken into lines': (text, at) => `${text.slice(0, at)}\n（一）${text.slice(at)}`,
  'repeats itself': (text, at) => text + text.slice(at),
  'has strange characters': (text, at) => `${text.slice(0, at)}𠮷\u200b應當${text.slice(at)}`,
};

const mutated = fc
  .record({ article: fc.constantFrom(...ARTICLES), change: fc.constantFrom(...Object.keys(CHANGES)), at: fc.nat(400) })
  .map(({ article, change, at }) => CHANGES[change]?.(article, at % (article.length + 1)) ?? article);

function extract(body: string): readonly ExtractedArticle[] {
  const bytes = new TextEncoder().encode(`# 测试条例\n\n第一条 目的。\n第二条 ${body}\n`);
  return extractRegulation(readRegulation({ bytes, name: 'test.md' })).articles;
}

/** Checks every article made of mutated texts. */
function holdsFor(check: (article: ExtractedArticle) => void): void {
  fc.assert(
    fc.property(mutated, (body) => extract(body).forEach(check)),
    { numRuns: 100, seed: 20231026 },
  );
}

describe('whatever happens to the shipped texts', () => {
  it('obligations quote their article, and their bearers lie in it', () => {
    holdsFor(({ text, obligations }) => {
      for (const { start, end, text: quote, bearers, rules } of obligations) {
        expect(quote).toBe(text.slice(start, end));
        expect(rules.length).toBeGreaterThan(0);
        for (const bearer of bearers) {
          expect([bearer.start >= 0, bearer.start < bearer.end, bearer.end <= text.length]).toEqual([true, true, true]);
          expect(bearer.rules.length).toBeGreaterThan(0);
        }
      }
    });
  });

  it('obligations stand in the order of the text and do not overlap', () => {
    holdsFor(({ obligations }) => {
      obligations.forEach(({ start }, index) => expect(start).toBeGreaterThanOrEqual(obligations[index - 1]?.end ?? 0));
    });
  });

  it('every modal outside quotes ends in exactly one class', () => {
    holdsFor(({ text, cues, obligations }) => {
      const places = cues.map(({ start }) => start);
      expect(new Set(places).size).toBe(places.length);
      for (const { class: kind, obligation } of cues) {
        expect(CUE_CLASSES).toContain(kind);
        expect(obligation === null || obligations[obligation - 1] !== undefined).toBe(true);
        expect(obligation !== null).toBe(kind === 'GOVERNS');
      }
      for (const line of lines(text)) for (const cue of findModals(text, line.start, line.end)) expect(places).toContain(cue.start);
    });
  });

  it('a second run says the same', () => {
    fc.assert(
      fc.property(mutated, (body) => {
        expect(extract(body)).toEqual(extract(body));
      }),
      { numRuns: 40, seed: 20231026 },
    );
  });
});

/** The sentences of a text, as far as the check needs them: modals are looked for in each by itself. */
function lines(text: string): { start: number; end: number }[] {
  return [...maskEnclosed(text).matchAll(/[^\n。！？!?]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
