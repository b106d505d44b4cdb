import type { Severity } from '../../cypher/ontology.ts';
import type { Finding } from '../model.ts';

/** A finding of the intake; it concerns the text as a whole, so its message names the place. */
export function intakeFinding(rule: string, severity: Severity, message: string): Finding {
  return { stage: 'intake', rule, severity, message, start: null, end: null };
}
