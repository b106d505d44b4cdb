#!/usr/bin/env node
import { Command } from 'commander';
import { exitCodeOf, messageOf } from './commands/exitCodes.ts';
import { endWhenInterrupted } from './commands/interruption.ts';
import { endWithTheReader, say } from './commands/output.ts';
import { version } from './commands/version.ts';

interface CommandModule {
  /** The command with its options, help and action. */
  command(): Command;
}

/** In the order of the help. Only the one that is asked for is loaded: most need neither store nor server. */
const COMMANDS = new Map<string, () => Promise<CommandModule>>([
  ['start', () => import('./commands/start.ts')],
  ['import', () => import('./commands/import.ts')],
  ['extract', () => import('./commands/extract.ts')],
  ['serve', () => import('./commands/serve.ts')],
  ['status', () => import('./commands/status.ts')],
  ['remove', () => import('./commands/remove.ts')],
  ['explain', () => import('./commands/explain.ts')],
  ['export', () => import('./commands/export.ts')],
  ['diff', () => import('./commands/diff.ts')],
  ['mcp', () => import('./commands/mcp.ts')],
  ['review', () => import('./commands/review.ts')],
]);

const EXIT_CODES = `
Exit codes:
  0    done (findings allowed)
  1    a bug in Zhize
  2    wrong usage, or the only input unusable
  3    some inputs failed, the rest is done
  4    the store is unavailable, locked, or of another kind
  130  interrupted`;

async function program(words: readonly string[]): Promise<Command> {
  const zhize = new Command('zhize')
    .description('Chinese regulations as a graph: who must do what, with whom, about which industry, and where exactly the law says so.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXIT_CODES)
    .showHelpAfterError('(zhize --help shows what there is)')
    .exitOverride();
  for (const module of await commandsFor(words)) zhize.addCommand(module.command().copyInheritedSettings(zhize));
  return zhize;
}

function commandsFor([first = '']: readonly string[]): Promise<CommandModule[]> {
  const asked = COMMANDS.get(first);
  return Promise.all((asked === undefined ? [...COMMANDS.values()] : [asked]).map((load) => load()));
}

async function main(words: readonly string[]): Promise<void> {
  endWithTheReader();
  endWhenInterrupted();
  try {
    await (await program(words)).parseAsync(words, { from: 'user' });
  } catch (error) {
    const message = messageOf(error);
    if (message !== '') say(message);
    process.exitCode = exitCodeOf(error);
  }
}

await main(process.argv.slice(2));
