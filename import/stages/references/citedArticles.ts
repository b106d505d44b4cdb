import { parseChineseNumber } from '../../intake/chineseNumbers.ts';
import { allMatches, findAll } from '../../rules/patternRule.ts';
import { ARTICLE_LABEL, CITED_TITLE, EXTERNAL_HOST } from '../../rules/references.ts';

/** One place of one article as the text cites it: an article, or a 款 or 项 of it. */
export interface CitedPlace {
  /** The label without 款 and 项: `第十六条`. */
  readonly label: string;
  /** `"16"`, or `"16.1"` for 第十六条之一. */
  readonly number: string;
  readonly paragraph: string | null;
  readonly item: string | null;
  readonly start: number;
  readonly end: number;
  /** The title in book marks it belongs to, null for this text itself. */
  readonly host: string | null;
  /** True for the second end of 「第三条至第五条」. */
  readonly closesRange: boolean;
}

const LABEL = /^第([〇零一二三四五六七八九十百千\d]+)条(?:之([一二三四五六七八九十]+))?/;
const PLACE = /第([（(]?[〇零一二三四五六七八九十百千\d]+[）)]?(?:(?:、|和)[（(]?[〇零一二三四五六七八九十百千\d]+[）)]?)*)([款项目])/g;
/** What may stand between two members of one list of articles. */
const JOINT = /^(?:的?规定)?(?:、|和|或者|或|及|以及|至|到)(?:违反)?$/;

/** Every article cited by its number, in the order of the text; those of laws that are named without book marks are left out. */
export function readCitedPlaces(text: string): CitedPlace[] {
  const titles = findAll(CITED_TITLE, text).map((found) => ({ title: found[0], end: found.index + found[0].length + 1 }));
  const foreign = new Set(findAll(EXTERNAL_HOST, text).map((found) => found.index + found[0].length));
  const places: CitedPlace[] = [];
  let previous: { end: number; host: string | null; foreign: boolean } | null = null;
  for (const found of findAll(ARTICLE_LABEL, text)) {
    const start = found.index;
    const between: string = previous ? text.slice(previous.end, start) : '';
    const continues: boolean = JOINT.test(between);
    const host: string | null = continues && previous ? previous.host : (titles.find((title) => title.end === start)?.title ?? null);
    const isForeign: boolean = foreign.has(start) || (continues && previous !== null && previous.foreign);
    if (!isForeign) places.push(...placesOf(found[0], start, host, continues && /[至到]$/.test(between)));
    previous = { end: start + found[0].length, host, foreign: isForeign };
  }
  return places;
}

function placesOf(written: string, start: number, host: string | null, closesRange: boolean): CitedPlace[] {
  const label = LABEL.exec(written);
  if (!label) return [];
  const whole = { label: label[0], number: articleNumber(label[1] ?? '', label[2]), host, closesRange };
  const end = start + label[0].length;
  const inside = allMatches(PLACE, written);
  if (inside.length === 0) return [{ ...whole, paragraph: null, item: null, start, end }];
  return withinArticle(inside).map((place, index) => ({
    ...whole,
    paragraph: place.paragraph,
    item: place.item,
    start: index === 0 ? start : start + place.from,
    end: start + place.to,
  }));
}

/** `"16"` for 十六, `"16.1"` for 十六 and 一. */
export function articleNumber(written: string, addition: string | undefined): string {
  const number = String(parseChineseNumber(written) ?? written);
  return addition ? `${number}.${parseChineseNumber(addition) ?? addition}` : number;
}

interface PlaceWithin {
  paragraph: string | null;
  item: string | null;
  from: number;
  to: number;
}

/** 「第一款第二项、第三项、第二款」: a 项 right after its 款 narrows it, each later one stands for itself under the same 款. */
function withinArticle(found: readonly RegExpExecArray[]): PlaceWithin[] {
  const places: PlaceWithin[] = [];
  let paragraph: string | null = null;
  let openParagraph = false;
  for (const match of found) {
    const to = match.index + match[0].length;
    for (const number of (match[1] ?? '').split(/[、和]/).map(ordinal)) {
      if (match[2] === '款') {
        paragraph = number;
        places.push({ paragraph, item: null, from: match.index, to });
      } else if (match[2] === '项') {
        const narrowed = openParagraph ? places.pop() : undefined;
        places.push({ paragraph, item: number, from: narrowed?.from ?? match.index, to });
      }
      openParagraph = match[2] === '款';
    }
  }
  return places;
}

function ordinal(written: string): string {
  const bare = written.replace(/[（()）]/g, '');
  return String(parseChineseNumber(bare) ?? bare);
}
