import traditionalEntries from 'opencc-js/dict/TSCharacters';

/**
 * A copy of a text, character for character of the same length, that rules can be matched against: traditional characters become simplified
 * ones in a text that is written in them, and forms that only fonts and old encodings tell apart (radicals, compatibility ideographs,
 * full-width digits) become the usual ones. So a place found in the copy is the place in the text.
 */
export function matchable(text: string): string {
  const usual = UNUSUAL.test(text) ? text.replace(EACH_UNUSUAL, usualForm) : text;
  return isTraditional(usual) ? usual.replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character) : usual;
}

/** Kangxi radicals and their supplement, compatibility ideographs, full-width digits. */
const UNUSUAL = /[\u2e80-\u2fdf\uf900-\ufaff\uff10-\uff19]/;
const EACH_UNUSUAL = /[\u2e80-\u2fdf\uf900-\ufaff\uff10-\uff19]/g;

/** Radicals that Unicode gives no equivalent for, as PDFs hold them in place of the characters. */
const RADICALS = new Map(
  '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙'
    .match(/../gu)
    ?.map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

function usualForm(character: string): string {
  const usual = RADICALS.get(character) ?? character.normalize('NFKC');
  return usual.length === character.length ? usual : character;
}

/** Those of one UTF-16 unit each, so that no place moves. */
const SIMPLIFIED = new Map(
  traditionalEntries
    .split('|')
    .map((entry): [string, string] => [entry.split(' ')[0] ?? '', entry.split(' ')[1] ?? ''])
    .filter(([traditional, simplified]) => traditional.length === 1 && simplified.length === 1),
);

/** Frequent in any law, and never written in a simplified text but inside a name. */
const TELLING = new Set(
  Array.from('條為應當關於國門與務實設業區縣對規發會個機構據電記進過開這義責職權', (character) => character.charCodeAt(0)),
);
/** Of a hundred characters of a traditional text some fifteen are such. */
const TELLING_SHARE = 0.02;

function isTraditional(text: string): boolean {
  let telling = 0;
  for (let at = 0; at < text.length; at += 1) if (TELLING.has(text.charCodeAt(at))) telling += 1;
  return telling > 0 && telling >= TELLING_SHARE * text.length;
}
