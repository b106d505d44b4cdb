import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  valueFromASTUntyped,
  type VariableDefinitionNode,
} from 'graphql';

/** What JSON Schema says of one value. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A question that a tool answers: a GraphQL document, and what it asks for. */
export interface ToolDocument {
  readonly name: string;
  readonly description: string;
  readonly query: string;
  readonly input: JsonSchema;
}

const FOLDER = join(import.meta.dirname, 'tools');

/** Reads `tools/*.graphql`: the first line says what it is for, the variables are what is asked for. */
export async function readToolDocuments(schema: GraphQLSchema): Promise<readonly ToolDocument[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.graphql')).toSorted();
  return Promise.all(files.map(async (file) => toolOf(file, await readWithFragments(file), schema)));
}

/** A document with the fragments that it spreads: `...Found` is in `fragments/Found.graphql`. */
async function readWithFragments(file: string): Promise<string> {
  const source = await readFile(join(FOLDER, file), 'utf8');
  const spread = new Set([...source.matchAll(/\.\.\.(\w+)\n/g)].map(([, name]) => name));
  const fragments = await Promise.all([...spread].map((name) => readFile(join(FOLDER, 'fragments', `${name}.graphql`), 'utf8')));
  return [source, ...fragments].join('\n');
}

function toolOf(file: string, source: string, schema: GraphQLSchema): ToolDocument {
  const [, description] = /^# (.+)\n/.exec(source) ?? [];
  if (description === undefined) throw new Error(`server/tools/${file} must begin with what it is for.`);
  const { variableDefinitions = [], name } = operationOf(parse(source), file);
  const properties = Object.fromEntries(variableDefinitions.map((variable) => [variable.variable.name.value, schemaOf(variable, schema)]));
  const required = variableDefinitions.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE).map(({ variable }) => variable.name.value);
  const input = { type: 'object', properties, required, additionalProperties: false };
  return { name: name?.value ?? file.replace(/\.graphql$/, ''), description, query: source, input };
}

function operationOf({ definitions }: DocumentNode, file: string): OperationDefinitionNode {
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error(`server/tools/${file} must hold a query.`);
  return operation;
}

function schemaOf({ type, defaultValue }: VariableDefinitionNode, schema: GraphQLSchema): JsonSchema {
  const input = typeFromAST(schema, type) as GraphQLInputType | undefined;
  if (input === undefined) throw new Error('A tool asks for a type that the schema does not have.');
  return { ...schemaOfType(input), ...(defaultValue === undefined ? {} : { default: valueFromASTUntyped(defaultValue) }) };
}

const SCALARS: Readonly<Record<string, JsonSchema>> = {
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
};

function schemaOfType(type: GraphQLInputType): JsonSchema {
  if (isNonNullType(type)) return schemaOfType(type.ofType);
  if (isListType(type)) return { type: 'array', items: schemaOfType(type.ofType) };
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) };
  return SCALARS[type.name] ?? { type: 'string' };
}
