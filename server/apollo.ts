import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Context } from './context.ts';
import { formattedError, GraphChangedError } from './errors.ts';
import { aliasRule } from './limits/aliases.ts';
import { costOf, refuseCostly } from './limits/cost.ts';
import { depthRule } from './limits/depth.ts';
import type { Log } from './log.ts';
import { resolvers } from './resolvers/index.ts';

/** Words, names and signs of one document: about ten times what the viewer's longest query has. */
const MOST_TOKENS = 4_000;

const COST_LIMIT: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (operation) refuseCostly(costOf(schema, document, operation, request.variables ?? {}));
        return Promise.resolve();
      },
    }),
};

/** Tells the one who sent the request on that it must be answered anew. */
const GRAPH_CHANGES: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue }) => {
        if (errors.some(({ originalError }) => originalError instanceof GraphChangedError)) contextValue.noteGraphChanged();
        return Promise.resolve();
      },
    }),
};

export interface ApolloOptions {
  readonly schema: string;
  /** Whether the schema may be asked for, and errors may name what it has. */
  readonly introspection: boolean;
  readonly log: Log;
}

/** Makes the GraphQL server; it listens to nothing itself and reports to nobody outside. */
export function createApollo({ schema, introspection, log }: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs: schema,
    resolvers,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    nodeEnv: 'production',
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    validationRules: [depthRule, aliasRule],
    formatError: (formatted, error) => formattedError(formatted, error, (cause) => log.error({ err: cause }, 'A request failed')),
    logger: {
      debug: () => {},
      info: () => {},
      warn: (message) => log.warn({}, String(message)),
      error: (message) => log.error({}, String(message)),
    },
    plugins: [
      COST_LIMIT,
      GRAPH_CHANGES,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
