/**
 * The measures of networks that are not ours. Their types promise a default export, but what Node loads is the function itself:
 * so they are required, with the type the function has.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const louvain = require('graphology-communities-louvain') as typeof import('graphology-communities-louvain').default;
export const betweennessCentrality =
  require('graphology-metrics/centrality/betweenness') as typeof import('graphology-metrics/centrality/betweenness.js').default;
export const pageRank =
  require('graphology-metrics/centrality/pagerank') as typeof import('graphology-metrics/centrality/pagerank.js').default;
