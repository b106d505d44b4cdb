/**
 * Types made from `server/schema.graphql`: the resolvers' for the server, the documents' for the viewer.
 * `npm run generate` writes them, `npm run generate -- --check` exits 1 when a committed one is not what would be written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { type DocumentNode, parse } from 'graphql';
import { globSync } from 'tinyglobby';

/** npm runs scripts in the project's folder. */
const ROOT = process.cwd();
const NOTICE = '// Made by `npm run generate` from server/schema.graphql. Do not edit.\n';
const SHARED = { enumsAsTypes: true, useTypeImports: true, strictScalars: true, immutableTypes: true, scalars: { Date: 'string' } };

/** Resolvers are given what the loaders return, not finished GraphQL shapes: the name of the type in the file. */
const MAPPERS = {
  ...Object.fromEntries(
    ['Regulation', 'Chapter', 'Article', 'Obligation', 'Department', 'Government', 'Party', 'Industry', 'Topic', 'Principle', 'Platform']
      .concat('Term', 'Citation', 'Finding', 'Evidence')
      .map((type) => [type, `../nodes.ts#${type}Ref`]),
  ),
  ...Object.fromEntries(
    [
      'Cue',
      'Meeting',
      'GraphNode',
      'ResponsibilityConnection',
      'SearchEdge',
      'RegulationChanges',
      'ArticleChange',
      'ObligationChange',
      'MatrixHead',
      'MatrixCell',
      'Matrix',
      'DepartmentSet',
      'Gap',
      'PathEnd',
      'PathStep',
      'ComparisonRow',
      'BodyCentrality',
    ].map((type) => [type, `../parents.ts#${type}Parent`]),
  ),
};
const SERVER = { contextType: '../context.ts#Context', mappers: MAPPERS };
const CLIENT = { documentMode: 'string', onlyOperationTypes: true };

interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** One after the other: a document that no longer fits the schema must not keep the resolvers' types from being made. */
async function* generate(): AsyncGenerator<GeneratedFile> {
  const schema = parseFile('server/schema.graphql');
  yield serverTypes(schema);
  const documents = globSync('client/**/*.graphql', { cwd: ROOT }).toSorted();
  if (documents.length > 0) yield clientTypes(schema, documents);
}

async function serverTypes(schema: DocumentNode): Promise<GeneratedFile> {
  const path = 'server/generated/resolvers.ts';
  const plugins = [{ typescript: {} }, { resolvers: {} }];
  const content = await codegen({
    filename: path,
    schema,
    documents: [],
    config: { ...SHARED, ...SERVER },
    plugins,
    pluginMap: { typescript, resolvers },
  });
  return { path, content: NOTICE + content };
}

async function clientTypes(schema: DocumentNode, paths: readonly string[]): Promise<GeneratedFile> {
  const path = 'client/generated/operations.ts';
  const documents = paths.map((location) => ({ location, document: parseFile(location) }));
  const plugins = [{ operations: {} }, { typedDocuments: {} }];
  const config = { ...SHARED, ...CLIENT };
  const content = await codegen({ filename: path, schema, documents, config, plugins, pluginMap: { operations, typedDocuments } });
  return { path, content: NOTICE + content };
}

function parseFile(path: string): DocumentNode {
  return parse(readFileSync(join(ROOT, path), 'utf8'));
}

function isFresh({ path, content }: GeneratedFile): boolean {
  return existsSync(join(ROOT, path)) && readFileSync(join(ROOT, path), 'utf8') === content;
}

function write({ path, content }: GeneratedFile): void {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), content);
  process.stdout.write(`wrote ${path}\n`);
}

const onlyCheck = process.argv.includes('--check');
for await (const file of generate()) {
  if (isFresh(file)) continue;
  if (onlyCheck) {
    process.stderr.write(`${file.path} is not what server/schema.graphql gives: run \`npm run generate\`.\n`);
    process.exitCode = 1;
  } else {
    write(file);
  }
}
