import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { openReader } from '../cypher/open.ts';
import type { GraphReader, Row, StoreDescription } from '../cypher/store.ts';
import { rulesVersion } from '../import/rulesVersion.ts';
import { storeOption, type StoreOptions } from './options.ts';
import { writeJson, writeOut } from './output.ts';

const EXAMPLES = `
Examples:
  zhize status
  zhize status --json | jq -r '.regulations[].id'`;

interface Status {
  readonly store: StoreDescription;
  readonly graphVersion: string;
  readonly rulesVersion: string;
  readonly regulations: readonly { readonly id: string; readonly title: string; readonly madeByTheseRules: boolean }[];
}

export function command(): Command {
  return new Command('status')
    .description('show which store is used and what it holds')
    .addOption(storeOption())
    .option('--json', 'as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run({ store, json }: StoreOptions & { readonly json?: boolean }): Promise<void> {
  const reader = await openReader(readConfig(store).store);
  try {
    const status = await statusOf(reader);
    await (json === true ? writeJson(status) : writeOut(`${statusLines(status).join('\n')}\n`));
  } finally {
    await reader.close();
  }
}

async function statusOf(reader: GraphReader): Promise<Status> {
  const rows = await reader.read('imported-regulations');
  return {
    store: reader.description,
    graphVersion: await reader.version(),
    rulesVersion: rulesVersion(),
    regulations: rows.map((row: Row) => ({
      id: String(row['id']),
      title: String(row['title']),
      madeByTheseRules: row['rulesVersion'] === rulesVersion(),
    })),
  };
}

function statusLines({ store, graphVersion, regulations }: Status): string[] {
  const stale = regulations.filter(({ madeByTheseRules }) => !madeByTheseRules).length;
  return [
    `${store.engine === 'EMBEDDED' ? 'Embedded store' : 'Neo4j'}: ${store.location}`,
    `Graph version: ${graphVersion.slice(0, 16)}`,
    `Regulations: ${regulations.length}`,
    ...regulations.map(({ id, title, madeByTheseRules }) => `  ${id}  ${title}${madeByTheseRules ? '' : '  (read by other rules)'}`),
    ...(stale === 0 ? [] : ['Import them again to read them by the rules of this version.']),
  ];
}
