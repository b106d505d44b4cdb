import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CORRECTIONS_FILE } from '../corrections/correctionsFile.ts';
import { SIDECAR_ENDING } from '../intake/metadata/sidecar.ts';
import { sourceName } from '../intake/readRegulation.ts';
import { rulesVersion } from '../rulesVersion.ts';
import { memberPath } from './archiveInputs.ts';
import { STANDARD_INPUT } from './listInputs.ts';
import type { ReadOptions } from './readInput.ts';

/**
 * A hash over all that is about to be imported, without reading it: the files and what lies beside them with their sizes
 * and times, the flags, the rules. An import that was stopped goes on only when it is the same. Null when that cannot be
 * told, because something is piped in.
 */
export function hashOfInputs(files: readonly string[], { flags, encoding }: ReadOptions): string | null {
  if (files.includes(STANDARD_INPUT)) return null;
  const hash = createHash('sha256').update(JSON.stringify([rulesVersion(), flags ?? null, encoding ?? null]));
  for (const file of files) hash.update(`${file}\0${placesOf(file).map(stateOf).join('\0')}\0`);
  return hash.digest('hex');
}

/** Where what a file becomes is decided: the archive it lies in, or itself, its sidecar and the corrections beside it. */
function placesOf(file: string): readonly string[] {
  const inside = memberPath(file);
  if (inside !== null) return [inside.archive];
  const folder = dirname(file);
  return [file, join(folder, `${sourceName(file)}${SIDECAR_ENDING}`), join(folder, CORRECTIONS_FILE)];
}

function stateOf(path: string): string {
  const status = statSync(path, { throwIfNoEntry: false });
  return status === undefined ? '-' : `${status.size} ${status.mtimeMs}`;
}
