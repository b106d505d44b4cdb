#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { exitCodeOf, messageOf } from './commands/exitCodes.ts';
import { explainCommand } from './commands/explain.ts';
import { extractCommand } from './commands/extract.ts';
import { importCommand } from './commands/import.ts';
import { endWhenInterrupted } from './commands/interruption.ts';
import { endWithTheReader, say } from './commands/output.ts';
import { removeCommand } from './commands/remove.ts';
import { statusCommand } from './commands/status.ts';
import { checkoutFolder } from './config.ts';

const EXIT_CODES = `
Exit codes:
  0    done (findings allowed)
  1    a bug in Zhize
  2    wrong usage, or the only input unusable
  3    some inputs failed, the rest is done
  4    the store is unavailable, locked, or of another kind
  130  interrupted`;

function program(): Command {
  const zhize = new Command('zhize')
    .description('Chinese regulations as a graph: who must do what, with whom, about which industry, and where exactly the law says so.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXIT_CODES)
    .showHelpAfterError('(zhize --help shows what there is)');
  const commands = [importCommand, extractCommand, statusCommand, removeCommand, explainCommand];
  for (const command of commands) zhize.addCommand(command().exitOverride());
  return zhize.exitOverride();
}

function version(): string {
  const { version: written } = JSON.parse(readFileSync(join(checkoutFolder(), 'package.json'), 'utf8')) as { version: string };
  return written;
}

async function main(): Promise<void> {
  endWithTheReader();
  endWhenInterrupted();
  try {
    await program().parseAsync();
  } catch (error) {
    const message = messageOf(error);
    if (message !== '') say(message);
    process.exitCode = exitCodeOf(error);
  }
}

await main();
