import { describe, expect, it } from 'vitest';
import { ACTION_RULES } from '../../import/rules/actions.ts';
import * as agentClauses from '../../import/rules/agents/clauses.ts';
import { LEVEL_RULES, NAMED_PLACE, NOT_A_PLACE } from '../../import/rules/agents/levels.ts';
import * as agentLists from '../../import/rules/agents/lists.ts';
import { NAME_ENDS } from '../../import/rules/agents/nameEnds.ts';
import * as agentNames from '../../import/rules/agents/names.ts';
import { ORGANISATIONS } from '../../import/rules/agents/organisations.ts';
import { PERSONS } from '../../import/rules/agents/persons.ts';
import * as agentPhrases from '../../import/rules/agents/phrases.ts';
import { STATE_BODIES } from '../../import/rules/agents/stateBodies.ts';
import { BOUNDARY_RULES } from '../../import/rules/boundaries/boundaryRules.ts';
import { CONCERN_RULES } from '../../import/rules/concerns.ts';
import { CONDITION_RULES } from '../../import/rules/conditions.ts';
import { DEADLINE_RULES } from '../../import/rules/deadlines.ts';
import { DEFINITION_RULES } from '../../import/rules/definitions.ts';
import { INDUSTRY_NAME_RULES } from '../../import/rules/industryNames.ts';
import { INDUSTRY_CLASSES } from '../../import/rules/industryPatterns.ts';
import * as holdings from '../../import/rules/holding.ts';
import { BY, COMPOSED_OF, IS_COMPOSED } from '../../import/rules/obligations/by.ts';
import * as clauseRules from '../../import/rules/obligations/clauses.ts';
import * as declarations from '../../import/rules/obligations/declarations.ts';
import * as encouragement from '../../import/rules/obligations/encouragement.ts';
import * as governing from '../../import/rules/obligations/governing.ts';
import { BARE_DUTY, BARE_PERMISSION, MODAL_RULES } from '../../import/rules/obligations/modals.ts';
import { DONE_BY_OTHERS, GUIDED_BY, PARTNER_RULES, WORK_NOT_BODY } from '../../import/rules/obligations/partners.ts';
import * as sanctionWords from '../../import/rules/obligations/sanctions.ts';
import * as subjects from '../../import/rules/obligations/subjects.ts';
import { ONLY_PRINCIPLES, STATEMENT_RULES } from '../../import/rules/statements.ts';
import * as unborne from '../../import/rules/unborne.ts';
import { COMPOUND_NOUNS } from '../../import/rules/verbs/compoundNouns.ts';
import { OPENING_VERBS } from '../../import/rules/verbs/openingVerbs.ts';
import { findAll, type PatternRule } from '../../import/rules/patternRule.ts';
import { MODIFIES, NEEDED, PARTICIPANT_RULES } from '../../import/rules/participants.ts';
import { ADDRESSED_RULES } from '../../import/rules/pivots.ts';
import { PLATFORM_RULES } from '../../import/rules/platforms.ts';
import { REFERENCE_RULES } from '../../import/rules/references.ts';
import { SANCTION_RULES } from '../../import/rules/sanctions.ts';
import { TOPIC_MENTION_RULES } from '../../import/rules/topicMentions.ts';

/** Rules that decide who bears an obligation and how. */
const READING_RULES: readonly PatternRule[] = [
  ...[agentClauses, agentLists, agentNames, agentPhrases, clauseRules, declarations, encouragement, governing, holdings].flatMap((rules) =>
    Object.values<PatternRule>(rules),
  ),
  ...[sanctionWords, subjects, unborne].flatMap((rules) => Object.values<PatternRule>(rules)),
  ...LEVEL_RULES,
  ...MODAL_RULES,
  ...PARTNER_RULES,
  ...STATEMENT_RULES,
  NAMED_PLACE,
  NOT_A_PLACE,
  NAME_ENDS.rule,
  ORGANISATIONS,
  PERSONS,
  STATE_BODIES,
  BY,
  COMPOSED_OF,
  IS_COMPOSED,
  BARE_DUTY,
  BARE_PERMISSION,
  DONE_BY_OTHERS,
  GUIDED_BY,
  WORK_NOT_BODY,
  ONLY_PRINCIPLES,
  OPENING_VERBS,
  COMPOUND_NOUNS,
];

const RULES: readonly PatternRule[] = [
  ...READING_RULES,
  ...BOUNDARY_RULES,
  ...REFERENCE_RULES,
  ...DEFINITION_RULES,
  ...SANCTION_RULES,
  ...TOPIC_MENTION_RULES,
  ...PARTICIPANT_RULES,
  MODIFIES,
  NEEDED,
  ...ACTION_RULES,
  ...CONDITION_RULES,
  ...DEADLINE_RULES,
  ...INDUSTRY_CLASSES,
  ...INDUSTRY_NAME_RULES,
  ...CONCERN_RULES,
  ...ADDRESSED_RULES,
  ...PLATFORM_RULES,
];

/** `违反{第十六条}规定` → the plain text and the places in braces. */
function parseMarks(example: string): { text: string; places: [number, number][] } {
  const places: [number, number][] = [];
  let text = '';
  for (const character of example) {
    if (character === '{') places.push([text.length, text.length]);
    else if (character === '}') (places.at(-1) as [number, number])[1] = text.length;
    else text += character;
  }
  return { text, places };
}

describe('pattern rules', () => {
  it('have an id of their own and a reason', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { reason } of RULES) expect(reason).toMatch(/\.$/);
  });

  describe.each(RULES.map((rule) => ({ ...rule, rule })))('$id', ({ rule, examples, counterExamples }) => {
    it('has examples and counter-examples', () => {
      expect(examples.length).toBeGreaterThan(0);
      expect(counterExamples.length).toBeGreaterThan(0);
    });

    it.each(examples)('finds what is marked in %s', (example) => {
      const { text, places } = parseMarks(example);
      expect(places.length).toBeGreaterThan(0);
      expect(findAll(rule, text).map((found) => text.slice(found.index, found.index + found[0].length))).toEqual(
        places.map(([start, end]) => text.slice(start, end)),
      );
      expect(findAll(rule, text).map((found) => [found.index, found.index + found[0].length])).toEqual(places);
    });

    it.each(counterExamples)('finds nothing in %s', (text) => {
      expect(findAll(rule, text)).toEqual([]);
    });
  });
});
