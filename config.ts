/** The one place that reads the environment. Everything below is handed on as values by the commands. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { StoreTarget } from './cypher/target.ts';

export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Config {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly host: string;
  readonly store: StoreTarget;
  readonly logLevel: LogLevel;
  /** Whether the API page and introspection are served; by default only where nobody but this machine can reach them. */
  readonly apiPage: boolean;
}

/** A setting that cannot be meant: its message names the variable, what it holds and what it may hold. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|localhost)$/;
const NEO4J_URI = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+/;

const PORT = 'PORT must be a whole number from 0 to 65535';
const ENVIRONMENT = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT)
    .default(4000),
  ZHIZE_HOST: z.string().default('127.0.0.1'),
  ZHIZE_STORE: z.string().optional(),
  ZHIZE_LOG: z.enum(LOG_LEVELS, `ZHIZE_LOG must be one of ${LOG_LEVELS.join(', ')}`).default('warn'),
  ZHIZE_API_PAGE: z.enum(['on', 'off'], 'ZHIZE_API_PAGE must be on or off').optional(),
  NEO4J_URI: z.string().optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
});
type Environment = z.infer<typeof ENVIRONMENT>;

/**
 * Reads the settings; `store` is what `--store` says, a folder or a Neo4j URI. Throws ConfigError.
 * The store is the first that is given of `--store`, `NEO4J_URI`, `ZHIZE_STORE`, and else `.zhize/store` in the checkout.
 */
export function readConfig(store?: string, environment: NodeJS.ProcessEnv = process.env): Config {
  const settings = validated(environment);
  return {
    port: settings.PORT,
    host: settings.ZHIZE_HOST,
    store: storeTarget(settings, store),
    logLevel: settings.ZHIZE_LOG,
    apiPage: settings.ZHIZE_API_PAGE === undefined ? LOOPBACK.test(settings.ZHIZE_HOST) : settings.ZHIZE_API_PAGE === 'on',
  };
}

/** The folder the program was installed or checked out in. */
export function checkoutFolder(): string {
  return existsSync(join(import.meta.dirname, 'package.json')) ? import.meta.dirname : dirname(import.meta.dirname);
}

function validated(environment: NodeJS.ProcessEnv): Environment {
  const result = ENVIRONMENT.safeParse(withoutEmpty(environment));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${message}; it is ${JSON.stringify(environment[String(path[0])])}.`);
  throw new ConfigError([...new Set(faults)].join('\n'));
}

/** `PORT= npm start` means no port, not the empty one. */
function withoutEmpty(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

function storeTarget(settings: Environment, option: string | undefined): StoreTarget {
  if (option !== undefined) return /^[a-z0-9+]+:\/\//.test(option) ? neo4jTarget('--store', option, settings) : embeddedTarget(option);
  if (settings.NEO4J_URI !== undefined) return neo4jTarget('NEO4J_URI', settings.NEO4J_URI, settings);
  return embeddedTarget(settings.ZHIZE_STORE ?? join(checkoutFolder(), '.zhize/store'));
}

function embeddedTarget(folder: string): StoreTarget {
  if (folder === '') throw new ConfigError('--store must be a folder or a Neo4j URI; it is empty.');
  return { engine: 'EMBEDDED', folder: resolve(folder) };
}

function neo4jTarget(name: string, uri: string, settings: Environment): StoreTarget {
  if (!NEO4J_URI.test(uri))
    throw new ConfigError(`${name} must begin with neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s:// or bolt+ssc://.`);
  if (uri.includes('@'))
    throw new ConfigError(`${name} must not hold a user or password: put them into NEO4J_USERNAME and NEO4J_PASSWORD.`);
  if (settings.NEO4J_PASSWORD === undefined) throw new ConfigError(`NEO4J_PASSWORD is not set: the store at ${uri} needs it.`);
  const { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = settings;
  return { engine: 'NEO4J', uri, username, password, database };
}
