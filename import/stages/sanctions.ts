import type { ArticleDraft, Stage } from '../draft.ts';
import type { Obligation, Sanction } from '../model.ts';
import { findFirst } from '../rules/patternRule.ts';
import { PENALTY_RULES } from '../rules/sanctions.ts';
import { readBreach } from './sanctions/breaches.ts';
import { readFineRange } from './sanctions/fines.ts';

/** What each liability answers and threatens. */
export const sanctions: Stage = {
  name: 'sanctions',
  guarantees: 'Each LIABILITY names the articles whose breach it answers, its kinds of penalty and the range of its fine in yuan.',
  run: (draft) => ({
    ...draft,
    obligations: draft.obligations.map((obligation) =>
      obligation.modality === 'LIABILITY' ? { ...obligation, sanction: readSanction(draft, obligation) } : obligation,
    ),
  }),
};

/** Its span is where the breach is cited; where none is, the liability itself. */
function readSanction(draft: ArticleDraft, obligation: Obligation): Sanction {
  const breach = readBreach(draft, obligation);
  const fine = readFineRange(obligation.text);
  return {
    articles: breach?.articles ?? [],
    penalties: PENALTY_RULES.filter((rule) => findFirst(rule, obligation.text)).map((rule) => rule.penalty),
    fineFrom: fine.from,
    fineTo: fine.to,
    start: breach?.start ?? obligation.start,
    end: breach?.end ?? obligation.end,
  };
}
