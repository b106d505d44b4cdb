import { describe, expect, it } from 'vitest';
import { references } from '../../import/stages/references.ts';
import { articleDraft, contextOf } from './articleDraft.ts';

function read(text: string, earlier: readonly string[] = []) {
  const context = contextOf([...earlier, text]);
  return references.run(articleDraft(text, earlier.length + 1), context).references.map((reference) => ({
    ...reference,
    quote: text.slice(reference.start, reference.end),
  }));
}

describe('references', () => {
  it('names each member of a list of articles, its 款 and 项 beside the title', () => {
    expect(read('违反本条例第十六条第三款、第四款和第十七条第一款第（二）项规定的，责令改正。')).toMatchObject([
      { title: '第十六条', article: '16', paragraph: '3', item: null, quote: '第十六条第三款' },
      { title: '第十六条', article: '16', paragraph: '4', item: null, quote: '第四款' },
      { title: '第十七条', article: '17', paragraph: '1', item: '2', quote: '第十七条第一款第（二）项' },
    ]);
  });

  it('reads the article cited in another text together with its title', () => {
    expect(read('按《铁路法》第二十二条、第二十三条规定执行。')).toMatchObject([
      { title: '铁路法', kind: 'TEXT', article: '22', quote: '《铁路法》第二十二条' },
      { title: '铁路法', kind: 'TEXT', article: '23' },
    ]);
  });

  it('keeps the articles of a law without book marks apart from those of this text', () => {
    expect(read('依照刑法第二百七十七条、第二百七十八条的规定追究刑事责任；违反第五条的，责令改正。').map(({ title }) => title)).toEqual([
      '第五条',
    ]);
  });

  it('resolves 前条 and leaves 前款 to its own article', () => {
    expect(read('有前条所列行为之一的，或者违反前款规定的，予以警告。', ['禁止下列行为。'])).toMatchObject([
      { title: '第一条', article: '1', quote: '前条' },
    ]);
  });

  it('takes certificates and notices in book marks for no citation', () => {
    expect(read('公民可以凭本人《居民身份证》申请。')).toEqual([]);
  });
});
