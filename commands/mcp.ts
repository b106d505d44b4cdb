import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { Command } from 'commander';
import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { openReader } from '../cypher/open.ts';
import { serveTools } from '../server/mcp.ts';
import { version } from './version.ts';
import { storeOption, type StoreOptions } from './options.ts';

const EXAMPLES = `
Examples:
  zhize mcp
  zhize mcp --store neo4j://localhost:7687

In the settings of a program that speaks the Model Context Protocol:
  { "mcpServers": { "zhize": { "command": "npx", "args": ["zhize", "mcp"] } } }`;

export function command(): Command {
  return new Command('mcp')
    .description('answer questions as tools of the Model Context Protocol, over standard input and output')
    .addOption(storeOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run({ store }: StoreOptions): Promise<void> {
  const config = readConfig(store);
  const reader = await openReader(config.store);
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const today = (): string => new Date().toISOString().slice(0, 10);
  try {
    await serveTools({ reader, log, version: version(), today }, new StdioServerTransport());
  } finally {
    await reader.close();
  }
}
