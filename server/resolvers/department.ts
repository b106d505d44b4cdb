import type { ActorKind } from '../../cypher/ontology.ts';
import type { Context } from '../context.ts';
import { flag } from '../facts/rows.ts';
import type { DepartmentResolvers } from '../generated/resolvers.ts';
import type { DepartmentRef } from '../nodes.ts';
import { actorResolvers } from './actor.ts';
import { list, property, required } from './properties.ts';

const related =
  (relation: 'department-parents' | 'department-successors') =>
  async ({ id }: DepartmentRef, _: unknown, context: Context): Promise<readonly DepartmentRef[]> =>
    (await context.related(relation, id)) as readonly DepartmentRef[];

export const Department: DepartmentResolvers = {
  ...actorResolvers,
  kind: required<ActorKind>('kind'),
  aliases: list('aliases'),
  historic: property((row) => flag(row, 'historic')),
  successors: related('department-successors'),
  partOf: related('department-parents'),
};
