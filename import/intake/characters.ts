import type { Finding } from '../model.ts';
import { intakeFinding } from './intakeFinding.ts';

const UNKNOWN = /[\ue000-\uf8ff\ufffd]/gu;

/**
 * Reports characters that mean nothing outside the font or program they come from: private ones and the mark of what could not be decoded.
 * They stay in the text. Those at the edge of a paragraph are blanks and were left out.
 */
export function checkCharacters(texts: readonly string[]): Finding[] {
  const found = texts.flatMap((text) => text.match(UNKNOWN) ?? []);
  if (found.length === 0) return [];
  const codes = [...new Set(found)].map((character) => `U+${character.charCodeAt(0).toString(16).toUpperCase()}`);
  const message = `${found.length} characters of private meaning or lost: ${codes.slice(0, 10).join(', ')}; compare with the source what they were`;
  return [intakeFinding('unknown-characters', 'WARNING', message)];
}
