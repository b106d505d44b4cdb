/**
 * Linked data: regulations in ELI, bodies in W3C ORG, norms in LegalRuleML's deontic terms, evidence as Web Annotation selectors.
 * What these vocabularies have no word for is in our own.
 */
import type { Modality } from '../../cypher/ontology.ts';
import { optionalText } from '../facts/rows.ts';
import type { ActorFact, Place } from '../facts/shapes.ts';
import { globalId, type NodeRef } from '../nodes.ts';
import { tiesOf } from '../questions/path.ts';
import type { ExportedArticle, ExportedObligation, ExportedRegulation, ExportSource } from './exportSource.ts';

export const PREFIXES = {
  dcterms: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  lrmlmm: 'http://docs.oasis-open.org/legalruleml/ns/v1.0/metamodel#',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  zhize: 'urn:zhize:ontology:',
} as const;

/** `prefix:name`, over the prefixes above. */
export type CompactName = `${keyof typeof PREFIXES}:${string}`;

export type ResourceValue =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: 'zh' | 'en' }
  | { readonly date: string }
  | { readonly integer: number }
  | { readonly resource: Resource };

/** A thing with what is said of it; without an IRI it has no name of its own. */
export interface Resource {
  readonly iri?: string;
  readonly types: readonly CompactName[];
  readonly properties: readonly (readonly [CompactName, ResourceValue])[];
}

/** The name of a node in linked data; its id may hold Chinese, which an IRI may. */
export function iriOf(node: NodeRef): string {
  return `urn:zhize:${encodeURI(globalId(node)).replaceAll('%25', '%').replace(/#/g, '%23')}`;
}

export async function* resources(source: ExportSource): AsyncIterable<Resource> {
  yield provenanceOf(source);
  const told = new Set<string>();
  for await (const regulation of source.regulations()) yield* resourcesOf(regulation, told);
}

function provenanceOf({ provenance }: ExportSource): Resource {
  const { graphVersion, ontologyVersion, regulations, filter } = provenance;
  return {
    iri: `urn:zhize:export:${graphVersion}`,
    types: ['prov:Entity'],
    properties: [
      ['rdfs:label', { text: 'Export by Zhize' }],
      ['zhize:graphVersion', { text: graphVersion }],
      ['zhize:ontologyVersion', { integer: ontologyVersion }],
      ['zhize:filter', { text: JSON.stringify(filter ?? {}) }],
      ...regulations.map(({ id }) => ['prov:wasDerivedFrom', { iri: iriOf({ __typename: 'Regulation', id }) }] as const),
    ],
  };
}

/** `told`: what regulations share is told with the first that has it. */
function* resourcesOf(regulation: ExportedRegulation, told: Set<string>): Iterable<Resource> {
  yield legalResource(regulation);
  for (const article of regulation.articles) yield articleResource(regulation, article);
  for (const obligation of regulation.obligations) {
    for (const { node } of tiesOf(obligation.fact)) {
      if (told.has(globalId(node))) continue;
      told.add(globalId(node));
      yield namedResource(regulation, node);
    }
    yield norm(obligation);
  }
}

const DATES = {
  adoptedOn: 'eli:date_document',
  promulgatedOn: 'eli:date_publication',
  effectiveOn: 'eli:first_date_entry_in_force',
} as const;

function legalResource({ facts, properties }: ExportedRegulation): Resource {
  const dates = Object.entries(DATES).flatMap(([column, name]) => {
    const date = optionalText(properties, column);
    return date === null ? [] : [[name, { date }] as const];
  });
  const plain = (name: CompactName, column: string): readonly (readonly [CompactName, ResourceValue])[] => {
    const written = optionalText(properties, column);
    return written === null ? [] : [[name, { text: written }]];
  };
  return {
    iri: iriOf(facts),
    types: ['eli:LegalResource'],
    properties: [
      ...plain('eli:title', 'title'),
      ...plain('eli:id_local', 'id'),
      ...plain('eli:passed_by', 'issuer'),
      ...plain('eli:jurisdiction', 'jurisdiction'),
      ...dates,
      ...plain('zhize:contentHash', 'contentHash'),
      ...plain('zhize:rulesVersion', 'rulesVersion'),
    ],
  };
}

function articleResource({ facts }: ExportedRegulation, { fact, text }: ExportedArticle): Resource {
  return {
    iri: iriOf(fact),
    types: ['eli:LegalResourceSubdivision'],
    properties: [
      ['eli:is_part_of', { iri: iriOf(facts) }],
      ['eli:number', { text: fact.number }],
      ['rdfs:label', { text: fact.label, language: 'zh' }],
      ['zhize:text', { text, language: 'zh' }],
    ],
  };
}

function namedResource({ names }: ExportedRegulation, node: NodeRef): Resource {
  const { name = node.id, nameEn = null } = names.get(globalId(node)) ?? {};
  return {
    iri: iriOf(node),
    types: typesOf(node),
    properties: [
      ['skos:prefLabel', { text: name, language: 'zh' }],
      ...(nameEn === null ? [] : [['skos:prefLabel', { text: nameEn, language: 'en' }] as const]),
    ],
  };
}

function typesOf(node: NodeRef): readonly CompactName[] {
  const own: CompactName = `zhize:${node.__typename}`;
  if (node.__typename === 'Department' || node.__typename === 'Government') {
    return (node as ActorFact).kind === 'GENERIC' ? [own] : ['org:FormalOrganization', own];
  }
  return node.__typename === 'Party' ? ['org:Organization', own] : ['skos:Concept', own];
}

/** An encouragement binds nobody, and a liability answers a breach: LegalRuleML has a word for the second. */
const DEONTIC: Readonly<Record<Modality, readonly CompactName[]>> = {
  DUTY: ['lrmlmm:Obligation'],
  PROHIBITION: ['lrmlmm:Prohibition'],
  PERMISSION: ['lrmlmm:Permission'],
  ENCOURAGEMENT: ['zhize:Encouragement'],
  LIABILITY: ['lrmlmm:PenaltyStatement'],
};

const TIES = {
  CONCERNS: 'zhize:concerns',
  ABOUT: 'zhize:about',
  BUILDS: 'zhize:builds',
  GUIDED_BY: 'zhize:guidedBy',
  ADDRESSES: 'zhize:addresses',
} as const;

function norm({ fact, article, summary, text, cite, actions, deadline }: ExportedObligation): Resource {
  const ties = tiesOf(fact).map(({ node, kind, role, ...place }): readonly [CompactName, ResourceValue] => {
    const evidence = evidenceOf(article, place);
    if (kind !== 'BEARS' && kind !== 'TAKES_PART')
      return kind in TIES ? [TIES[kind as keyof typeof TIES], { iri: iriOf(node) }] : ['zhize:related', { iri: iriOf(node) }];
    const properties = [
      ['zhize:actor', { iri: iriOf(node) }],
      ['zhize:role', { text: String(role) }],
      ['zhize:evidence', { resource: evidence }],
    ] as const;
    return kind === 'BEARS'
      ? ['lrmlmm:hasBearer', { resource: { types: ['lrmlmm:Bearer'], properties } }]
      : ['zhize:hasParticipant', { resource: { types: ['zhize:Participant'], properties } }];
  });
  return {
    iri: iriOf(fact),
    types: [...DEONTIC[fact.modality], 'zhize:Obligation'],
    properties: [
      ['dcterms:isPartOf', { iri: iriOf(fact.article) }],
      ['rdfs:label', { text: summary, language: 'zh' }],
      ['dcterms:bibliographicCitation', { text: cite, language: 'zh' }],
      ['zhize:text', { text, language: 'zh' }],
      ...actions.map(({ verb, object }) => ['zhize:action', { text: `${verb}${object}`, language: 'zh' }] as const),
      ...(deadline === null ? [] : [['zhize:deadline', { text: deadline, language: 'zh' }] as const]),
      ['zhize:evidence', { resource: evidenceOf(article, fact) }],
      ...once(ties),
    ],
  };
}

/** A set knows nothing twice: an industry that is named twice is concerned once. */
function once(properties: Resource['properties']): Resource['properties'] {
  return [...new Map(properties.map((property) => [JSON.stringify(property), property])).values()];
}

/** A place in an article's text, by characters and by the words themselves. */
function evidenceOf({ fact, text }: ExportedArticle, { start, end }: Place): Resource {
  const selector: Resource = {
    types: ['oa:TextPositionSelector'],
    properties: [
      ['oa:start', { integer: start }],
      ['oa:end', { integer: end }],
    ],
  };
  const quote: Resource = { types: ['oa:TextQuoteSelector'], properties: [['oa:exact', { text: text.slice(start, end), language: 'zh' }]] };
  return {
    types: ['oa:SpecificResource'],
    properties: [
      ['oa:hasSource', { iri: iriOf(fact) }],
      ['oa:hasSelector', { resource: selector }],
      ['oa:hasSelector', { resource: quote }],
    ],
  };
}
