import { matchable } from '../../language/matchable.ts';
import type { Article, Finding } from '../../model.ts';
import { intakeFinding } from '../intakeFinding.ts';
import { DATE_PATTERN, findDates } from './chineseDates.ts';
import { type Act, type ActKind, readHistory } from './history.ts';
import { findJurisdiction, type Jurisdiction } from './jurisdiction.ts';
import type { MetadataFields } from './metadataFields.ts';

export interface TextMetadata {
  readonly fields: MetadataFields;
  readonly findings: readonly Finding[];
}

/** What a text says of itself: its title, the acts under it, the place in its title, the day its last articles put it in force. */
export function readTextMetadata(title: string | null, history: readonly string[], articles: readonly Article[]): TextMetadata {
  const acts = readHistory(history.map(matchable));
  const version = acts.findLast((act) => act.kind === 'ADOPTED' || act.kind === 'AMENDED');
  const approval = acts.findLast((act) => (act.kind === 'APPROVED' || act.byApproval) && act.date >= (version?.date ?? ''));
  const effective = readEffectiveDay(articles, acts);
  const place = findPlace(title, acts);
  const issuer = withPlace(readIssuer(acts), place);
  const fields: MetadataFields = {
    title: title ?? undefined,
    ...place,
    issuer,
    adoptedOn: version?.date,
    approvedBy: approval?.organ ?? undefined,
    approvedOn: approval?.date,
    promulgatedOn: lastDate(acts, 'PROMULGATED', version?.date),
    effectiveOn: effective.date ?? undefined,
  };
  return { fields, findings: effective.findings };
}

/** The place in the title, else that of a body under it. */
function findPlace(title: string | null, acts: readonly Act[]): Jurisdiction | null {
  const names = [title, readIssuer(acts), ...acts.filter((act) => act.kind === 'PROMULGATED').map((act) => act.organ)];
  return names.map((name) => findJurisdiction(matchable(name ?? ''))).find((place) => place !== null) ?? null;
}

/** 「市十四届人大常委会」 under the title of a 石家庄市 regulation is that city's. */
function withPlace(organ: string | null, place: Jurisdiction | null): string | undefined {
  if (organ === null || place === null || !/^[省市县]人/.test(organ) || !place.jurisdiction.endsWith(organ.charAt(0)))
    return organ ?? undefined;
  return `${place.jurisdiction}${organ.slice(1)}`;
}

/** The body that passed the text; an approving one only where no other is named. */
function readIssuer(acts: readonly Act[]): string | null {
  const passed = acts.findLast((act) => act.kind === 'ADOPTED' && act.organ !== null);
  const changed = acts.findLast((act) => act.kind === 'AMENDED' && !act.byApproval && act.organ !== null);
  const published = acts.findLast((act) => act.kind === 'PROMULGATED' && act.organ !== null);
  return (passed ?? changed ?? published)?.organ ?? null;
}

function lastDate(acts: readonly Act[], kind: ActKind, notBefore = ''): string | undefined {
  return acts.findLast((act) => act.kind === kind && act.date >= notBefore)?.date;
}

interface EffectiveDay {
  readonly date: string | null;
  readonly findings: readonly Finding[];
}

const IN_FORCE_ON = new RegExp(`自\\s*(?:${DATE_PATTERN})\\s*起?\\s*(?:正式)?(?:施行|实施|生效)`);
const IN_FORCE_ON_PUBLICATION = /自(?:公布|发布|颁布|通过|批准)之日起(?:施行|实施|生效)/;
/** Entry into force stands in the last article; a few texts put an annex or an interpretation clause behind it. */
const LAST_ARTICLES = 3;

/** The day in the last articles; an amendment after it is in force from its own date as far as the text can tell. */
function readEffectiveDay(articles: readonly Article[], acts: readonly Act[]): EffectiveDay {
  const endings = articles
    .slice(-LAST_ARTICLES)
    .map((article) => matchable(article.text))
    .toReversed();
  const written = firstMatch(endings, IN_FORCE_ON);
  const stated = laterOf(written === null ? null : (findDates(written)[0]?.date ?? null), lastDate(acts, 'EFFECTIVE') ?? null);
  const lastAct = acts.reduce<string | null>((latest, act) => laterOf(latest, act.date), null);
  const changed = acts.findLast((act) => act.kind === 'ADOPTED' || act.kind === 'AMENDED')?.date ?? null;
  if (stated !== null && (changed === null || changed <= stated)) return { date: stated, findings: [] };
  if (stated !== null) return assumed(changed, 'the text was changed after the day it came into force; the date of the change is taken');
  if (firstMatch(endings, IN_FORCE_ON_PUBLICATION) !== null) {
    return assumed(lastAct, 'in force from its publication; the date of the last act under its title is taken');
  }
  return {
    date: null,
    findings: [
      intakeFinding('no-effective-date', 'INFO', 'the last articles do not say when the text comes into force; its end may be lost'),
    ],
  };
}

function assumed(date: string | null, reason: string): EffectiveDay {
  return { date, findings: [intakeFinding('effective-date-assumed', 'INFO', `${reason}: ${date ?? 'none is written'}`)] };
}

function firstMatch(texts: readonly string[], pattern: RegExp): string | null {
  for (const text of texts) {
    const match = pattern.exec(text);
    if (match !== null) return match[0];
  }
  return null;
}

function laterOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
