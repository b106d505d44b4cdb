import type { WrittenLevel } from '../model.ts';
import { LEVEL_RULES, NAMED_PLACE, NOT_A_PLACE } from '../rules/agents/levels.ts';
import { findFirst } from '../rules/patternRule.ts';
import { holds } from '../rules/wordRule.ts';

/** 「（市、区）」 and the like: what brackets after a level add to it. */
const BRACKETED = '(?:\\s?[（(][^（）()]{1,12}[）)])?';

const UNIT = new RegExp(`^(?:${LEVEL_RULES.map(({ pattern }) => `(${pattern.source})`).join('|')})${BRACKETED}`);
const JOINT = /^(?:、|和|或者|或|以及|及(?!其|时)|与|，)/;

/** 「以上各级」 and 「两级」 behind a level. */
const ABOVE = /^级?以上(?:地方)?(?:各级)?/;
const RANK = /^[两二三四]级(?!以)|^级(?!别|差)/;

export interface LevelPrefix {
  readonly levels: readonly WrittenLevel[];
  /** How many characters the prefix takes. */
  readonly length: number;
}

/** Reads the levels a phrase begins with: 「市、县（市、区）人民政府」 → CITY, COUNTY. A joint that leads to no further level is left. */
export function readLevelPrefix(phrase: string): LevelPrefix {
  const levels: WrittenLevel[] = [];
  let length = 0;
  for (let unit = readUnit(phrase); unit; unit = readUnit(phrase.slice(length + jointLength(phrase.slice(length))))) {
    length += (length > 0 ? jointLength(phrase.slice(length)) : 0) + unit.length;
    if (unit.level && !levels.includes(unit.level)) levels.push(unit.level);
  }
  return { levels, length };
}

function readUnit(phrase: string): { level: WrittenLevel | null; length: number } | null {
  const unit = UNIT.exec(phrase);
  if (!unit) return null;
  const written = LEVEL_RULES[unit.slice(1).findIndex((group) => group !== undefined)]?.level ?? null;
  const rest = phrase.slice(unit[0].length);
  const above = ABOVE.exec(rest)?.[0].length ?? 0;
  const rank = above || (RANK.exec(rest)?.[0].length ?? 0);
  return { level: above > 0 && written === 'COUNTY' ? 'COUNTY+' : written, length: unit[0].length + rank };
}

function jointLength(rest: string): number {
  return JOINT.exec(rest)?.[0].length ?? 0;
}

/** A named place in front of a body (「偃师市文物管理部门」): its level, unless the name is that of the text's own city or province. */
export function readPlacePrefix(phrase: string, jurisdiction: string | null): LevelPrefix {
  const place = findFirst(NAMED_PLACE, phrase)?.[1];
  if (!place || (holds(NOT_A_PLACE, place) && !/^(?:人民)?政府/.test(phrase.slice(place.length)))) return { levels: [], length: 0 };
  return { levels: [placeLevel(place, jurisdiction)], length: place.length };
}

function placeLevel(place: string, jurisdiction: string | null): WrittenLevel {
  if (place.endsWith('省')) return 'PROVINCE';
  if (place.endsWith('市')) return jurisdiction && /市$/.test(jurisdiction) && jurisdiction !== place ? 'COUNTY' : 'CITY';
  return place.endsWith('州') ? 'CITY' : 'COUNTY';
}

/** A phrase parted into the levels and the place it begins with, and what is left. `taken` counts the characters of the former. */
export function withoutLevel(phrase: string, jurisdiction: string | null): { levels: WrittenLevel[]; rest: string; taken: number } {
  const place = readPlacePrefix(phrase, jurisdiction);
  const level = readLevelPrefix(phrase.slice(place.length));
  const taken = place.length + level.length;
  return { levels: [...new Set([...place.levels, ...level.levels])], rest: phrase.slice(taken), taken };
}
