import type { ScoredArticle, ScoredBearer, ScoredObligation } from './scoredArticle.ts';

/** A gold set with regular damage of every kind that the scorer must see, or must see through. */
export function perturbed(articles: readonly ScoredArticle[]): ScoredArticle[] {
  let ordinal = 0;
  return articles.map((article, index) => ({
    ...article,
    statement: index % 9 === 0 ? 'SCOPE' : article.statement,
    obligations: article.obligations.flatMap((obligation) => damagedObligation(article, obligation, ++ordinal)),
    principles: article.principles.filter((_, place) => place % 4 !== 3),
    industries: article.industries.map((name, place) => (place % 6 === 5 ? { name: `${nameIn(name)}业` } : name)),
    references: article.references.map((name) => ({ title: `《${nameIn(name)}》` })),
  }));
}

function damagedObligation(article: ScoredArticle, obligation: ScoredObligation, ordinal: number): ScoredObligation[] {
  if (ordinal % 7 === 0) return [];
  const text = damagedText(obligation.text, ordinal);
  const bearers = obligation.bearers.map((bearer, place) => damagedBearer(bearer, ordinal + place));
  const modality = ordinal % 17 === 0 ? 'LIABILITY' : obligation.modality;
  const start = article.text.indexOf(text);
  const damaged =
    ordinal % 2 === 0 && start >= 0 ? { modality, text, bearers, start, end: start + text.length } : { modality, text, bearers };
  return ordinal % 12 === 0 ? [damaged, { ...damaged }] : [damaged];
}

function damagedText(text: string, ordinal: number): string {
  if (ordinal % 5 === 0) return text.slice(Math.floor(text.length / 3));
  if (ordinal % 8 === 0) return text.slice(0, Math.floor(text.length / 3));
  return ordinal % 11 === 0 ? `「${text}」无` : text;
}

const SUFFIXES = ['', '主管部门', '部门', '管理', '行政管理部门', '等'];
const ROLES = ['RESPONSIBLE', 'ASSISTING', 'JOINT', 'COORDINATED', 'OFFENDER'];

function damagedBearer(bearer: ScoredBearer, ordinal: number): ScoredBearer {
  return {
    mention: `${bearer.mention}${SUFFIXES[ordinal % SUFFIXES.length]}`,
    kind: ordinal % 10 === 0 ? 'PARTY' : bearer.kind,
    levels: ordinal % 13 === 0 ? ['CITY', 'COUNTY'] : bearer.levels.toReversed(),
    role: ordinal % 4 === 0 ? (ROLES[ordinal % ROLES.length] ?? bearer.role) : bearer.role,
    open: ordinal % 14 === 0 ? !bearer.open : bearer.open,
    carried: ordinal % 15 === 0 ? !bearer.carried : bearer.carried,
  };
}

function nameIn(name: ScoredArticle['industries'][number]): string {
  if (typeof name === 'string') return name;
  return 'name' in name ? name.name : name.title;
}
