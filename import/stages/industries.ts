import type { Stage } from '../draft.ts';
import type { IndustryMention, Obligation, Span } from '../model.ts';
import { concernsOf } from './industries/concerns.ts';
import { type FoundIndustry, findIndustries, kindOf } from './industries/findIndustries.ts';

export const industries: Stage = {
  name: 'industries',
  guarantees:
    'Every sector and named technology stands once in its article, in its shortest self-standing form, and each obligation knows which it concerns.',
  run(draft, context) {
    const found = findIndustries(draft.text, context.regulation.metadata.title).filter((name) => !isInBearer(name, draft.obligations));
    const obligations = draft.obligations.map((obligation) => ({ ...obligation, concerns: concernsOf(obligation, draft.text, found) }));
    return { ...draft, industries: namedOnce(found), obligations };
  },
};

/** 「学前教育机构应当…」: the name says which body bears, not what is to be done. */
function isInBearer({ start, end }: Span, obligations: readonly Obligation[]): boolean {
  return obligations.some(({ bearers }) => bearers.some((bearer) => bearer.start <= start && end <= bearer.end));
}

function namedOnce(found: readonly FoundIndustry[]): IndustryMention[] {
  const names = [...new Set(found.map(({ name }) => name))];
  return names.map((name) => {
    const uses = found.filter((use) => use.name === name);
    const first = uses[0] as FoundIndustry;
    return { name, kind: kindOf(name, uses), start: first.start, end: first.end };
  });
}
