import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { openWriter } from '../cypher/open.ts';
import type { GraphWriter } from '../cypher/store.ts';
import { UsageError } from './exitCodes.ts';
import { storeOption, type StoreOptions } from './options.ts';
import { writeOut } from './output.ts';

const EXAMPLES = `
Examples:
  zhize remove shijiazhuang-digital-economy-2023
  zhize status                                    shows the ids`;

export function command(): Command {
  return new Command('remove')
    .description('take a regulation out of the store, with all that belongs to it alone')
    .argument('<regulation>', 'its id')
    .addOption(storeOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(regulation: string, { store }: StoreOptions): Promise<void> {
  const writer = await openWriter(readConfig(store).store);
  const removed = await removeFrom(writer, regulation);
  if (!removed) throw new UsageError(`There is no regulation ${regulation} in the store; \`zhize status\` lists those that are.`);
  await writeOut(`Removed ${regulation}.\n`);
}

async function removeFrom(writer: GraphWriter, regulation: string): Promise<boolean> {
  let committed = false;
  try {
    if (!(await writer.remove(regulation))) return false;
    await writer.commit();
    committed = true;
    return true;
  } finally {
    if (!committed) await writer.discard();
  }
}
