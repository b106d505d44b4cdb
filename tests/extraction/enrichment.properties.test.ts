import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegulation } from '../../import/intake/readRegulation.ts';
import type { ExtractedArticle, Span } from '../../import/model.ts';
import { extractRegulation } from '../../import/pipeline.ts';

const PIECES = [
  '违反本条例第三条、第五条第二款规定',
  '市、县（市、区）人民政府',
  '发展改革、财政等部门',
  '应当',
  '不得',
  '可以',
  '由公安机关',
  '责令改正',
  '处五千元以上二万元以下罚款',
  '，',
  '；',
  '。',
  '：\n（一）',
  '的',
  '向有关部门报告',
  '征求社会公众的意见',
  '经省人民政府批准后',
  '《铁路法》第二十二条',
  '（以下简称城管局）',
  '是指',
  '本条例所称数据',
  '建立健全工作机制',
  '将数字经济纳入规划',
  '按照职责分工',
  '组织开展培训',
  '支持企业建设平台',
  '并',
  '、',
  '自受理之日起三十日内',
  '前款',
  '委托',
  '“',
  '”',
  '《',
  '》',
  '𠮷',
  ' ',
  '\n',
];
const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));

function extract(body: string): readonly ExtractedArticle[] {
  const bytes = new TextEncoder().encode(`# 测试条例\n\n第一条 目的。\n第二条 ${body}\n`);
  return extractRegulation(readRegulation({ bytes, name: 'test.md' })).articles;
}

/** Every span this part draws from an article. */
function spansOf({ obligations, references, definitions }: ExtractedArticle): Span[] {
  const inner = obligations.flatMap(({ participants, actions, conditions, sanction }) => [
    ...participants,
    ...actions,
    ...conditions,
    ...(sanction ? [sanction] : []),
  ]);
  return [...references, ...definitions, ...definitions.flatMap(({ denotes }) => (denotes ? [denotes] : [])), ...inner];
}

describe('whatever the text is like', () => {
  it('every span lies in its article and is not empty', () => {
    fc.assert(
      fc.property(text, (body) => {
        for (const article of extract(body))
          for (const { start, end } of spansOf(article))
            expect([start >= 0, start < end, end <= article.text.length]).toEqual([true, true, true]);
      }),
      { numRuns: 200, seed: 20231231 },
    );
  });

  it('what is quoted is what stands there', () => {
    fc.assert(
      fc.property(text, (body) => {
        for (const { text: written, obligations, references } of extract(body)) {
          for (const { title, start, end } of references.filter(({ kind }) => kind === 'TEXT'))
            expect(written.slice(start, end)).toContain(`《${title}》`);
          for (const { conditions, actions, participants } of obligations) {
            for (const { text: condition, start, end } of conditions) expect(written.slice(start, end)).toBe(condition);
            for (const { verb, object, start, end } of actions)
              expect([verb, object].every((part) => written.slice(start, end).includes(part))).toBe(true);
            for (const { start, end } of participants) expect(written.slice(start, end)).not.toMatch(/^[，。；]|[，。；]$/);
          }
        }
      }),
      { numRuns: 200, seed: 20231231 },
    );
  });

  it('a second run says the same', () => {
    fc.assert(
      fc.property(text, (body) => {
        expect(extract(body)).toEqual(extract(body));
      }),
      { numRuns: 50, seed: 20231231 },
    );
  });
});
