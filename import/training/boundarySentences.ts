import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A sentence without its inner punctuation, and where that punctuation stood. */
export interface PunctuatedSentence {
  /** The text with ，；： and all brackets and quotation marks taken out. */
  readonly text: string;
  /** Offsets in `text` that a clause begins at. */
  readonly boundaries: ReadonlySet<number>;
}

const BOUNDARY = /[，；：,;:]/;
const OPENING = /[（(《〈“]/;
const CLOSING = /[）)》〉”]/;
const LOST = /[（）()“”"《》〈〉\s]/;
const SHORTEST = 6;

/** Takes the punctuation out of one sentence. Marks inside brackets or quotation marks part no clauses. */
export function stripPunctuation(sentence: string): PunctuatedSentence {
  const boundaries = new Set<number>();
  let text = '';
  let depth = 0;
  for (const character of sentence) {
    if (OPENING.test(character)) depth += 1;
    else if (CLOSING.test(character)) depth = Math.max(0, depth - 1);
    if (BOUNDARY.test(character)) {
      if (depth === 0) boundaries.add(text.length);
    } else if (!LOST.test(character)) text += character;
  }
  boundaries.delete(0);
  boundaries.delete(text.length);
  return { text, boundaries };
}

/** One regulation of ten, all its versions alike, is never learnt from: told by its title, so that every corpus is parted the same way. */
export function isHeldOut(title: string): boolean {
  const digest = createHash('sha1').update(title).digest();
  return digest.readUInt32BE(0) % HELD_OUT_OF === HELD_OUT;
}

const HELD_OUT_OF = 10;
/** The tenth that the annotated comma-less regulation falls into. */
const HELD_OUT = 7;

/** The sentences of every Markdown regulation below a folder that may be learnt from, or of those held out; each once, in the order of the file names. */
export function readSentences(folder: string, part: 'training' | 'held-out'): PunctuatedSentence[] {
  const sentences = new Map<string, PunctuatedSentence>();
  for (const path of markdownFiles(folder)) {
    if (isHeldOut(titleOf(path)) !== (part === 'held-out')) continue;
    for (const written of sentencesOf(readFileSync(path, 'utf8'))) {
      const sentence = stripPunctuation(written);
      if (sentence.text.length >= SHORTEST && !sentences.has(sentence.text)) sentences.set(sentence.text, sentence);
    }
  }
  return [...sentences.values()];
}

/** A file is called by its regulation's title and, where there are several versions, their date. */
function titleOf(path: string): string {
  return basename(path, '.md').replace(/\(\d{4}-\d\d-\d\d\)$/, '');
}

function sentencesOf(markdown: string): string[] {
  const body = markdown.split('<!-- INFO END -->').at(-1) ?? '';
  return body
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.trim().replace(/^第[^条]{1,8}条(?:之[一二三四五六七八九十])?\s*|^[（(][一二三四五六七八九十百]+[）)]/, ''))
    .flatMap((line) => line.split(/[。！？]/));
}

/** Every Markdown file below a folder, in the order of their names. */
export function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
