import type { Finding } from '../model.ts';
import type { Correction } from './correction.ts';

/** A correction that could not be applied: the text, or how it is read, has changed since. */
export function correctionFinding(correction: Correction, reason: string): Finding {
  return {
    stage: 'corrections',
    rule: 'no-match',
    severity: 'WARNING',
    message: `The correction "${correction.action}" by ${correction.by} was not applied: ${reason}. Correct the entry, or take it out.`,
    start: null,
    end: null,
  };
}
