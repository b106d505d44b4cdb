/** Places to learn from: the numbers of their features one after another, and whether a clause begins there. */
export interface Examples {
  readonly features: Int32Array;
  /** Example n has the features from `ends[n - 1]`, or 0, up to `ends[n]`. */
  readonly ends: Uint32Array;
  readonly boundaries: Uint8Array;
}

/** A place that is told apart by less is learnt again. */
const MARGIN = 1;

/** Averaged perceptron; the order of the examples is shuffled the same way on every run. Returns one weight a feature. */
export function trainPerceptron(examples: Examples, featureCount: number, epochs: number): Float64Array {
  const weights = new Float64Array(featureCount);
  const totals = new Float64Array(featureCount);
  const order = Uint32Array.from(examples.boundaries, (_, index) => index);
  const random = linearCongruential(20231231);
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const features = featuresOf(examples, index);
      const direction = examples.boundaries[index] ? 1 : -1;
      if (score(features, weights) * direction <= MARGIN) correct(features, direction, weights, totals, step);
      step++;
    }
  }
  return weights.map((weight, feature) => weight - (totals[feature] ?? 0) / step);
}

function featuresOf({ features, ends }: Examples, index: number): Int32Array {
  return features.subarray(index === 0 ? 0 : ends[index - 1], ends[index]);
}

function score(features: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

function correct(features: Int32Array, direction: number, weights: Float64Array, totals: Float64Array, step: number): void {
  for (const feature of features) {
    weights[feature] = (weights[feature] ?? 0) + direction;
    totals[feature] = (totals[feature] ?? 0) + direction * step;
  }
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
}

function linearCongruential(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
