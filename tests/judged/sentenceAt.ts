import type { Block, ExtractedArticle } from '../../import/model.ts';

/** The sentence that holds a place; for a place in an item, the words that introduce the list stand before it. */
export function sentenceAt({ text, blocks }: Pick<ExtractedArticle, 'text' | 'blocks'>, start: number, end: number): string {
  const from = startOfSentence(text, start);
  const sentence = text.slice(from, endOfSentence(text, end)).trim();
  const item = blocks.find((block) => block.kind === 'ITEM' && block.start <= start && start < block.end);
  return item === undefined || from < item.start ? sentence : `${leadInOf(text, blocks, item)}…${sentence}`;
}

function leadInOf(text: string, blocks: readonly Block[], item: Block): string {
  const paragraph = blocks.find((block) => block.kind === 'PARAGRAPH' && block.start <= item.start && item.end <= block.end);
  const first = blocks.find((block) => block.kind === 'ITEM' && block.start >= (paragraph?.start ?? 0));
  const end = Math.min(first?.start ?? item.start, item.start);
  return text.slice(startOfSentence(text, Math.max(0, end - 2)), end).trim();
}

function startOfSentence(text: string, place: number): number {
  const before = text.slice(0, place);
  return Math.max(...['。', '！', '？', '\n'].map((mark) => before.lastIndexOf(mark))) + 1;
}

function endOfSentence(text: string, place: number): number {
  const length = text.slice(Math.max(0, place - 1)).search(/[。！？\n]/u);
  return length < 0 ? text.length : Math.max(place, Math.max(0, place - 1) + length + 1);
}
