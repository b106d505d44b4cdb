/** The norms of a regulation as LegalRuleML 1.0: who bears what, under which deontic operator, where it stands. */
import type { Modality } from '../../cypher/ontology.ts';
import { globalId } from '../nodes.ts';
import { articleEId, workUri } from './akomaNtoso.ts';
import type { ExportedObligation, ExportedRegulation, ExportSource } from './exportSource.ts';
import { element, escaped, XML_DECLARATION } from './markup.ts';
import { iriOf } from './resources.ts';

const NAMESPACES =
  'xmlns="http://docs.oasis-open.org/legalruleml/ns/v1.0/" xmlns:ruleml="http://ruleml.org/spec" xmlns:zhize="urn:zhize:ontology:"';

/** Encouragement has no operator of its own: it permits without binding. */
const OPERATORS: Readonly<Record<Modality, string>> = {
  DUTY: 'Obligation',
  PROHIBITION: 'Prohibition',
  PERMISSION: 'Permission',
  ENCOURAGEMENT: 'Permission',
  LIABILITY: 'Obligation',
};

/** One document; a source of several regulations gives only the first, so ask for one. */
export async function* legalRuleMl(source: ExportSource): AsyncIterable<string> {
  for await (const regulation of source.regulations()) {
    const { graphVersion, filter } = source.provenance;
    const { rulesVersion, contentHash } = source.provenance.regulations[0] ?? {};
    yield `${XML_DECLARATION}<LegalRuleML ${NAMESPACES}>\n`;
    yield `<!-- Zhize; graph ${graphVersion}; rules ${rulesVersion}; text ${contentHash}; filter ${JSON.stringify(filter ?? {}).replaceAll('--', '- -')} -->\n`;
    yield `${references(regulation)}\n${agents(regulation)}\n${associations(regulation)}\n<Statements key="statements">\n`;
    for (const obligation of regulation.obligations) yield `${statement(regulation, obligation)}\n`;
    yield '</Statements>\n</LegalRuleML>\n';
    return;
  }
}

/** XML names hold no slashes and no digits in front. */
function keyOf({ fact }: ExportedObligation): string {
  return `norm-${fact.id
    .slice(fact.id.indexOf('/') + 1)
    .replaceAll('/', '-')
    .replaceAll('~', '_')}`;
}

function referenceKey(obligation: ExportedObligation): string {
  return `ref-${keyOf(obligation)}`;
}

function references(regulation: ExportedRegulation): string {
  const uri = workUri(regulation);
  const listed = regulation.obligations.map((obligation) => {
    const { article } = obligation.fact;
    const refID = `${uri}#${articleEId(article, article.chapters.toReversed())}`;
    return element('LegalReference', { refersTo: referenceKey(obligation), refID, refIDSystemName: 'AkomaNtoso3.0' });
  });
  return element('LegalReferences', {}, `\n${listed.join('\n')}\n`);
}

function agents({ names, obligations }: ExportedRegulation): string {
  const bearers = new Map(obligations.flatMap(({ fact }) => fact.bearings.map(({ actor }) => [globalId(actor), actor] as const)));
  const listed = [...bearers].map(([id, actor]) =>
    element('Agent', { key: agentKey(id), sameAs: iriOf(actor) }, element('Comment', {}, escaped(names.get(id)?.name ?? id))),
  );
  return element('Agents', {}, `\n${listed.join('\n')}\n`);
}

/** Names in Chinese are names in XML too; what is not becomes a line. */
function agentKey(id: string): string {
  return `agent-${id.replace(/[^\p{L}\p{N}.-]/gu, '_')}`;
}

function associations({ obligations }: ExportedRegulation): string {
  const listed = obligations.map((obligation) =>
    element(
      'Association',
      {},
      element('appliesSource', { keyref: `#${referenceKey(obligation)}` }) + element('toTarget', { keyref: `#${keyOf(obligation)}` }),
    ),
  );
  return element('Associations', {}, `\n${listed.join('\n')}\n`);
}

function statement({ names }: ExportedRegulation, obligation: ExportedObligation): string {
  const { fact, summary, text, conditions } = obligation;
  const key = keyOf(obligation);
  const bearers = fact.bearings.map(({ actor, role }) => {
    const id = globalId(actor);
    const who = element('Bearer', { iri: `#${agentKey(id)}`, 'zhize:role': role });
    return element('ruleml:slot', {}, who + element('ruleml:Ind', {}, escaped(names.get(id)?.name ?? id)));
  });
  const relation = element('ruleml:Atom', {}, element('ruleml:Rel', {}, escaped(summary)) + element('ruleml:Data', {}, escaped(text)));
  const norm = element(OPERATORS[fact.modality], { key: `${key}-operator`, 'zhize:modality': fact.modality }, bearers.join('') + relation);
  const premises = conditions.map((condition) => element('ruleml:Atom', {}, element('ruleml:Rel', {}, escaped(condition))));
  const when = premises.length === 0 ? '' : element('ruleml:if', {}, element('ruleml:And', {}, premises.join('')));
  const rule = element('ruleml:Rule', { key: `${key}-rule` }, when + element('ruleml:then', {}, norm));
  return element(fact.modality === 'LIABILITY' ? 'PenaltyStatement' : 'PrescriptiveStatement', { key }, rule);
}
