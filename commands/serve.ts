import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { storeOption, type StoreOptions } from './options.ts';
import { serveUntilStopped } from './serving.ts';

const EXAMPLES = `
Examples:
  zhize serve
  PORT=8080 zhize serve --store ./graph
  ZHIZE_HOST=0.0.0.0 ZHIZE_API_PAGE=on zhize serve

What is imported while it runs is shown within two seconds.`;

export function command(): Command {
  return new Command('serve')
    .description('start the server: the viewer at /, GraphQL at /graphql, the API page at /api')
    .addOption(storeOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run({ store }: StoreOptions): Promise<void> {
  await serveUntilStopped(readConfig(store));
}
