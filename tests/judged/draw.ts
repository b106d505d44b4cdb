/**
 * Draws the samples that are judged by reading, or tells what has become of those already drawn.
 *
 *     npx tsx tests/judged/draw.ts CORPUS_FOLDER [--compare] [KIND…]
 */
import { parseArgs } from 'node:util';
import { compareSamples, type Outcome } from './comparison.ts';
import { Drawing } from './drawing.ts';
import { type Kind, KINDS } from './kinds.ts';
import { readSamples, type Sample, writeSamples } from './records.ts';
import { folderOf, groupOf, JudgedText, textsOf } from './texts.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { compare: { type: 'boolean', default: false } } });
const [folder, ...names] = positionals;

if (folder === undefined) {
  process.stderr.write('usage: npx tsx tests/judged/draw.ts CORPUS_FOLDER [--compare] [KIND…]\n');
  process.exitCode = 2;
} else {
  const kinds = KINDS.filter(({ kind }) => names.length === 0 || names.includes(kind));
  for (const from of ['corpus', 'project'] as const) {
    const chosen = kinds.filter((kind) => kind.from === from);
    if (values.compare) compareAll(chosen, folder);
    else drawAll(chosen, from, folder);
  }
}

function drawAll(kinds: readonly Kind[], from: Kind['from'], corpus: string): void {
  if (kinds.length === 0) return;
  const drawings = kinds.map((kind) => ({ kind, drawing: new Drawing(kind) }));
  const root = folderOf(kinds[0]!, corpus);
  for (const file of textsOf(from, root)) {
    const text = new JudgedText(root, file);
    for (const { kind, drawing } of drawings) drawing.offer(groupOf(file), text.samples(kind));
  }
  for (const { kind, drawing } of drawings) {
    const samples = drawing.drawn();
    writeSamples(kind.kind, samples);
    process.stderr.write(`${kind.kind}: ${samples.length} drawn\n`);
  }
}

function compareAll(kinds: readonly Kind[], corpus: string): void {
  const texts = new Map<string, JudgedText>();
  for (const kind of kinds) {
    const samples = readSamples(kind.kind);
    const found = [...new Set(samples.map(({ file }) => file))].flatMap((file) => {
      const text = texts.get(file) ?? new JudgedText(folderOf(kind, corpus), file);
      texts.set(file, text);
      return text.samples(kind);
    });
    tell(kind, samples, compareSamples(samples, found));
  }
}

function tell({ kind }: Kind, samples: readonly Sample[], outcomes: readonly Outcome[]): void {
  const count = (now: Outcome['now']): number => outcomes.filter((outcome) => outcome.now === now).length;
  process.stdout.write(
    `${kind}: ${samples.length} drawn, ${count('same')} same, ${count('changed')} changed, ${count('vanished')} vanished\n`,
  );
  for (const { sample, now, read } of outcomes) {
    if (now !== 'same')
      process.stdout.write(`  ${now} ${sample.key}\n    was ${JSON.stringify(sample.read)}\n    now ${JSON.stringify(read)}\n`);
  }
}
