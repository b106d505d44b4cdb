import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Written beside the compiled code by the build, since the sources it is made from are not shipped. */
export const RULES_VERSION_FILE = 'rules-version.json';

let known: string | undefined;

/** The version of everything that decides what a text becomes: 16 hexadecimal digits, the same as long as no rule, stage or write query changes. */
export function rulesVersion(): string {
  known ??= import.meta.filename.endsWith('.ts') ? rulesVersionOfSources(join(import.meta.dirname, '..')) : builtRulesVersion();
  return known;
}

/** Computes the version from the sources under `root`. */
export function rulesVersionOfSources(root: string): string {
  const hash = createHash('sha256');
  for (const file of versionedFiles(root)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** Every file under `import/` but the texts, and what decides how the graph is written; paths relative to `root`, sorted. */
export function versionedFiles(root: string): string[] {
  const rules = filesUnder(root, 'import').filter((file) => !file.startsWith('import/texts/'));
  const writing = filesUnder(root, 'cypher').filter((file) => /^cypher\/(ontology\.ts$|schema\.cypher$|write\/)/.test(file));
  return [...rules, ...writing].toSorted();
}

function filesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function builtRulesVersion(): string {
  const written = JSON.parse(readFileSync(join(import.meta.dirname, RULES_VERSION_FILE), 'utf8')) as { rulesVersion: string };
  return written.rulesVersion;
}
