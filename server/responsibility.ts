import { asked, idsContaining } from './asked.ts';
import type { Context } from './context.ts';
import { InputError } from './errors.ts';
import { text } from './facts/rows.ts';
import type { QueryResponsibleForArgs } from './generated/resolvers.ts';
import { namesOf } from './names.ts';
import { nodeRef } from './nodes.ts';
import { pageOf } from './paging.ts';
import type { ResponsibilityConnectionParent } from './parents.ts';
import { responsibilitiesFor, type Subject, subjectOf } from './questions/responsibility.ts';
import { tallyOfObligations } from './questions/tally.ts';
import type { RegulationFacts } from './facts/shapes.ts';

const MOST_SUBJECTS = 10;
const LONGEST_SUBJECT = 100;

/** Answers who is responsible for something. Throws InputError when too much, or nothing, is asked about. */
export async function responsibility(args: QueryResponsibleForArgs, context: Context): Promise<ResponsibilityConnectionParent> {
  checkSubjects(args.about);
  const names = await namesOf(['Industry', 'Topic'], await context.snapshot());
  const subjects = args.about.map((each) => subjectOf(each, names));
  const { facts, conditions } = await asked(args.filter, context);
  const texts = await textsWithPhrases(subjects, facts, context);
  const found = responsibilitiesFor(subjects, facts, texts).filter(({ obligation }) => conditions.whole(obligation));
  const page = pageOf(
    found,
    args,
    ({ obligation }) => obligation.order,
    ({ obligation, reasons }) => ({
      node: obligation,
      reasons: reasons.map(({ start, end, ...reason }) => ({ ...reason, evidence: { article: obligation.article, start, end } })),
    }),
  );
  return { ...page, subjects, found, tally: tallyOfObligations(found.map(({ obligation }) => obligation)) };
}

function checkSubjects(about: readonly string[]): void {
  if (about.length === 0 || about.length > MOST_SUBJECTS) throw new InputError(`"about" must name from 1 to ${MOST_SUBJECTS} things.`);
  if (about.some((each) => each.trim() === '' || each.length > LONGEST_SUBJECT)) {
    throw new InputError(`Each thing in "about" must have from 1 to ${LONGEST_SUBJECT} characters.`);
  }
}

/** The texts of the obligations in which any of the phrases stands, by id. */
async function textsWithPhrases(
  subjects: readonly Subject[],
  facts: readonly RegulationFacts[],
  context: Context,
): Promise<ReadonlyMap<string, string>> {
  const scope = facts.map(({ id }) => id);
  const phrases = [...new Set(subjects.flatMap((subject) => subject.phrases))];
  const sets = await Promise.all(phrases.map((phrase) => idsContaining('obligations-containing', phrase, scope, context)));
  const ids = [...new Set(sets.flatMap((set) => [...set]))];
  const rows = await Promise.all(ids.map((id) => context.node(nodeRef('Obligation', id))));
  return new Map(rows.map((row) => [text(row, 'id'), text(row, 'text')]));
}
