import { describe, expect, it } from 'vitest';
import { catalogue } from '../../cypher/catalogue.ts';
import { checkGraph } from '../../cypher/graphCheck.ts';
import type { RegulationGraph } from '../../cypher/graph.ts';
import { EMPTY_GRAPH_VERSION, graphVersionOf, toggled } from '../../cypher/graphVersion.ts';
import { NODES, RELATIONS } from '../../cypher/ontology.ts';
import { BROUGHT_RELATIONS, LABELS, nodeQuery, relationQuery } from '../../cypher/queries.ts';
import { schemaStatements } from '../../cypher/schema.ts';
import { isSymbol, tokensOf } from '../../cypher/tokens.ts';
import { CITY, cityGraph, lawGraph } from './fixture.ts';

/** The names behind `row.` in a query: what it writes. */
function propertiesWritten(query: string): readonly string[] {
  const tokens = tokensOf(query);
  return [
    ...new Set(tokens.filter((_, index) => isSymbol(tokens[index - 1], '.') && tokens[index - 2]?.text === 'row').map(({ text }) => text)),
  ];
}

describe('the write queries and the ontology say the same', () => {
  it.each(LABELS)('%s', (label) => {
    const { text } = catalogue().write(nodeQuery(label));
    const definition = NODES[label];
    const labels = 'alsoLabelled' in definition ? [label, ...definition.alsoLabelled] : [label];
    expect(propertiesWritten(text).toSorted()).toEqual(['id', ...Object.keys(NODES[label].properties)].toSorted());
    for (const each of labels) expect(text).toContain(`:${each}`);
  });

  it.each(
    BROUGHT_RELATIONS.flatMap((type) => RELATIONS[type].from.flatMap((from) => RELATIONS[type].to.map((to) => [type, from, to] as const))),
  )('%s from %s to %s', (type, from, to) => {
    const { text } = catalogue().write(relationQuery(type, from, to));
    expect(propertiesWritten(text).toSorted()).toEqual(['from', 'to', ...Object.keys(RELATIONS[type].properties)].toSorted());
    for (const part of [`(from:${from} {id: row.from})`, `(to:${to} {id: row.to})`, `:${type}`]) expect(text).toContain(part);
  });

  it('every label has a unique id, and an index on it in the embedded engine', () => {
    for (const label of [...LABELS, 'Meta']) {
      expect(schemaStatements('NEO4J').filter((text) => text.endsWith(`FOR (node:${label}) REQUIRE node.id IS UNIQUE`))).toHaveLength(1);
      expect(schemaStatements('EMBEDDED').filter((text) => text.endsWith(`FOR (node:${label}) ON (node.id)`))).toHaveLength(1);
    }
    expect(schemaStatements('NEO4J').filter((text) => text.endsWith('ON (node.id)'))).toEqual([]);
  });

  it('what a regulation owns is found by an index', () => {
    const statements = schemaStatements('EMBEDDED');
    for (const label of LABELS) {
      for (const owner of ['regulation', 'scope']) {
        const expected = owner in NODES[label].properties ? 1 : 0;
        expect(statements.filter((text) => text.endsWith(`FOR (node:${label}) ON (node.${owner})`))).toHaveLength(expected);
      }
    }
  });
});

describe('the fixture', () => {
  it('uses every label and every relation between every pair of labels but those RESOLVES_TO makes', () => {
    const graphs = [cityGraph(), lawGraph()];
    expect(LABELS.filter((label) => !graphs.some(({ nodes }) => nodes[label]?.length))).toEqual([]);
    const used = graphs.flatMap(({ relations }) =>
      Object.entries(relations).flatMap(([type, rows]) => rows.map(({ fromLabel, toLabel }) => `${type} ${fromLabel} ${toLabel}`)),
    );
    const known = BROUGHT_RELATIONS.flatMap((type) =>
      RELATIONS[type].from.flatMap((from) => RELATIONS[type].to.map((to) => `${type} ${from} ${to}`)),
    );
    expect([...new Set(used)].toSorted()).toEqual(known.toSorted());
  });
});

describe('checkGraph', () => {
  const city = cityGraph();
  const withNodes = (nodes: object): RegulationGraph => ({ ...city, nodes: { ...city.nodes, ...nodes } });
  const withRelations = (relations: object): RegulationGraph => ({ ...city, relations: { ...city.relations, ...relations } });
  const relation = { fromLabel: 'Article', from: `${CITY}/art-1`, toLabel: 'Industry', to: 'artificial-intelligence' };

  it('accepts the fixture', () => {
    for (const graph of [cityGraph(), lawGraph()]) expect(() => checkGraph(graph)).not.toThrow();
  });

  it.each([
    ['the ontology has no label Office', withNodes({ Office: [{ id: 'x' }] })],
    ['a Topic has no id', withNodes({ Topic: [{ id: '', name: 'x' }] })],
    ['a Topic has no id', withNodes({ Topic: [{ id: null, name: 'x' }] })],
    ['Topic "x" stands twice', withNodes({ Topic: [{ id: 'x' }, { id: 'x' }] })],
    ['has a property "colour" that the ontology does not list', withNodes({ Topic: [{ id: 'x', colour: 'red' }] })],
    ['"name" of Topic "x" must be STRING or null', withNodes({ Topic: [{ id: 'x', name: { zh: '数据' } }] })],
    ['"aliases" of Topic "x" must be STRING_LIST or null', withNodes({ Topic: [{ id: 'x', aliases: [['a']] }] })],
    ['"start" of Finding "f" must be INTEGER or null', withNodes({ Finding: [{ id: 'f', regulation: CITY, start: 1.5 }] })],
    ['Term "t" belongs to another regulation', withNodes({ Term: [{ id: 't', regulation: 'other' }] })],
    ['Term "t" belongs to another regulation', withNodes({ Term: [{ id: 't' }] })],
    ['Party "p" belongs to another regulation', withNodes({ Party: [{ id: 'p', scope: 'other' }] })],
    ['Citation "c" has no title', withNodes({ Citation: [{ id: 'c' }] })],
    ['it must have exactly one Regulation', withNodes({ Regulation: [] })],
    ['must carry the inputHash and rulesVersion', { ...city, inputHash: 'another' }],
    ['the ontology has no relation LOVES', withRelations({ LOVES: [relation] })],
    ['RESOLVES_TO is made by the store', withRelations({ RESOLVES_TO: [relation] })],
    ['MENTIONS does not join Term to Industry', withRelations({ MENTIONS: [{ ...relation, fromLabel: 'Term' }] })],
    ['a MENTIONS has an end without id', withRelations({ MENTIONS: [{ ...relation, to: '' }] })],
    ['has a property "weight"', withRelations({ MENTIONS: [{ ...relation, weight: 1 }] })],
  ])('refuses: %s', (reason, graph) => {
    expect(() => checkGraph(graph)).toThrow(reason);
  });
});

describe('the version of a graph', () => {
  const one = { id: 'one', inputHash: 'a', rulesVersion: '1' };
  const two = { id: 'two', inputHash: 'b', rulesVersion: '1' };

  it('knows no order, and forgets what was taken out', () => {
    expect(graphVersionOf([one, two])).toBe(graphVersionOf([two, one]));
    expect(toggled(graphVersionOf([one, two]), two)).toBe(graphVersionOf([one]));
    expect(graphVersionOf([])).toBe(EMPTY_GRAPH_VERSION);
  });

  it('differs with each of what it is made of, and with where one ends and the next begins', () => {
    const versions = [one, { ...one, id: 'onea', inputHash: '' }, { ...one, inputHash: 'c' }, { ...one, rulesVersion: '2' }].map((made) =>
      graphVersionOf([made]),
    );
    expect(new Set(versions).size).toBe(4);
    for (const version of versions) expect(version).toMatch(/^[0-9a-f]{64}$/);
  });
});
