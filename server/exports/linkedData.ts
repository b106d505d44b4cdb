/** Linked data as JSON-LD and as Turtle. */
import { DataFactory, type Quad_Object, type Quad_Subject, Writer } from 'n3';
import type { ExportSource } from './exportSource.ts';
import { type CompactName, PREFIXES, type Resource, resources, type ResourceValue } from './resources.ts';

/** One object a resource in `@graph`, written as it is read. */
export async function* jsonLd(source: ExportSource): AsyncIterable<string> {
  yield `{"@context":${JSON.stringify(PREFIXES)},\n"@graph":[\n`;
  let separator = '';
  for await (const resource of resources(source)) {
    yield `${separator}${JSON.stringify(objectOf(resource))}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

function objectOf({ iri, types, properties }: Resource): object {
  const values = new Map<string, unknown[]>();
  for (const [name, value] of properties) values.set(name, [...(values.get(name) ?? []), jsonValue(value)]);
  return { ...(iri === undefined ? {} : { '@id': iri }), '@type': types, ...Object.fromEntries(values) };
}

function jsonValue(value: ResourceValue): unknown {
  if ('iri' in value) return { '@id': value.iri };
  if ('date' in value) return { '@value': value.date, '@type': 'xsd:date' };
  if ('integer' in value) return { '@value': value.integer, '@type': 'xsd:integer' };
  if ('resource' in value) return objectOf(value.resource);
  return value.language === undefined ? { '@value': value.text } : { '@value': value.text, '@language': value.language };
}

export async function* turtle(source: ExportSource): AsyncIterable<string> {
  let written = '';
  const output = {
    write: (chunk: string, _: string, done?: () => void) => ((written += chunk), done?.()),
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(output, { prefixes: PREFIXES });
  const take = (): string => {
    const chunk = written;
    written = '';
    return chunk;
  };
  for await (const resource of resources(source)) {
    write(writer, resource);
    yield take();
  }
  await new Promise<void>((resolve, reject) => writer.end((error) => (error ? reject(error) : resolve())));
  yield take();
}

function write(writer: Writer, { iri, types, properties }: Resource): Quad_Subject {
  const subject = iri === undefined ? DataFactory.blankNode() : DataFactory.namedNode(iri);
  const nested = properties.map(([name, value]) => [name, 'resource' in value ? write(writer, value.resource) : termOf(value)] as const);
  for (const type of types)
    writer.addQuad(DataFactory.quad(subject, DataFactory.namedNode(expanded('rdf:type')), DataFactory.namedNode(expanded(type))));
  for (const [name, object] of nested) writer.addQuad(DataFactory.quad(subject, DataFactory.namedNode(expanded(name)), object));
  return subject;
}

function termOf(value: Exclude<ResourceValue, { readonly resource: Resource }>): Quad_Object {
  if ('iri' in value) return DataFactory.namedNode(value.iri);
  if ('date' in value) return DataFactory.literal(value.date, DataFactory.namedNode(expanded('xsd:date')));
  if ('integer' in value) return DataFactory.literal(String(value.integer), DataFactory.namedNode(expanded('xsd:integer')));
  return value.language === undefined ? DataFactory.literal(value.text) : DataFactory.literal(value.text, value.language);
}

function expanded(name: CompactName): string {
  const colon = name.indexOf(':');
  return `${PREFIXES[name.slice(0, colon) as keyof typeof PREFIXES]}${name.slice(colon + 1)}`;
}
