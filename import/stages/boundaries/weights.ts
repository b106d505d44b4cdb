import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '..', '..', 'rules', 'boundaries', 'weights.tsv');

let loaded: ReadonlyMap<string, number> | null = null;

/** Weight of each feature as `features.ts` writes it; read from the shipped file at the first text that needs it. */
export function boundaryWeights(): ReadonlyMap<string, number> {
  loaded ??= new Map(readFileSync(FILE, 'utf8').split('\n').flatMap(readLine));
  return loaded;
}

function readLine(line: string): [string, number][] {
  const [template, weight, ...features] = line.split('\t');
  return features.map((characters) => [`${template} ${characters}`, Number(weight)]);
}
