import { defineConfig } from 'vitest/config';

/** Tests start real servers, stores and browsers on machines of two cores: few at once, and time to start. */
export default defineConfig({
  // Packages resolve as in Node itself: else ours would be another copy of "graphql" than Apollo's.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    teardownTimeout: 30_000,
    reporters: ['default', './tests/workshop/closingReporter.ts'],
  },
});
