/** Networks: everything obligations tie together, with the obligations themselves as nodes. */
import { globalId } from '../nodes.ts';
import { tiesOf } from '../questions/path.ts';
import type { ExportedRegulation, ExportSource, Provenance } from './exportSource.ts';
import { attributes, element, escaped, XML_DECLARATION } from './markup.ts';

interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly nameEn: string | null;
  readonly modality: string | null;
  readonly cite: string | null;
  readonly text: string | null;
}

interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly role: string | null;
  /** UTF-16 offsets in the text of the obligation's article. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const NODE_ATTRIBUTES = ['kind', 'nameEn', 'modality', 'cite', 'text'] as const satisfies readonly (keyof NetworkNode)[];
const EDGE_ATTRIBUTES = ['kind', 'role', 'start', 'end', 'quote'] as const satisfies readonly (keyof NetworkEdge)[];

/** Each node once: what regulations share is told with the first that has it. */
async function* nodesOf(source: ExportSource): AsyncIterable<NetworkNode> {
  const told = new Set<string>();
  for await (const regulation of source.regulations()) {
    for (const [id, { name, nameEn }] of regulation.names) {
      if (told.has(id)) continue;
      told.add(id);
      yield { id, label: name, kind: id.slice(0, id.indexOf(':')), nameEn, modality: null, cite: null, text: null };
    }
    for (const { fact, summary, cite, text } of regulation.obligations)
      yield { id: globalId(fact), label: summary, kind: 'Obligation', nameEn: null, modality: fact.modality, cite, text };
  }
}

async function* edgesOf(source: ExportSource): AsyncIterable<NetworkEdge> {
  for await (const regulation of source.regulations()) yield* edgesOfRegulation(regulation);
}

function* edgesOfRegulation({ obligations }: ExportedRegulation): Iterable<NetworkEdge> {
  for (const { fact, article } of obligations) {
    const obligation = globalId(fact);
    for (const [index, { node, kind, role, start, end }] of tiesOf(fact).entries()) {
      const other = globalId(node);
      const isActor = kind === 'BEARS' || kind === 'TAKES_PART';
      const [from, to] = isActor ? [other, obligation] : [obligation, other];
      yield { id: `${obligation}/${index + 1}`, source: from, target: to, kind, role, start, end, quote: article.text.slice(start, end) };
    }
  }
}

function said({ graphVersion, ontologyVersion, regulations, filter }: Provenance): string {
  const texts = regulations.map(({ id, rulesVersion, contentHash }) => `${id} (rules ${rulesVersion}, text ${contentHash})`);
  return `Zhize; graph ${graphVersion}; ontology ${ontologyVersion}; filter ${JSON.stringify(filter ?? {})}; ${texts.join('; ')}`;
}

/** GraphML 1.0. */
export async function* graphml(source: ExportSource): AsyncIterable<string> {
  yield `${XML_DECLARATION}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  yield `${element('desc', {}, escaped(said(source.provenance)))}\n`;
  for (const name of ['label', ...NODE_ATTRIBUTES]) yield `${keyElement('node', name, 'string')}\n`;
  for (const name of EDGE_ATTRIBUTES) yield `${keyElement('edge', name, name === 'start' || name === 'end' ? 'int' : 'string')}\n`;
  yield '<graph edgedefault="directed">\n';
  for await (const { id, ...data } of nodesOf(source)) yield `${element('node', { id }, dataElements('node', data))}\n`;
  for await (const { id, source: from, target, ...data } of edgesOf(source))
    yield `${element('edge', { id, source: from, target }, dataElements('edge', data))}\n`;
  yield '</graph>\n</graphml>\n';
}

function keyElement(of: 'node' | 'edge', name: string, type: string): string {
  return element('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type });
}

function dataElements(of: 'node' | 'edge', data: Readonly<Record<string, string | number | null>>): string {
  const given = Object.entries(data).filter(([, value]) => value !== null);
  return given.map(([name, value]) => `<data key="${of}-${name}">${escaped(String(value))}</data>`).join('');
}

/** GEXF 1.2, which Gephi and networkx read. */
export async function* gexf(source: ExportSource): AsyncIterable<string> {
  yield `${XML_DECLARATION}<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n`;
  yield `<meta><creator>Zhize</creator><description>${escaped(said(source.provenance))}</description></meta>\n`;
  yield '<graph defaultedgetype="directed">\n';
  yield `${attributeDeclarations('node', NODE_ATTRIBUTES)}\n${attributeDeclarations('edge', EDGE_ATTRIBUTES)}\n<nodes>\n`;
  for await (const node of nodesOf(source))
    yield `${element('node', { id: node.id, label: node.label }, valueElements(NODE_ATTRIBUTES.map((name) => node[name])))}\n`;
  yield '</nodes>\n<edges>\n';
  for await (const edge of edgesOf(source)) {
    const { id, source: from, target } = edge;
    yield `${element('edge', { id, source: from, target }, valueElements(EDGE_ATTRIBUTES.map((name) => edge[name])))}\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function attributeDeclarations(of: 'node' | 'edge', names: readonly string[]): string {
  const declared = names.map((name, index) =>
    element('attribute', { id: index, title: name, type: name === 'start' || name === 'end' ? 'integer' : 'string' }),
  );
  return `<attributes${attributes({ class: of })}>${declared.join('')}</attributes>`;
}

function valueElements(values: readonly (string | number | null)[]): string {
  const given = values.flatMap((value, index) => (value === null ? [] : element('attvalue', { for: index, value })));
  return given.length === 0 ? '' : `<attvalues>${given.join('')}</attvalues>`;
}

/** What `cytoscape({ elements })` and Cytoscape Desktop take. */
export async function* cytoscapeJson(source: ExportSource): AsyncIterable<string> {
  yield `{"data":${JSON.stringify({ generator: 'Zhize', ...source.provenance })},\n"elements":{"nodes":[\n`;
  yield* listed(nodesOf(source));
  yield '],"edges":[\n';
  yield* listed(edgesOf(source));
  yield ']}}\n';
}

async function* listed(items: AsyncIterable<object>): AsyncIterable<string> {
  let separator = '';
  for await (const data of items) {
    yield `${separator}${JSON.stringify({ data })}`;
    separator = ',\n';
  }
}
