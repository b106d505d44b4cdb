/** How far predicted articles agree with the gold: the one definition of every figure that this project states about itself. */
import { type Matching, matchInOrder, matchObligations, sameBody } from './matching.ts';
import { comparableBearers, distinctNames, levelsOf } from './normalForms.ts';
import type { ArticlesByKey, ScoredArticle, ScoredBearer, ScoredObligation } from './scoredArticle.ts';

/** `whoDoesWhat`: bearers with role and levels, in the obligation they bear. `bearers`: the same by article and modality, whatever the obligation. */
export const MEASURES = ['whoDoesWhat', 'bearers', 'obligations', 'carried', 'principles', 'industries', 'references'] as const;
export type Measure = (typeof MEASURES)[number];

export const ATTRIBUTES = ['levels', 'kind', 'open', 'statement'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

export interface Counts {
  readonly right: number;
  readonly missed: number;
  readonly spurious: number;
}

export interface ScoredError {
  readonly kind: 'missed' | 'spurious';
  readonly measure: Measure;
  readonly article: string;
  readonly what: string;
}

export interface Score {
  readonly measures: Readonly<Record<Measure, Counts>>;
  readonly attributes: Readonly<Record<Attribute, { readonly right: number; readonly of: number }>>;
  readonly articles: { readonly gold: number; readonly missing: number };
  readonly errors: readonly ScoredError[];
}

const NOBODY: ScoredBearer = { mention: 'nobody', kind: '', role: 'RESPONSIBLE', levels: [], open: false, carried: false };

export function score(golds: ArticlesByKey, predictions: ArticlesByKey): Score {
  const tally = new Tally();
  for (const [key, gold] of golds) new ArticleScorer(tally, key, gold, predictions.get(key)).run();
  const missing = [...golds.keys()].filter((key) => !predictions.has(key)).length;
  return { measures: tally.measures, attributes: tally.attributes, articles: { gold: golds.size, missing }, errors: tally.errors };
}

class Tally {
  readonly measures = recordOf(MEASURES, () => ({ right: 0, missed: 0, spurious: 0 }));
  readonly attributes = recordOf(ATTRIBUTES, () => ({ right: 0, of: 0 }));
  readonly errors: ScoredError[] = [];

  count(measure: Measure, { pairs, missed, spurious }: Matching<unknown>): void {
    const counts = this.measures[measure];
    counts.right += pairs.length;
    counts.missed += missed.length;
    counts.spurious += spurious.length;
  }

  judge(attribute: Attribute, isRight: boolean): void {
    this.attributes[attribute].of += 1;
    if (isRight) this.attributes[attribute].right += 1;
  }
}

class ArticleScorer {
  readonly #tally: Tally;
  readonly #key: string;
  readonly #gold: ScoredArticle;
  readonly #predicted: ScoredArticle | undefined;

  constructor(tally: Tally, key: string, gold: ScoredArticle, predicted: ScoredArticle | undefined) {
    this.#tally = tally;
    this.#key = key;
    this.#gold = gold;
    this.#predicted = predicted;
  }

  run(): void {
    this.#scoreObligations();
    const agree = (a: BearerOfArticle, b: BearerOfArticle): boolean => a.modality === b.modality && sameBearing(a, b);
    this.#count('bearers', matchInOrder(bearersOfArticle(this.#gold), bearersOfArticle(this.#predicted), agree));
    for (const field of ['principles', 'industries', 'references'] as const) {
      const matching = matchInOrder(distinctNames(this.#gold[field]), distinctNames(this.#predicted?.[field] ?? []), (a, b) => a === b);
      this.#count(field, matching, String);
    }
    if (this.#gold.statement !== null) this.#tally.judge('statement', this.#gold.statement === this.#predicted?.statement);
  }

  #scoreObligations(): void {
    const text = this.#predicted?.text ?? this.#gold.text;
    const matching = matchObligations(text, this.#gold.obligations, this.#predicted?.obligations ?? []);
    this.#count('obligations', matching, (obligation) => `${obligation.modality} ${obligation.text}`);
    for (const [gold, predicted] of matching.pairs) this.#scoreBearers(gold, predicted);
    for (const missed of matching.missed) this.#countUnmatched(missed, 'missed');
    for (const spurious of matching.spurious) this.#countUnmatched(spurious, 'spurious');
  }

  #scoreBearers(gold: ScoredObligation, predicted: ScoredObligation): void {
    const [golds, predictions] = [comparableBearers(gold), comparableBearers(predicted)];
    this.#count('whoDoesWhat', matchInOrder(orNobody(golds), orNobody(predictions), sameBearing), describeIn(gold));
    this.#count('carried', matchInOrder(golds.filter(isCarried), predictions.filter(isCarried), sameBody));
    for (const [a, b] of matchInOrder(golds, predictions, sameBody).pairs) {
      this.#tally.judge('levels', levelsOf(a) === levelsOf(b));
      this.#tally.judge('kind', a.kind === b.kind);
      this.#tally.judge('open', a.open === b.open);
    }
  }

  /** An obligation without a counterpart takes its bearers with it. */
  #countUnmatched(obligation: ScoredObligation, side: 'missed' | 'spurious'): void {
    const bearers = comparableBearers(obligation);
    const nothing = { pairs: [], missed: [], spurious: [] };
    this.#count('whoDoesWhat', { ...nothing, [side]: orNobody(bearers) }, describeIn(obligation));
    this.#count('carried', { ...nothing, [side]: bearers.filter(isCarried) });
  }

  /** Counts a matching; with `describe` what is missed and spurious is listed among the errors too. */
  #count<T>(measure: Measure, matching: Matching<T>, describe?: (entry: T) => string): void {
    this.#tally.count(measure, matching);
    if (describe === undefined) return;
    for (const kind of ['missed', 'spurious'] as const) {
      for (const entry of matching[kind]) this.#tally.errors.push({ kind, measure, article: this.#key, what: describe(entry) });
    }
  }
}

type BearerOfArticle = ScoredBearer & { readonly modality: string };

/** Who bears what kind of obligation in an article, each once. */
function bearersOfArticle(article: ScoredArticle | undefined): BearerOfArticle[] {
  const seen = new Map<string, BearerOfArticle>();
  for (const { modality, ...obligation } of article?.obligations ?? []) {
    for (const bearer of comparableBearers({ modality, ...obligation })) {
      const key = [bearer.mention, bearer.role, modality, levelsOf(bearer)].join('|');
      if (!seen.has(key)) seen.set(key, { ...bearer, modality });
    }
  }
  return [...seen.values()];
}

function sameBearing(gold: ScoredBearer, predicted: ScoredBearer): boolean {
  return sameBody(gold, predicted) && levelsOf(gold) === levelsOf(predicted);
}

function orNobody(bearers: readonly ScoredBearer[]): readonly ScoredBearer[] {
  return bearers.length === 0 ? [NOBODY] : bearers;
}

function isCarried(bearer: ScoredBearer): boolean {
  return bearer.carried;
}

function describeIn(obligation: ScoredObligation): (bearer: ScoredBearer) => string {
  return (bearer) => {
    const levels = bearer.levels.length === 0 ? '' : ` [${levelsOf(bearer)}]`;
    return `${bearer.mention} ${bearer.role}${levels} of ${obligation.modality} ${obligation.text.slice(0, 24)}…`;
  };
}

function recordOf<K extends string, V>(keys: readonly K[], make: () => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make()])) as Record<K, V>;
}
