import { describe, expect, it } from 'vitest';
import { trainPerceptron } from '../../import/training/averagedPerceptron.ts';
import { stripPunctuation } from '../../import/training/boundarySentences.ts';

describe('training sentences', () => {
  it('lose their marks and remember where a clause began', () => {
    const { text, boundaries } = stripPunctuation('应当（依法）加强“监管”，完善制度；推动发展，');
    expect(text).toBe('应当依法加强监管完善制度推动发展');
    expect([...boundaries]).toEqual([8, 12]);
  });
});

describe('averaged perceptron', () => {
  const examples = Array.from({ length: 40 }, (_, index) => ({ features: Int32Array.of(index % 2, 2), boundary: index % 2 === 0 }));

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
