/**
 * How often an obligation made by a rule is wholly right, bearers and all: counted on the annotated articles
 * (development sets, by `tests/accuracy/calibrate.ts`), rounded down to a twentieth because unseen articles are harder,
 * and drawn towards the mean where a rule was seen fewer than ten times.
 */
export const CONFIDENCE_BY_RULE: Readonly<Record<string, number>> = {
  'modal/agent': 0.95,
  'modal/candidate': 0.85,
  'modal/carried': 0.8,
  'modal/continued': 0.8,
  'modal/sentence': 0.8,
  'modal/jurisdiction': 0.9,
  'modal/thing': 0.9,
  'modal/nobody': 0.9,
  'modal/everyone': 0.95,
  by: 0.85,
  declarative: 0.85,
  'declarative/apposed': 0.9,
  'answers-for': 0.85,
  encouragement: 0.95,
  jurisdiction: 0.85,
  'bare-verb': 0.7,
  'bare-verb/carried': 0.95,
  'item/lead-in': 0.75,
  'sanction/actor': 0.85,
  'sanction/tail': 0.95,
};

/** For a rule that has not been counted. */
export const CONFIDENCE_OTHERWISE = 0.75;
