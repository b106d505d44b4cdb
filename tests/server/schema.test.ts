import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import * as ontology from '../../cypher/ontology.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../server/schema.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !['Boolean', 'Float', 'ID', 'Int', 'String'].includes(name),
);

/** A type, its fields, their arguments, its values: whatever a reader of the schema may want explained. */
function describedParts(type: GraphQLNamedType): { readonly name: string; readonly description: string | null | undefined }[] {
  const own = { name: type.name, description: type.description };
  if (isEnumType(type))
    return [own, ...type.getValues().map((value) => ({ name: `${type.name}.${value.name}`, description: value.description }))];
  if (isInputObjectType(type))
    return [
      own,
      ...Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, description: field.description })),
    ];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field) => [
    { name: `${type.name}.${field.name}`, description: field.description },
    ...field.args.map((argument) => ({ name: `${type.name}.${field.name}(${argument.name})`, description: argument.description })),
  ]);
  return [own, ...fields];
}

const undescribed = (parts: ReturnType<typeof describedParts>): string[] =>
  parts.filter(({ description }) => !description || !/\p{Script=Han}|Neo4j/u.test(description)).map(({ name }) => name);

test('everything is described, in English with the Chinese term', () => {
  const parts = types.flatMap(describedParts);
  expect(parts.length).toBeGreaterThan(700);
  expect(undescribed(parts)).toEqual([]);
});

test('a part without description is seen', () => {
  const [type] = Object.values(buildSchema('type Query { unexplained: Int }').getTypeMap());
  expect(undescribed(type ? describedParts(type) : [])).toContain('Query.unexplained');
});

test.each([
  ['Modality', ontology.MODALITIES],
  ['BearerRole', ontology.BEARER_ROLES],
  ['ParticipantRole', ontology.PARTICIPANT_ROLES],
  ['Level', ontology.LEVELS],
  ['Holding', ontology.HOLDINGS],
  ['UnborneReason', ontology.UNBORNE_REASONS],
  ['ActorKind', ontology.ACTOR_KINDS],
  ['DepartmentKind', ontology.DEPARTMENT_KINDS],
  ['Statement', ontology.STATEMENTS],
  ['ConcernKind', ontology.CONCERN_KINDS],
  ['IndustryKind', ontology.INDUSTRY_KINDS],
  ['PlatformStatus', ontology.PLATFORM_STATUSES],
  ['Penalty', ontology.PENALTIES],
  ['ChapterKind', ontology.CHAPTER_KINDS],
  ['JurisdictionLevel', ontology.JURISDICTION_LEVELS],
  ['Severity', ontology.SEVERITIES],
  ['CueClass', ontology.CUE_CLASSES],
  ['MeetingType', ontology.MEETING_TYPES],
  ['NodeKind', Object.keys(ontology.NODES).map((label) => label.toUpperCase())],
])('%s has the values of the ontology', (name, values) => {
  const type = schema.getType(name);
  expect(isEnumType(type) && type.getValues().map((value) => value.name)).toSatisfy(
    (names: string[]) => JSON.stringify(names.toSorted()) === JSON.stringify([...values].toSorted()),
  );
});

test('edges are called as the relations of the ontology, and one more is derived', () => {
  const type = schema.getType('EdgeKind');
  const names = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  expect(new Set(names)).toEqual(new Set([...Object.keys(ontology.RELATIONS), 'ACTS_ON']));
});

test('every connection has edges, nodes, pageInfo and totalCount, and a page of 20 unless asked', () => {
  const connections = types.filter(({ name }) => name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThan(30);
  for (const type of connections)
    expect(isObjectType(type) && Object.keys(type.getFields())).toEqual(
      expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']),
    );
  const firsts = types
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()))
    .flatMap((field) => field.args.filter(({ name }) => name === 'first'));
  expect(firsts.every((argument) => argument.defaultValue === 20 && String(argument.type) === 'Int')).toBe(true);
});
