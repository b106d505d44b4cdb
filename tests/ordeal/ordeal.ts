/**
 * `npm run ordeal [CORPUS] [-- --part NAME]`: the long runs, which take an hour and more on two cores. Writes ORDEAL.md, and
 * ends with 1 when something does not hold. Without a corpus it takes the annotated articles of the project, which are small.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listInputs } from '../../import/importer/listInputs.ts';
import { corpusImport } from './corpusImport.ts';
import { type Circumstances, documentOf, type Ran } from './document.ts';
import { fuzz } from './fuzz.ts';
import { kills } from './kills.ts';
import { neo4jRatio } from './neo4jRatio.ts';
import type { Finding, Part, Texts } from './part.ts';
import { servedImport } from './servedImport.ts';

const ROOT = join(import.meta.dirname, '../..');
const PARTS: readonly Part[] = [corpusImport, neo4jRatio, servedImport, kills, fuzz];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { part: { type: 'string', multiple: true } } });

async function textsIn(folder: string): Promise<Texts> {
  const { files } = await listInputs([folder]);
  return { files, name: `${files.length} texts` };
}

async function runPart(part: Part, texts: Texts): Promise<readonly Finding[]> {
  process.stderr.write(`${part.title} …\n`);
  try {
    return await part.run(texts);
  } catch (error) {
    return [{ what: part.title, measured: `ended with ${String(error)}`, wanted: 'an end in order', holds: false }];
  }
}

function circumstances(texts: Texts): Circumstances {
  const git = (...words: string[]): string => execFileSync('git', words, { cwd: ROOT, encoding: 'utf8' }).trim();
  const isChanged = git('status', '--porcelain', '--untracked-files=no') !== '';
  return {
    commit: `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ' and changes since' : ''}`,
    date: new Date().toISOString().slice(0, 10),
    texts: texts.name,
    machine: `${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}`,
  };
}

const texts = await textsIn(positionals[0] ?? join(ROOT, 'tests/gold/input'));
const asked = PARTS.filter(({ name }) => values.part?.includes(name) ?? true);
const ran: Ran[] = [];
for (const part of asked) ran.push({ part, findings: await runPart(part, texts) });
const document = documentOf(ran, circumstances(texts));
process.stdout.write(document);
if (values.part === undefined) writeFileSync(join(ROOT, 'ORDEAL.md'), document);
process.exitCode = ran.some(({ findings }) => findings.some(({ holds }) => holds === false)) ? 1 : 0;
