import type { BearerRole, Modality } from '../../cypher/ontology.ts';
import type { Agent } from '../language/agents.ts';
import type { Span } from '../model.ts';

/** An agent with the part it plays in a norm. */
export interface RoleBearer extends Agent {
  readonly role: BearerRole;
  readonly lead: boolean;
  readonly carried: boolean;
  readonly rules: readonly string[];
}

/** One norm as first read, before it is dressed with actions, concerns and the like. */
export interface Norm {
  readonly modality: Modality;
  readonly start: number;
  end: number;
  readonly bearers: readonly RoleBearer[];
  readonly cues: Span[];
  readonly rules: readonly string[];
  readonly paragraph: number;
  readonly item: string | null;
  /** A sentence that drops its subject may go on with its bearers. */
  readonly carries: boolean;
}

/** Agents as the subject of a norm; `rule` says what made them one. */
export function asSubject(agents: readonly Agent[], rule: string): RoleBearer[] {
  return agents.map((agent) => asBearer(agent, 'RESPONSIBLE', rule));
}

/** Field by field: an object that is spread and added to costs a thousand times as much, and every agent read passes here. */
export function asBearer({ start, end, mention, kind, levels, ofGovernment, open }: Agent, role: BearerRole, rule: string): RoleBearer {
  return { start, end, mention, kind, levels, ofGovernment, open, role, lead: false, carried: false, rules: [rule] };
}

export function responsibleOf(bearers: readonly RoleBearer[]): RoleBearer[] {
  return bearers.filter((bearer) => bearer.role === 'RESPONSIBLE');
}

/** The same subjects at the same levels, in the same order. */
export function sameBearers(a: readonly RoleBearer[], b: readonly RoleBearer[]): boolean {
  const key = (bearers: readonly RoleBearer[]): string =>
    responsibleOf(bearers)
      .map(({ mention, levels }) => `${mention}|${levels.join()}`)
      .join('、');
  return key(a) === key(b);
}

/** The bearers of the sentence before, for a sentence that drops its subject; a permission ends at a new condition. */
export function carriedBearers(previous: Norm | null, conditioned = false): RoleBearer[] {
  if (!previous?.carries || (conditioned && previous.modality === 'PERMISSION')) return [];
  return responsibleOf(previous.bearers).map((bearer) => ({ ...bearer, carried: true, rules: ['carried'] }));
}
