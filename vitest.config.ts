import { defineConfig } from 'vitest/config';

/** Tests start real servers, stores and browsers on machines of two cores: few at once, and time to start. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
    reporters: ['default', './tests/workshop/closingReporter.ts'],
  },
});
