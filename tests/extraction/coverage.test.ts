import { describe, expect, it } from 'vitest';
import { readArticle } from './readArticle.ts';

/** `市人民政府{应当|GOVERNS}公布` → the text, and every cue with its class in the order of the text. */
function parseCues(marked: string): { text: string; cues: string[] } {
  const cues = [...marked.matchAll(/\{([^|]*)\|([A-Z]*)\}/g)].map(([, cue, kind]) => `${cue} ${kind}`);
  return { text: marked.replace(/\{([^|]*)\|[A-Z]*\}/g, '$1'), cues };
}

describe('coverage', () => {
  it.each([
    ['a modal that governs', '市人民政府{应当|GOVERNS}公布目录。'],
    ['two of them', '经营者{应当|GOVERNS}明码标价，{不得|GOVERNS}欺诈。'],
    ['a modal in a relative clause', '公安机关{应当|GOVERNS}公布{应当|EMBEDDED}保密的事项目录。'],
    ['a modal of a condition', '依法{应当|EMBEDDED}备案的，{由|GOVERNS}市财政部门办理。'],
    ['a modal of a scope', '在本市经营的，{应当|STATEMENT}遵守本条例。'],
    ['a verb of encouragement under a duty', '市人民政府{应当|GOVERNS}完善政策，{支持|GOVERNS}企业创新。'],
    ['a verb of encouragement by itself', '{鼓励|GOVERNS}企业创新。'],
    ['a task without a modal', '市财政部门{负责|GOVERNS}组织实施。'],
  ])('%s', (_, marked) => {
    const { text, cues } = parseCues(marked);
    expect(readArticle(text).cues.map(({ cue, class: kind }) => `${cue} ${kind}`)).toEqual(cues);
  });
});
