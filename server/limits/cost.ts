/** What an operation would cost if every list were as long as it was asked to be. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ErrorCode } from '../errors.ts';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../paging.ts';

/** Fields that are answered, each list counted as long as it may become. */
export const HIGHEST_COST = 1_000_000;
/** Fields after fragments are put in their places, lists counted once. */
export const MOST_FIELDS = 2_000;
/** How long a list without a size of its own is taken to be. */
const PLAIN_LIST = 5;
/** Edges a node in a drawing brings along. */
const EDGES_A_NODE = 4;

export interface OperationCost {
  readonly fields: number;
  readonly cost: number;
}

interface Measuring {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What each fragment costs where it stands once: measured once. */
  readonly known: Map<string, OperationCost>;
}

const NOTHING: OperationCost = { fields: 0, cost: 0 };

/** Measures a valid operation. With variables that do not fit their types, which execution will refuse, it costs nothing. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): OperationCost {
  const root = schema.getRootType(operation.operation);
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (!root || !variables) return NOTHING;
  const definitions = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = new Map(definitions.map((fragment) => [fragment.name.value, fragment]));
  return selectionCost(operation.selectionSet, root, null, { schema, fragments, variables, known: new Map() });
}

/** Throws a GraphQLError with code COST_LIMIT when an operation is more than the server answers. */
export function refuseCostly({ fields, cost }: OperationCost): void {
  if (fields > MOST_FIELDS) refuse(`The query selects ${fields} fields; at most ${MOST_FIELDS} are answered.`);
  if (cost > HIGHEST_COST) refuse(`The query could return ${cost} values; at most ${HIGHEST_COST} are answered. Ask for shorter pages.`);
}

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'COST_LIMIT' satisfies ErrorCode, http: { status: 400 } } });
}

/** `listSize`: how long the lists directly in this set are, when the field above says so, else null. */
function selectionCost(set: SelectionSetNode, type: GraphQLCompositeType, listSize: number | null, measuring: Measuring): OperationCost {
  return set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return added(sum, fieldCost(selection, type, listSize, measuring));
    if (selection.kind === Kind.FRAGMENT_SPREAD) return added(sum, fragmentCost(selection.name.value, listSize, measuring));
    const narrowed = selection.typeCondition ? measuring.schema.getType(selection.typeCondition.name.value) : type;
    return added(sum, isCompositeType(narrowed) ? selectionCost(selection.selectionSet, narrowed, listSize, measuring) : NOTHING);
  }, NOTHING);
}

function fragmentCost(name: string, listSize: number | null, measuring: Measuring): OperationCost {
  const key = `${name}/${listSize}`;
  const measured = measuring.known.get(key);
  const fragment = measuring.fragments.get(name);
  const type = fragment && measuring.schema.getType(fragment.typeCondition.name.value);
  if (measured || !fragment || !isCompositeType(type)) return measured ?? NOTHING;
  const cost = selectionCost(fragment.selectionSet, type, listSize, measuring);
  measuring.known.set(key, cost);
  return cost;
}

function fieldCost(node: FieldNode, parent: GraphQLCompositeType, listSize: number | null, measuring: Measuring): OperationCost {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  const type = field && getNamedType(field.type);
  if (!field || !node.selectionSet || !isCompositeType(type)) return { fields: 1, cost: 1 };
  const asked = sizesAskedFor(field, node, measuring);
  const inside = selectionCost(node.selectionSet, type, asked.inside, measuring);
  const isList = isListType(getNullableType(field.type));
  return { fields: 1 + inside.fields, cost: 1 + inside.cost * (isList ? (asked.own ?? listSize ?? PLAIN_LIST) : 1) };
}

/** How long the list of a field itself is asked to be, and the lists inside it: of a connection, of a drawing. */
function sizesAskedFor(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { variables }: Measuring,
): { own: number | null; inside: number | null } {
  const { first, limit, ids } = getArgumentValues(field, node, variables);
  if (Array.isArray(ids)) return { own: Math.min(ids.length, LARGEST_PAGE), inside: null };
  if (field.args.some(({ name }) => name === 'first')) {
    return { own: null, inside: typeof first === 'number' ? Math.min(Math.max(first, 0), LARGEST_PAGE) : DEFAULT_PAGE };
  }
  return { own: null, inside: typeof limit === 'number' ? Math.max(limit, 1) * EDGES_A_NODE : null };
}

function added(left: OperationCost, right: OperationCost): OperationCost {
  return { fields: left.fields + right.fields, cost: left.cost + right.cost };
}
