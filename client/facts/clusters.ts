/** Average linkage: joins the two nearest clusters again and again, the stronger one first, and reads the last one off. */
export function byCluster(ids: readonly string[], similarity: (one: string, other: string) => number): readonly string[] {
  let clusters = ids.map((id) => [id]);
  while (clusters.length > 1) {
    const [first, second] = nearest(clusters, similarity);
    const joined = [...(clusters[first] ?? []), ...(clusters[second] ?? [])];
    clusters = [...clusters.slice(0, first), joined, ...clusters.slice(first + 1, second), ...clusters.slice(second + 1)];
  }
  return clusters[0] ?? [];
}

function nearest(clusters: readonly (readonly string[])[], similarity: (one: string, other: string) => number): readonly [number, number] {
  let best = { first: 0, second: 1, value: -1 };
  for (const [first, one] of clusters.entries()) {
    for (let second = first + 1; second < clusters.length; second++) {
      const value = average(one, clusters[second] ?? [], similarity);
      if (value > best.value) best = { first, second, value };
    }
  }
  return [best.first, best.second];
}

function average(one: readonly string[], other: readonly string[], similarity: (one: string, other: string) => number): number {
  let sum = 0;
  for (const left of one) for (const right of other) sum += similarity(left, right);
  return sum / (one.length * other.length || 1);
}
