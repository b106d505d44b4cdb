import { describe, expect, it } from 'vitest';
import { trainPerceptron } from '../../import/training/averagedPerceptron.ts';
import { readExamples } from '../../import/training/boundaryExamples.ts';
import { isHeldOut, stripPunctuation } from '../../import/training/boundarySentences.ts';

describe('training sentences', () => {
  it('lose their marks and remember where a clause began', () => {
    const { text, boundaries } = stripPunctuation('应当（依法）加强“监管”，完善制度；推动发展，');
    expect(text).toBe('应当依法加强监管完善制度推动发展');
    expect([...boundaries]).toEqual([8, 12]);
  });

  it('keep marks inside brackets and quotation marks out of it', () => {
    expect([...stripPunctuation('依照《甲，乙条例》处理（丙，丁除外），公布').boundaries]).toEqual([12]);
  });

  it('come from nine regulations of ten, told by the title alone', () => {
    const titles = Array.from({ length: 500 }, (_, index) => `某市第${index}号条例`);
    expect(titles.filter(isHeldOut).length / titles.length).toBeCloseTo(0.1, 1);
    expect(isHeldOut('浙江省数字经济促进条例')).toBe(true);
  });
});

describe('training places', () => {
  const sentence = stripPunctuation('应当加强领导、监督，完善制度');

  it('stand beside no 、, and know whether a clause begins there', () => {
    const { ends, boundaries } = readExamples(Array.from({ length: 10 }, () => sentence));
    expect(ends).toHaveLength(10 * (sentence.text.length - 3));
    expect(boundaries.reduce((sum, boundary) => sum + boundary, 0)).toBe(10);
  });

  it('keep only features met often enough', () => {
    expect(readExamples(Array.from({ length: 9 }, () => sentence)).featureCount).toBeLessThan(
      readExamples(Array.from({ length: 10 }, () => sentence)).featureCount,
    );
  });
});

describe('averaged perceptron', () => {
  const examples = {
    features: Int32Array.from({ length: 80 }, (_, place) => (place % 2 === 1 ? 2 : (place / 2) % 2)),
    ends: Uint32Array.from({ length: 40 }, (_, index) => 2 * index + 2),
    boundaries: Uint8Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 1 : 0)),
  };

  it('learns which feature tells the two apart', () => {
    const weights = trainPerceptron(examples, 3, 5);
    const score = (feature: number) => (weights[feature] ?? 0) + (weights[2] ?? 0);
    expect(score(0)).toBeGreaterThan(0);
    expect(score(1)).toBeLessThanOrEqual(0);
  });

  it('learns the same on every run', () => {
    expect(trainPerceptron(examples, 3, 5)).toEqual(trainPerceptron(examples, 3, 5));
  });
});
