import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence without its inner punctuation, and where that punctuation stood. */
export interface PunctuatedSentence {
  /** The text with ，；： and all brackets and quotation marks taken out. */
  readonly text: string;
  /** Offsets in `text` that a clause begins at. */
  readonly boundaries: ReadonlySet<number>;
}

/** Duties and promotion are what comma-less texts hold; sanctions and conditions would teach the model other boundaries. */
const PROMOTING = /应当|鼓励|支持|推动|促进|负责/;
const SANCTIONING = /罚款|责令|处分|刑事|人民法院|违法所得|的，|的；|：$/;
const BOUNDARY = /[，；：,;]/;
const LOST = /[（）()“”"《》〈〉\s]/;

/** Takes the punctuation out of one sentence. */
export function stripPunctuation(sentence: string): PunctuatedSentence {
  const boundaries = new Set<number>();
  let text = '';
  for (const character of sentence) {
    if (BOUNDARY.test(character)) boundaries.add(text.length);
    else if (!LOST.test(character)) text += character;
  }
  boundaries.delete(0);
  boundaries.delete(text.length);
  return { text, boundaries };
}

/** The sentences of every Markdown regulation below a folder that a boundary model can learn from, each once, in the order of the file names. */
export function readTrainingSentences(folder: string): PunctuatedSentence[] {
  const sentences = new Map<string, PunctuatedSentence>();
  for (const path of markdownFiles(folder)) {
    for (const written of sentencesOf(readFileSync(path, 'utf8'))) {
      const sentence = stripPunctuation(written);
      if (sentence.text.length >= 8 && !sentences.has(sentence.text)) sentences.set(sentence.text, sentence);
    }
  }
  return [...sentences.values()];
}

function sentencesOf(markdown: string): string[] {
  const body = markdown.split('<!-- INFO END -->').at(-1) ?? '';
  return body
    .split('\n')
    .filter((line) => line.length >= 12 && !/^[#（(]/.test(line))
    .flatMap((line) => line.replace(/^第[^条]{1,8}条\s*/, '').split('。'))
    .filter((sentence) => PROMOTING.test(sentence) && !SANCTIONING.test(sentence));
}

/** Every Markdown file below a folder, in the order of their names. */
export function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
