import { childElements, childNamed, childrenNamed, type MarkupElement } from '../markupTree.ts';
import { writeNumber } from './numberFormats.ts';

/** Which list a paragraph belongs to, and on which level of it. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** `第%1条`: `%1` is the number of the first level. */
  readonly pattern: string;
  readonly suffix: string;
  /** Counts all levels in digits, whatever their formats. */
  readonly legal: boolean;
}

interface List {
  /** Lists of one definition count on from each other. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew at a number when this list is used first. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Word's levels are 0 to 8. */
const LEVELS = 9;

/** Writes the numbers that Word counts by itself: 「第一条」 stands in no paragraph of a text whose articles are a numbered list. */
export class ListNumbers {
  readonly #lists: ReadonlyMap<string, List>;
  /** Definition to the last numbers of its levels. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #used = new Set<string>();

  constructor(numbering: MarkupElement | undefined) {
    this.#lists = readLists(numbering);
  }

  /** The label of the next paragraph at this place, with what divides it from the text; empty where the list has none. */
  next({ list: id, level }: ListPlace): string {
    const list = this.#lists.get(id);
    const own = list?.levels.get(level);
    if (list === undefined || own === undefined || level >= LEVELS) return '';
    const counts = this.#countsOf(id, list);
    counts[level] = counts[level] === undefined ? own.start : (counts[level] ?? 0) + 1;
    counts.fill(undefined, level + 1);
    const label = own.pattern.replace(/%([1-9])/g, (_, digit: string) => this.#write(list, counts, Number(digit) - 1, own.legal));
    return label === '' || own.format === 'bullet' ? '' : label + own.suffix;
  }

  #countsOf(id: string, { definition, restarts }: List): (number | undefined)[] {
    const counts = this.#counts.get(definition) ?? Array.from({ length: LEVELS }, () => undefined);
    this.#counts.set(definition, counts);
    if (!this.#used.has(id)) for (const [level, start] of restarts) counts[level] = start - 1;
    this.#used.add(id);
    return counts;
  }

  #write({ levels }: List, counts: (number | undefined)[], level: number, legal: boolean): string {
    const { format, start } = levels.get(level) ?? { format: 'decimal', start: 1 };
    return writeNumber(counts[level] ?? start, legal ? 'decimal' : format);
  }
}

function readLists(numbering: MarkupElement | undefined): Map<string, List> {
  const definitions = new Map(childrenNamed(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]));
  const byStyle = new Map([...definitions.values()].map((one) => [valueOf(one, 'w:styleLink'), one]));
  const lists = new Map<string, List>();
  for (const number of childrenNamed(numbering, 'w:num')) {
    const definition = valueOf(number, 'w:abstractNumId') ?? '';
    const link = valueOf(definitions.get(definition), 'w:numStyleLink');
    const abstract = link === undefined ? definitions.get(definition) : byStyle.get(link);
    const overrides = childrenNamed(number, 'w:lvlOverride');
    const levels = [abstract, ...overrides].flatMap((holder) => childrenNamed(holder, 'w:lvl'));
    lists.set(number.attributes['w:numId'] ?? '', {
      definition: abstract?.attributes['w:abstractNumId'] ?? definition,
      levels: new Map(levels.map((level) => [numberOf(level.attributes['w:ilvl']) ?? 0, readLevel(level)])),
      restarts: new Map(overrides.flatMap(readRestart)),
    });
  }
  return lists;
}

function readLevel(level: MarkupElement): Level {
  return {
    start: numberOf(valueOf(level, 'w:start')) ?? 1,
    format:
      valueOf(level, 'w:numFmt') ?? valueOf(childNamed(childNamed(level, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt') ?? 'decimal',
    pattern: valueOf(level, 'w:lvlText') ?? '',
    suffix: valueOf(level, 'w:suff') === 'nothing' ? '' : ' ',
    legal: childNamed(level, 'w:isLgl') !== undefined,
  };
}

function readRestart(override: MarkupElement): [number, number][] {
  const start = numberOf(valueOf(override, 'w:startOverride'));
  return start === undefined ? [] : [[numberOf(override.attributes['w:ilvl']) ?? 0, start]];
}

/** The list that a paragraph's or a style's properties name; `0` takes a paragraph out of its style's list. */
export function listPlaceOf(properties: MarkupElement | undefined): { list?: string; level?: number } {
  const place = childNamed(properties, 'w:numPr');
  const [list, level] = [valueOf(place, 'w:numId'), numberOf(valueOf(place, 'w:ilvl'))];
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level }) };
}

/** `w:val` of the child of that name. */
export function valueOf(element: MarkupElement | undefined, name: string): string | undefined {
  return childElements(element).find((child) => child.name === name)?.attributes['w:val'];
}

function numberOf(written: string | undefined): number | undefined {
  const value = Number.parseInt(written ?? '', 10);
  return Number.isSafeInteger(value) && value >= 0 && value <= 32_767 ? value : undefined;
}
