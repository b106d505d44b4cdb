import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../cypher/catalogue.ts';
import { schemaStatements } from '../../cypher/schema.ts';
import { offencesIn, TRAPS } from './traps/traps.ts';
import { tokensOf } from '../../cypher/tokens.ts';

describe('the queries fall into no trap of the embedded engine', () => {
  it.each(catalogue().queries.map(({ mode, name, text }) => [`${mode.toLowerCase()}/${name}`, text]))('%s', (name, text) => {
    expect(offencesIn(name, text)).toEqual([]);
  });

  it('schema.cypher', () => {
    for (const statement of schemaStatements('EMBEDDED')) expect(offencesIn('schema', statement)).toEqual([]);
  });
});

describe('each rule finds a planted offence', () => {
  it.each(TRAPS.map((trap) => [trap.name, trap.example]))('%s', (name, example) => {
    expect(offencesIn('planted', example).filter((offence) => offence.includes(`: ${name} — `))).not.toEqual([]);
  });
});

describe('what is right on both engines passes', () => {
  it.each([
    'MATCH (a:Department)-[:BEARS]->(o:Obligation)<-[:BEARS]-(b:Department) WHERE a.id < b.id RETURN a.id AS one, b.id AS other, count(DISTINCT o) AS n',
    'MATCH (c:Article)-[r:CITES|SANCTIONS]->(d:Article) RETURN c.id AS from, d.id AS to ORDER BY from, to SKIP $skip LIMIT $limit',
    'MATCH (c:Citation {id: $id}) MATCH (r:Regulation {id: $r}) MERGE (c)-[:RESOLVES_TO]->(r)',
    'MATCH (o:Obligation) WITH o.regulation AS regulation, collect(o.id) AS ids RETURN regulation, ids[..5] AS some, size(ids) AS n',
    'MATCH (o:Obligation) WITH o WHERE NOT EXISTS { (o)<-[:BEARS]-(:Department) } RETURN o.id AS id, coalesce(sum(o.start), 0) AS total',
    'MATCH (o:Obligation) RETURN collect({id: o.id, order: o.order}) AS rows, o.end AS end',
    "MATCH (a:Article) WHERE a.text STARTS WITH $word OR a.statement = 'PURPOSE' RETURN a.id AS id",
    'MATCH (:Obligation)-[c:CONCERNS]->(:Industry) RETURN c.`as` AS concern',
  ])('%s', (query) => {
    expect(offencesIn('right', query)).toEqual([]);
  });

  it('reads every token of every query file', () => {
    const source = readFileSync(join(import.meta.dirname, '../../cypher/read/every-relation.cypher'), 'utf8');
    expect(
      tokensOf(source)
        .map(({ text }) => text)
        .join(' '),
    ).toContain('MATCH ( from ) - [ relation ] - > ( to ) RETURN type ( relation ) AS type');
  });
});
