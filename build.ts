/**
 * What the compiler leaves to do for `dist/`: the files beside the code that are not code, the rules version, the viewer.
 * Run after `tsc -p tsconfig.build.json`; does only what is stale.
 */
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { build } from 'vite';
import { RULES_VERSION_FILE, rulesVersionOfSources } from './import/rulesVersion.ts';

const ROOT = import.meta.dirname;
const DIST = join(ROOT, 'dist');
const PARTS = '{cypher,import,server,commands}';
/** Everything that is no code goes along: queries, rules, texts, weights. */
const ASSETS = [`${PARTS}/**`, '!**/*.ts'];

function copyAssets(): void {
  for (const asset of globSync(ASSETS, { cwd: ROOT })) {
    const target = join(DIST, asset);
    if (existsSync(target) && readFileSync(target).equals(readFileSync(join(ROOT, asset)))) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(ROOT, asset), target);
  }
}

/** A query or rule that was deleted must not live on beside the compiled code. */
function removeOrphans(): void {
  for (const built of globSync(`${PARTS}/**`, { cwd: DIST })) {
    const source = built.replace(/\.js(\.map)?$/, '.ts');
    if (!existsSync(join(ROOT, source)) && !existsSync(join(ROOT, built))) rmSync(join(DIST, built));
  }
}

function writeRulesVersion(): void {
  writeFileSync(join(DIST, 'import', RULES_VERSION_FILE), `${JSON.stringify({ rulesVersion: rulesVersionOfSources(ROOT) })}\n`);
}

async function buildClient(): Promise<void> {
  const page = join(DIST, 'client', 'index.html');
  if (!existsSync(join(ROOT, 'client/vite.config.ts')) || !isStale(page)) return;
  await build({ configFile: join(ROOT, 'client/vite.config.ts'), logLevel: 'warn' });
}

function isStale(built: string): boolean {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  const sources = globSync(['client/**', 'package-lock.json', 'build.ts'], { cwd: ROOT });
  return sources.some((source) => statSync(join(ROOT, source)).mtimeMs > builtAt);
}

removeOrphans();
copyAssets();
writeRulesVersion();
if (existsSync(join(DIST, 'zhize.js'))) chmodSync(join(DIST, 'zhize.js'), 0o755);
await buildClient();
