import type { Change } from './figures.ts';
import { figuresOf } from './figures.ts';
import { ATTRIBUTES, MEASURES, type Score } from './score.ts';

/** The figures of one set, a line a measure. */
export function setLines(name: string, score: Score): string[] {
  const { gold, missing } = score.articles;
  const heading = `${name}: ${gold} articles${missing === 0 ? '' : `, ${missing} of them missing from what was extracted`}`;
  return ['', heading, ...measureLines(score), ...attributeLines(score)];
}

function measureLines(score: Score): string[] {
  const figures = figuresOf(score);
  return MEASURES.map((measure) => {
    const { right, missed, spurious } = score.measures[measure];
    const { precision, recall, f1 } = figures[measure] ?? {};
    const counts = `gold ${right + missed}, extracted ${right + spurious}`;
    return `  ${measure.padEnd(12)} P ${fixed(precision)}  R ${fixed(recall)}  F1 ${fixed(f1)}  (${counts})`;
  });
}

function attributeLines(score: Score): string[] {
  return ATTRIBUTES.map((attribute) => {
    const { right, of } = score.attributes[attribute];
    return `  ${attribute.padEnd(12)} right ${right} of ${of}`;
  });
}

export function changeLine({ set, measure, before, after }: Change): string {
  return `  ${after > before ? '+' : '-'} ${set} ${measure} ${fixed(before)} → ${fixed(after)}`;
}

/** One line an error: `-` what the gold has and the extractor does not, `+` the other way round. */
export function errorLines(score: Score): string[] {
  return score.errors.map(({ kind, measure, article, what }) => `${kind === 'missed' ? '-' : '+'} ${article} ${measure} ${what}`);
}

function fixed(value: number | undefined): string {
  return (value ?? 0).toFixed(3);
}
