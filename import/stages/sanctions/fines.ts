import { parseChineseNumber } from '../../intake/chineseNumbers.ts';
import { findAll } from '../../rules/patternRule.ts';
import { FINE_IN_YUAN } from '../../rules/sanctions.ts';

/** Yuan; null where no bound is written. */
export interface FineRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** The whole range of the fines a stretch threatens, from the least of its lower bounds to the greatest of its upper ones. */
export function readFineRange(text: string): FineRange {
  const ranges = findAll(FINE_IN_YUAN, text).map(({ groups = {} }) => readRange((name) => groups[name] ?? groups[`behind_${name}`]));
  return {
    from: boundOf(
      ranges.map(({ from }) => from),
      Math.min,
    ),
    to: boundOf(
      ranges.map(({ to }) => to),
      Math.max,
    ),
  };
}

function readRange(group: (name: string) => string | undefined): FineRange {
  const read = (name: string) => readYuan(group(name));
  if (group('from')) return { from: read('from'), to: read('to') };
  if (group('exact')) return { from: read('exact'), to: read('exact') };
  return { from: read('least'), to: read('most') };
}

function boundOf(bounds: readonly (number | null)[], choose: (...values: number[]) => number): number | null {
  const written = bounds.filter((bound) => bound !== null);
  return written.length > 0 ? choose(...written) : null;
}

/** `五千` → 5000, `一万五千` → 15000, `1.5万` → 15000; null for what is no number. */
export function readYuan(written: string | undefined): number | null {
  if (!written) return null;
  for (const [unit, value] of [
    ['亿', 100_000_000],
    ['万', 10_000],
  ] as const) {
    const at = written.indexOf(unit);
    if (at < 0) continue;
    const units = at === 0 ? 1 : readYuan(written.slice(0, at));
    const rest = at + 1 < written.length ? readYuan(written.slice(at + 1)) : 0;
    return units === null || rest === null ? null : units * value + rest;
  }
  const digits = written.replaceAll(',', '');
  return /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : parseChineseNumber(written);
}
