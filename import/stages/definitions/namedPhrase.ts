import { parseAgents } from '../../language/agents.ts';
import { maskEnclosed } from '../../language/masks.ts';
import { functionPhrase } from '../participants/functionPhrase.ts';
import type { Mention, Span } from '../../model.ts';
import { allMatches } from '../../rules/patternRule.ts';

/** What may stand in front of the phrase that an abbreviation names, and is no part of it. */
const LEADING =
  /^(?:[（(][一二三四五六七八九十]+[）)]|、|本(?:条例|办法|规定|法|细则)所称的?|我[省市](?=乡)|结合|本市对|为了|为|由|对|向|在|经|根据|依照|按照|依据|应当|并|和|以及|负责|会同|是指|是|包括|本条例适用于|违反|实施|制定|设立|成立|建立|组建|鼓励|发展|组织|开展|将|从事|符合|取得|领取|使用|配备|提供|使用|委托|授权|确定|指定|明确|报|通过|利用|或者|加强|规范|促进|保障|保护|维护|推动|推进|完善|同|与)+/;

/**
 * The phrase that ends at `end` and that 「（以下简称X）」 gives the name `term` to: back to the nearest mark, or 、 where no list of
 * bodies stands. Brackets and quotations inside it are not cut; a verb or preposition in front of what is named is.
 */
export function phraseBefore(text: string, end: number, term = ''): Span {
  const from = Math.max(0, end - 200);
  const masked = maskEnclosed(
    text.slice(from, end).replace(/[（(](?:以下)?(?:简称|统称|称)[^（）()]*[）)]/g, (abbreviation) => '。'.repeat(abbreviation.length)),
  );
  const mark = Math.max(...['，', '。', '；', '：', '\n'].map((character) => masked.lastIndexOf(character)));
  const clause = from + mark + 1;
  const leading = LEADING.exec(text.slice(clause, end));
  const start = clause + (leading && clause + leading[0].length < end ? leading[0].length : 0);
  return {
    start: start + behindVerb(masked.slice(start - from), text.slice(start, end), term, /^[（(](?:以下)?简称/.test(text.slice(end))),
    end,
  };
}

/** What stands between a subject and what is named: 「…应当配备|执业医师」, 「…接受|司法机关」. */
const INTRODUCING =
  /应当|必须|可以|禁止|新建|扩建|燃用|配备|指导|健全|加强|完善|接受|申请|领取|(?<!自)由|(?<![相面])对|(?<![方面走])向|经(?![纪营济])|按照|(?<!参)与(?!其)|到(?!位|达|期)|负责|设立(?!的)|委托(?!的)/g;
/** Between two bodies, of which one name abbreviates the last. */
const BETWEEN_BODIES = /(?<=人民政府|部门|局|委员会|机关|公司)(?:、|和|以及)/g;

/**
 * How much of a phrase stands in front of what `term` abbreviates: up to the last verb, preposition or 和 behind which all its
 * characters still stand, in their order. 0 where they do not stand in the phrase at all: then the term sums it up.
 */
function behindVerb(masked: string, written: string, term: string, single: boolean): number {
  if (term.startsWith('《')) return Math.max(0, written.lastIndexOf('《'));
  const joints = single ? allMatches(BETWEEN_BODIES, masked) : [];
  const cuts = [...allMatches(INTRODUCING, masked), ...joints].map((cut) => cut.index + cut[0].length).sort((a, b) => a - b);
  const known = cuts.findLast((cut) => cut < written.length && holdsInOrder(written.slice(cut), term));
  return known ?? BEHIND_MODAL.exec(masked)?.[0].length ?? 0;
}

/** 「客运班车应当在X、Y（以下统称配客站点）」: no character of the term need stand in what it sums up. */
const BEHIND_MODAL = /^.*(?:应当|必须|可以|不得)(?:在|将|对|由|向|与)/;

function holdsInOrder(phrase: string, term: string): boolean {
  let at = 0;
  for (const character of phrase) if (character === term.charAt(at)) at += 1;
  return term !== '' && at === term.length;
}

/**
 * The one body that a phrase names, or null when it names a thing or several bodies between which the text does not choose.
 * In 「X是本市…主管部门」 that is X.
 */
export function bodyNamedBy(text: string, phrase: Span): Mention | null {
  const zone = FREE_TRADE_ZONE.exec(text.slice(phrase.start, phrase.end));
  if (zone) return zone[1] ? { mention: zone[0], kind: 'DEPARTMENT', ...phrase } : null;
  const copula = text.slice(phrase.start, phrase.end).search(/是(?!指)/);
  const end = copula > 0 ? phrase.start + copula : phrase.end;
  for (const start of starts(text, { start: phrase.start, end })) {
    const agents = parseAgents(text, start, end)?.agents ?? [];
    const named = agents.filter((agent) => agent.kind === 'DEPARTMENT' || agent.kind === 'LEGISLATURE' || agent.kind === 'JUDICIAL');
    if (agents.length === 0) continue;
    const [body] = named;
    return body && !body.open && new Set(named.map((agent) => agent.mention)).size === 1 ? functionPhrase(text, body) : null;
  }
  return null;
}

/** A zone is no body, its committee is one. */
const FREE_TRADE_ZONE = /^中国（[^（）]{2,6}）自由贸易试验区(?:[^，。；、]{0,12}(管理委员会))?$/;

const JOINT = /由|对|向|经|报|应当|负责|以及/g;

/** The phrase itself, then what is left of it after each 和, 由, 对 …: a verb and its other objects may stand in front of the body. */
function starts(text: string, { start, end }: Span): number[] {
  const cuts = allMatches(JOINT, text.slice(start, end)).map((cut) => start + cut.index + cut[0].length);
  return [start, ...cuts.filter((cut) => cut < end)];
}
