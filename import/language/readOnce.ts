import type { AgentPhrase } from './agents.ts';
import { Memory } from './memory.ts';

/** Reads an agent phrase in `text[start, end)`, looking at nothing outside of it. */
export type PhraseReader = (text: string, start: number, end: number, jurisdiction: string | null) => AgentPhrase | null;

/** Phrases that a few hundred articles hold. */
const CAPACITY = 16_384;

/** A reader that reads the same words only once, wherever they stand. */
export function readOnce(read: PhraseReader): PhraseReader {
  const memory = new Memory<AgentPhrase | null>(CAPACITY);
  return (text, start, end, jurisdiction) => {
    const written = text.slice(start, end);
    const key = keyOf(written, jurisdiction);
    let phrase = memory.get(key);
    if (phrase === undefined) {
      phrase = read(written, 0, written.length, jurisdiction);
      memory.set(key, phrase);
    }
    return phrase && moved(phrase, start);
  };
}

/** A phrase is read alike in all jurisdictions, unless it names a city: the text's own city is none of its counties. */
function keyOf(written: string, jurisdiction: string | null): string {
  if (!jurisdiction?.endsWith('市') || !written.includes('市')) return written;
  return `${written.includes(jurisdiction) ? jurisdiction : '市'}\0${written}`;
}

function moved(phrase: AgentPhrase, by: number): AgentPhrase {
  if (by === 0) return phrase;
  const agents = phrase.agents.map(({ start, end, mention, kind, levels, ofGovernment, open }) => ({
    start: start + by,
    end: end + by,
    mention,
    kind,
    levels,
    ofGovernment,
    open,
  }));
  return { agents, start: phrase.start + by, end: phrase.end + by };
}
