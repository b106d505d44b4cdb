/** One place to learn from: the numbers of its features and whether a clause begins there. */
export interface Example {
  readonly features: Int32Array;
  readonly boundary: boolean;
}

/** Averaged perceptron; the order of the examples is shuffled the same way on every run. Returns one weight a feature. */
export function trainPerceptron(examples: readonly Example[], featureCount: number, epochs: number): Float64Array {
  const weights = new Float64Array(featureCount);
  const totals = new Float64Array(featureCount);
  const order = examples.map((_, index) => index);
  const random = linearCongruential(20231231);
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index] as Example;
      if (score(example.features, weights) > 0 !== example.boundary) correct(example, weights, totals, step);
      step++;
    }
  }
  return weights.map((weight, feature) => weight - (totals[feature] ?? 0) / step);
}

function score(features: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

function correct(example: Example, weights: Float64Array, totals: Float64Array, step: number): void {
  const direction = example.boundary ? 1 : -1;
  for (const feature of example.features) {
    weights[feature] = (weights[feature] ?? 0) + direction;
    totals[feature] = (totals[feature] ?? 0) + direction * step;
  }
}

function shuffle(order: number[], random: () => number): void {
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
