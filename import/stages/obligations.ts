import type { Statement } from '../../cypher/ontology.ts';
import type { ArticleDraft, RegulationContext, Sentence, Stage } from '../draft.ts';
import type { Bearer, Obligation } from '../model.ts';
import { ONLY_PRINCIPLES } from '../rules/statements.ts';
import { holds } from '../rules/wordRule.ts';
import type { Norm, RoleBearer } from '../obligations/norm.ts';
import { clauseBoundaries, isPunctuated } from './boundaries.ts';
import { stateOfSentence } from './statements.ts';
import { splitClauses } from '../obligations/clauses.ts';
import { isAdverbial } from '../obligations/predicates.ts';
import { readPartners } from '../obligations/partners.ts';
import { readItems } from '../obligations/items.ts';
import type { Unit } from '../obligations/reading.ts';
import { readUnit } from '../obligations/readUnit.ts';

/** Reads who must, may or must not do what: bearers, modality and reach of every norm. */
export const obligations: Stage = {
  name: 'obligations',
  guarantees: 'Each obligation has one bearer group and one modality, and its span lies in one sentence with its items.',
  run: (draft, context) => ({ ...draft, obligations: readObligations(draft, context) }),
};

function readObligations(draft: ArticleDraft, context: RegulationContext): Obligation[] {
  const found: Norm[] = [];
  const punctuated = isPunctuated(context.regulation);
  const jurisdiction = context.regulation.metadata.jurisdiction;
  let previous: Norm | null = null;
  for (const [index, sentence] of draft.sentences.entries()) {
    if (sentence.leadIn !== null) continue;
    const items = draft.sentences.filter((other) => other.leadIn === index);
    const before: Norm | null = previous && previous.paragraph === sentence.paragraph ? previous : null;
    const norms = readUnitWithItems(draft.text, sentence, items, before, jurisdiction, punctuated);
    const statement = stateOfSentence(draft.text, sentence);
    const laidDown = norms.filter((norm) => !isStatementOnly(norm, draft.text, statement));
    found.push(...laidDown);
    previous = (statement === 'PRINCIPLE' ? norms : laidDown).at(-1) ?? null;
  }
  return found.map((norm) => toObligation(norm, draft.text, jurisdiction));
}

/** What is no norm because its sentence states a purpose, a scope, a definition…, or only names principles. */
function isStatementOnly(norm: Norm, text: string, statement: Statement | null): boolean {
  if (statement === null) return false;
  if (statement === 'PRINCIPLE' && norm.cues.length === 0 && norm.rules[0] === 'bare-verb') return true;
  if (statement === 'PRINCIPLE') {
    const written = text.slice(norm.start, norm.end);
    return holds(ONLY_PRINCIPLES, written) && !/统筹规划，/.test(written);
  }
  if (statement === 'EXEMPTION' || statement === 'OTHER') return norm.cues.length === 0;
  return true;
}

function readUnitWithItems(
  text: string,
  sentence: Sentence,
  items: readonly Sentence[],
  previous: Norm | null,
  jurisdiction: string | null,
  punctuated: boolean,
): Norm[] {
  const end = items.at(-1)?.end ?? sentence.end;
  const unit: Unit = {
    start: sentence.start,
    end,
    leadEnd: sentence.end,
    paragraph: sentence.paragraph,
    item: null,
    inherited: null,
    inItems: false,
    punishes: false,
  };
  const context = { text, jurisdiction, boundaries: punctuated ? [] : clauseBoundaries(text, sentence.start, end, false), previous };
  const norms = readUnit(unit, context);
  const lead = norms.at(-1) ?? null;
  if (items.length === 0) return norms;
  const list = { text, lead, leadText: text.slice(sentence.start, sentence.end), jurisdiction };
  return [...norms, ...readItems(items, list)];
}

/** The subject helps when helping is the first thing it must do; help among duties of its own leaves it responsible. */
function helpsFirst(text: string, norm: Norm, partner: RoleBearer): boolean {
  if (norm.modality === 'PROHIBITION') return false;
  const named = Math.max(norm.start, ...norm.bearers.filter(({ carried, end }) => !carried && end < partner.start).map(({ end }) => end));
  const before = text.slice(Math.min(named, partner.start), partner.start).replace(/^[^，]{0,8}，(?=应当|可以)/, '');
  const earlier = before.split(/[，；。\n]/).slice(0, -1);
  return earlier.every((clause) => clause === '' || isAdverbial(clause.replace(/^(?:部门|等部门|应当|必须|要)+/, '')));
}

function toObligation(norm: Norm, text: string, jurisdiction: string | null): Obligation {
  const { start, end } = trimEnd(text, norm.start, norm.end);
  const named = norm.bearers.length > 0 || norm.modality !== 'ENCOURAGEMENT';
  const partners = (named ? readPartners(text, splitClauses(text, start, end), jurisdiction) : []).filter(
    (partner) => !norm.bearers.some((bearer) => bearer.start === partner.start),
  );
  const responsible = distinct(norm.bearers.filter((bearer) => bearer.role === 'RESPONSIBLE'));
  const subject = partners.some((partner) => partner.role === 'ASSISTED' && helpsFirst(text, norm, partner))
    ? responsible.map((bearer) => ({ ...bearer, role: 'ASSISTING' as const }))
    : responsible;
  const lead =
    partners.some((partner) => partner.role === 'JOINT' && partner.rules.includes('joint/huitong')) || /牵头/.test(text.slice(start, end));
  return {
    modality: norm.modality,
    start,
    end,
    text: text.slice(start, end),
    bearers: [...subject.map((bearer) => toBearer(bearer, lead)), ...partners.map((partner) => toBearer(partner, partner.lead))],
    participants: [],
    actions: [],
    conditions: [],
    summary: '',
    deadline: null,
    holding: null,
    unborne: null,
    paragraph: String(norm.paragraph),
    item: norm.item,
    concerns: [],
    topics: [],
    addressed: [],
    platforms: [],
    sanction: null,
    cues: norm.cues,
    confidence: 1,
    rules: [...norm.rules],
  };
}

function toBearer({ start, end, mention, kind, ofGovernment, open, role, carried, rules, levels }: RoleBearer, lead: boolean): Bearer {
  return { start, end, mention, kind, ofGovernment, open, role, lead, carried, rules, levels: [...levels] };
}

/** 「上级人民政府或者本级人民政府」 names one bearer twice. */
function distinct(bearers: readonly RoleBearer[]): RoleBearer[] {
  const seen = new Set<string>();
  return bearers.filter((bearer) => {
    const key = `${bearer.mention}|${bearer.levels.join()}`;
    return !seen.has(key) && seen.add(key);
  });
}

function trimEnd(text: string, start: number, end: number): { start: number; end: number } {
  const stretch = text.slice(start, end).replace(/[。；;，,：:\s]+$/, '');
  return { start, end: start + stretch.length };
}
