/** The questions as tools of the Model Context Protocol, over standard input and output. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import { buildSchema } from 'graphql';
import type { GraphReader } from '../cypher/store.ts';
import { createApollo } from './apollo.ts';
import { createContext } from './context.ts';
import type { Log } from './log.ts';
import { type Snapshots, snapshotsOf } from './snapshot.ts';
import { readToolDocuments, type ToolDocument } from './toolDocuments.ts';

export interface McpOptions {
  /** Stays the caller's: it is never closed. */
  readonly reader: GraphReader;
  readonly log: Log;
  readonly version: string;
  /** The current day, ISO. */
  readonly today: () => string;
}

const INSTRUCTIONS =
  'Zhize answers who must do what, with whom, about which industry, in Chinese regulations. Every answer quotes the law: cite it. ' +
  'Ids come from search and regulations. 有关部门 (relevant departments) is a generic body and stays one.';

/** Answers tools until the other side closes. Tools read, and cannot write. */
export async function serveTools({ reader, log, version, today }: McpOptions, transport: Transport): Promise<void> {
  const schema = await readFile(join(import.meta.dirname, 'schema.graphql'), 'utf8');
  const tools = await readToolDocuments(buildSchema(schema));
  const apollo = createApollo({ schema, introspection: false, log });
  const snapshots = snapshotsOf(reader);
  const { server } = new McpServer({ name: 'zhize', version }, { capabilities: { tools: {} }, instructions: INSTRUCTIONS });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(listed) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (tool === undefined) throw new McpError(ErrorCode.InvalidParams, `There is no tool "${params.name}".`);
    return answered(apollo, tool, params.arguments ?? {}, { snapshots, today: today(), signal });
  });
  const closed = new Promise<void>((resolve) => void Object.assign(server, { onclose: resolve }));
  await apollo.start();
  await server.connect(transport);
  await closed;
  snapshots.close();
  await apollo.stop();
}

function listed({ name, description, input }: ToolDocument) {
  return { name, description, inputSchema: input as { type: 'object' }, annotations: { readOnlyHint: true, openWorldHint: false } };
}

interface Asking {
  readonly snapshots: Snapshots;
  readonly today: string;
  readonly signal: AbortSignal;
}

/** A refusal is an answer too: the one who asks can mend it. */
async function answered(
  apollo: ReturnType<typeof createApollo>,
  { query }: ToolDocument,
  variables: Readonly<Record<string, unknown>>,
  asking: Asking,
): Promise<CallToolResult> {
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue: createContext(asking) });
  const { data, errors } = body.kind === 'single' ? body.singleResult : { data: null, errors: undefined };
  if (errors !== undefined) return { isError: true, content: [{ type: 'text', text: errors.map(({ message }) => message).join('\n') }] };
  return { content: [{ type: 'text', text: JSON.stringify(data) }], structuredContent: { ...data } };
}
