import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '..', '..', 'rules', 'boundaries', 'weights.tsv');

/** By template, then by the characters it looks at. */
type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

let loaded: Weights | null = null;

/** Weight of each feature as `features.ts` hands it out; read from the shipped file at the first text that needs it. */
export function boundaryWeights(): Weights {
  loaded ??= readWeights(readFileSync(FILE, 'utf8'));
  return loaded;
}

/** A line holds a template, a weight, and all characters that have this weight under it. */
function readWeights(file: string): Weights {
  const weights = new Map<string, Map<string, number>>();
  for (const line of file.split('\n')) {
    const [template = '', weight, ...features] = line.split('\t');
    const known = weights.get(template) ?? new Map<string, number>();
    for (const characters of features) known.set(characters, Number(weight));
    weights.set(template, known);
  }
  return weights;
}
