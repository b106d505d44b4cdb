import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkoutFolder, type Config, ConfigError, readConfig } from '../../config.ts';

const NEO4J = { NEO4J_URI: 'neo4j://graph.example:7687', NEO4J_PASSWORD: 'secret' };

const configOf = (environment: NodeJS.ProcessEnv, store?: string): Config => readConfig(store, environment);

test('nothing set means port 4000 of this machine and the store in the checkout', () => {
  expect(configOf({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    store: { engine: 'EMBEDDED', folder: join(checkoutFolder(), '.zhize/store') },
    logLevel: 'warn',
    apiPage: true,
  });
});

test('an empty variable is one that is not set', () => {
  expect(configOf({ PORT: '', ZHIZE_STORE: '', NEO4J_URI: '', ZHIZE_API_PAGE: '' })).toEqual(configOf({}));
});

describe('the store is', () => {
  test('the folder of ZHIZE_STORE', () => {
    expect(configOf({ ZHIZE_STORE: 'graphs' }).store).toEqual({ engine: 'EMBEDDED', folder: resolve('graphs') });
  });
  test('rather that of NEO4J_URI', () => {
    const store = { engine: 'NEO4J', uri: NEO4J.NEO4J_URI, username: 'neo4j', password: 'secret', database: 'neo4j' };
    expect(configOf({ ...NEO4J, ZHIZE_STORE: 'graphs' }).store).toEqual(store);
  });
  test('rather that of --store, a folder or a URI', () => {
    expect(configOf(NEO4J, 'elsewhere').store).toEqual({ engine: 'EMBEDDED', folder: resolve('elsewhere') });
    expect(configOf({ ...NEO4J, NEO4J_DATABASE: 'law' }, 'bolt://other:1').store).toMatchObject({
      uri: 'bolt://other:1',
      database: 'law',
    });
  });
});

describe('the API page is served', () => {
  test.each(['127.0.0.1', '127.0.0.2', '::1', 'localhost'])('on %s', (ZHIZE_HOST) => {
    expect(configOf({ ZHIZE_HOST }).apiPage).toBe(true);
    expect(configOf({ ZHIZE_HOST, ZHIZE_API_PAGE: 'off' }).apiPage).toBe(false);
  });
  test.each(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.example'])('elsewhere (%s) only when asked for', (ZHIZE_HOST) => {
    expect(configOf({ ZHIZE_HOST }).apiPage).toBe(false);
    expect(configOf({ ZHIZE_HOST, ZHIZE_API_PAGE: 'on' }).apiPage).toBe(true);
  });
});

describe('a setting that cannot be meant is refused by name:', () => {
  const refusal = (environment: NodeJS.ProcessEnv, store?: string): string => {
    try {
      configOf(environment, store);
    } catch (error) {
      if (error instanceof ConfigError) return error.message;
      throw error;
    }
    return 'accepted';
  };

  test.each(['http', '-1', '65536', '80.5', '4000x'])('PORT=%s', (PORT) => {
    expect(refusal({ PORT })).toBe(`PORT must be a whole number from 0 to 65535; it is "${PORT}".`);
  });
  test('several at once', () => {
    expect(refusal({ ZHIZE_LOG: 'loud', ZHIZE_API_PAGE: 'yes' }).split('\n')).toEqual([
      'ZHIZE_LOG must be one of silent, fatal, error, warn, info, debug, trace; it is "loud".',
      'ZHIZE_API_PAGE must be on or off; it is "yes".',
    ]);
  });
  test('a URI that is none of Neo4j', () => {
    expect(refusal({ ...NEO4J, NEO4J_URI: 'http://graph' })).toContain('NEO4J_URI must begin with');
    expect(refusal({}, 'postgres://graph')).toContain('--store must begin with');
  });
  test('Neo4j without a password', () => {
    expect(refusal({ NEO4J_URI: NEO4J.NEO4J_URI })).toContain('NEO4J_PASSWORD is not set');
  });
  test('a password in the URI, without repeating it', () => {
    const message = refusal({ ...NEO4J, NEO4J_URI: 'neo4j://neo4j:hunter2@graph:7687' });
    expect(message).toContain('must not hold a user or password');
    expect(message).not.toContain('hunter2');
  });
});
