import type { PlatformStatus } from '../../cypher/ontology.ts';
import type { Stage } from '../draft.ts';
import type { Obligation, PlatformMention } from '../model.ts';
import { findAll, findFirst } from '../rules/patternRule.ts';
import { BUILT_AFTER, LINKED_AFTER, PLATFORM_VERBS, PUSHED_BEFORE } from '../rules/platforms.ts';
import { PIVOT_VERB } from '../rules/pivots.ts';
import { type Pivot, pivotsIn } from './addressed/pivots.ts';
import { type PlatformName, platformNames } from './platforms/platformNames.ts';

export const platforms: Stage = {
  name: 'platforms',
  guarantees:
    'Every obligation names the platforms it builds, improves, explores or uses; where a party is supported to build one, that party is its builder.',
  run(draft, context) {
    const { jurisdiction } = context.regulation.metadata;
    const obligations = draft.obligations.map((obligation) => ({
      ...obligation,
      platforms: platformsOf(draft.text, obligation, jurisdiction),
    }));
    return { ...draft, obligations };
  },
};

function platformsOf(text: string, obligation: Obligation, jurisdiction: string | null): PlatformMention[] {
  const { start, end, modality } = obligation;
  if (modality === 'LIABILITY') return [];
  const names = platformNames(text, start, end);
  if (names.length === 0) return [];
  const pivots = pivotsIn(text, start, end, jurisdiction);
  return names.flatMap((platform) => {
    const verb = governingVerb(text, start, platform);
    if (!verb) return [];
    const { name, start: from, end: to } = platform;
    return [{ name, start: from, end: to, status: verb.status, builders: buildersOf(text, verb, platform, pivots) }];
  });
}

interface Governing {
  readonly status: PlatformStatus;
  /** Where the verb begins, or the name where what follows it decides. */
  readonly at: number;
}

/** 「建立电子商务平台的企业」: it says who is meant, not what is to be done. */
const OF_WHOM = /^的[^，。；：、\n]{0,4}(?:企业|单位|经营者|机构|个人|组织|者)/;

/** The nearest verb in the clause that says what happens to the platform; what follows the name comes first. */
function governingVerb(text: string, from: number, { start, end }: PlatformName): Governing | null {
  const after = text.slice(end, end + 40);
  if (OF_WHOM.test(after)) return null;
  if (findFirst(BUILT_AFTER, after) && findFirst(PUSHED_BEFORE, text.slice(from, start))) return { status: 'BUILD', at: start };
  if (findFirst(LINKED_AFTER, after)) return { status: 'USE', at: start };
  const before = text.slice(from, start);
  const clause = Math.max(...['，', '。', '；', '：', '\n'].map((stop) => before.lastIndexOf(stop))) + 1;
  let nearest: (Governing & { readonly until: number }) | null = null;
  for (const rule of PLATFORM_VERBS)
    for (const { index, 0: verb } of findAll(rule, before.slice(clause))) {
      const until = index + verb.length;
      if (before.startsWith('的', clause + until)) continue;
      if (!nearest || until > nearest.until) nearest = { status: rule.status, at: from + clause + index, until };
    }
  return nearest && { status: nearest.status, at: nearest.at };
}

/** How far behind the addressed party its platform may stand, in characters: the clause has no commas to end it. */
const REACH = 24;

/** Who 参与s in one thing does not build what the next verb names, and 探索 is the bearer's own verb. */
const TAKES_PART = /^等?参与/;

function buildersOf(text: string, verb: Governing, { start, end }: PlatformName, pivots: readonly Pivot[]): string[] {
  if (verb.status === 'USE') return [];
  const pivot = pivots.findLast((candidate) => candidate.end <= verb.at);
  if (!pivot || verb.at - pivot.end > REACH || !pivot.agents.some(({ kind }) => kind === 'PARTY')) return [];
  if (/[，。；\n]/.test(text.slice(pivot.end, end)) || findFirst(PIVOT_VERB, text.slice(pivot.end, verb.at))) return [];
  if ((verb.at < start && TAKES_PART.test(text.slice(pivot.end, verb.at))) || (verb.status === 'EXPLORE' && verb.at > pivot.end)) return [];
  return [...new Set(pivot.agents.map(({ mention }) => mention))];
}
