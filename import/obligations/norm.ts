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
  modality: Modality;
  start: number;
  end: number;
  bearers: readonly RoleBearer[];
  cues: Span[];
  rules: string[];
  /** What stands in front of the modal when it is no agent: `THING`, an adverbial only, or nothing. */
  subject: 'AGENT' | 'THING' | 'JURISDICTION' | 'NONE';
  paragraph: number;
  item: string | null;
  carries: boolean;
}

export function asSubject(agents: readonly Agent[], rule: string, carried = false): RoleBearer[] {
  return agents.map((agent) => ({ ...agent, role: 'RESPONSIBLE' as const, lead: false, carried, rules: [rule] }));
}
