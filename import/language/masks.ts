/**
 * Text in which everything between quotation marks, book marks and brackets is blanked out, offset for offset,
 * so that cues and separators inside them are never taken for those of the sentence.
 */
export function maskEnclosed(text: string): string {
  if (!OPENING.test(text)) return text;
  return text
    .replace(/《[^《》]*(?:〈[^〉]*〉[^《》]*)*》/g, blank)
    .replace(/“[^”]*”/g, blank)
    .replace(/[（(][^（）()]*[）)]/g, blank)
    .replace(/〔[^〕]*〕/g, blank);
}

/** Most stretches have none. */
const OPENING = /[《“（(〔]/;

/** U+FFFF stands for a blanked character: no text holds it and no pattern of ours matches it. */
export const BLANK = '￿';

function blank(enclosed: string): string {
  return BLANK.repeat(enclosed.length);
}
