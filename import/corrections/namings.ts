import type { DenotedBody } from '../resolve/resolve.ts';
import { curatedByName } from '../resolve/resolve.ts';
import type { ExtractedRegulation, Finding, Mention } from '../model.ts';
import { type Correction, correctionsFor, type NamingCorrection, reviewOf } from './correction.ts';
import { correctionFinding } from './correctionFinding.ts';

/** What readers decided about names: to which body a mention goes, and who decided it. */
export interface CorrectedName extends DenotedBody {
  readonly review: string;
}

export interface Namings {
  readonly names: ReadonlyMap<string, CorrectedName>;
  readonly findings: readonly Finding[];
}

/** Reads aliases and merges as they hold for one regulation. What names nothing in it, or no body, is reported. */
export function namingsOf(extracted: ExtractedRegulation, corrections: readonly Correction[]): Namings {
  const mentions = mentionsOf(extracted);
  const names = new Map<string, CorrectedName>();
  const findings: Finding[] = [];
  for (const correction of correctionsFor(corrections, extracted.metadata)) {
    if ('quote' in correction) continue;
    const outcome = namesOf(correction, mentions);
    if (typeof outcome === 'string') findings.push(correctionFinding(correction, outcome));
    else for (const [name, body] of outcome) names.set(name, { ...body, review: reviewOf(correction) });
  }
  return { names, findings };
}

/** The kind of each mention; the first counts. */
function mentionsOf({ articles }: ExtractedRegulation): ReadonlyMap<string, Mention['kind']> {
  const obligations = articles.flatMap((article) => article.obligations);
  const mentions = obligations.flatMap(({ bearers, participants, addressed }): readonly Mention[] => [
    ...bearers,
    ...participants,
    ...addressed,
  ]);
  return new Map(mentions.toReversed().map(({ mention, kind }) => [mention, kind]));
}

/** A general file may name what only some of its texts mention: silence is no fault unless the regulation is named. */
function namesOf(correction: NamingCorrection, mentions: ReadonlyMap<string, Mention['kind']>): ReadonlyMap<string, DenotedBody> | string {
  const isMissing = (name: string): boolean => correction.regulation !== undefined && !mentions.has(name);
  if (correction.action === 'alias') {
    const body = curatedByName(correction.body);
    if (body === undefined) return `no curated body has the id or name ${correction.body}`;
    return isMissing(correction.name) ? `the text does not name 「${correction.name}」` : new Map([[correction.name, body]]);
  }
  const missing = correction.names.find(isMissing);
  if (missing !== undefined) return `the text does not name 「${missing}」`;
  const kind = mentions.get(correction.into) ?? mentions.get(correction.names[0] ?? '');
  return new Map(kind === undefined ? [] : correction.names.map((name) => [name, { mention: correction.into, kind }]));
}
