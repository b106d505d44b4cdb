/** The rows the fixture is made of. */
import type { NodeRow, RelationRow } from '../../cypher/graph.ts';
import type { NodeLabel } from '../../cypher/ontology.ts';

type Values = Omit<NodeRow, 'id'>;

export function hashes(inputHash: string): Values {
  return { contentHash: `content-of-${inputHash}`, inputHash, rulesVersion: 'rules-1' };
}

export function article(regulation: string, number: string, chapter: string | null): NodeRow {
  const order = `${regulation}/${number.padStart(4, '0')}`;
  return {
    id: `${regulation}/art-${number}`,
    regulation,
    number,
    label: `第${number}条`,
    text: '公安机关应当推动人工智能产业发展。',
    order,
    chapter,
    blocks: '[]',
    cues: '[]',
  };
}

export function obligation(regulation: string, articleNumber: string, ordinal: number): NodeRow {
  return {
    id: `${regulation}/art-${articleNumber}/obl-${ordinal}`,
    regulation,
    article: `${regulation}/art-${articleNumber}`,
    order: `${regulation}/${articleNumber.padStart(4, '0')}/${String(ordinal).padStart(2, '0')}`,
    start: 0,
    end: 17,
    text: '公安机关应当推动人工智能产业发展。',
    summary: '推动人工智能产业发展',
    rules: ['duty-1'],
  };
}

export function curated(id: string, name: string, values: Values): NodeRow {
  return { id, name, nameEn: id, scope: null, ...values };
}

export function relation(fromLabel: NodeLabel, from: string, toLabel: NodeLabel, to: string, values: Values): RelationRow {
  return { fromLabel, from, toLabel, to, ...values };
}

export function bears(label: NodeLabel, actor: string, obligationId: string, values: Values): RelationRow {
  const written = { role: 'RESPONSIBLE', lead: false, levels: [], openList: false, carried: false, ofGovernment: true, ordinal: 1 };
  return relation(label, actor, 'Obligation', obligationId, {
    ...written,
    mention: '公安',
    quote: '公安机关',
    start: 0,
    end: 4,
    rules: ['role-1'],
    ...values,
  });
}

export function takesPart(label: NodeLabel, actor: string, obligationId: string, role: string): RelationRow {
  return relation(label, actor, 'Obligation', obligationId, {
    role,
    mention: '公安',
    quote: '公安机关',
    start: 0,
    end: 4,
    rules: ['part-1'],
  });
}
