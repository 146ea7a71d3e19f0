import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What is asserted on the very builds that go to the stores: `.output/chrome-mv3`, `.output/firefox-mv3`. */
export default defineConfig({
  resolve: { alias: { '@': resolve(import.meta.dirname, '../..') } },
  test: {
    root: resolve(import.meta.dirname, '../..'),
    include: ['tests/release/*.test.ts'],
    testTimeout: 60_000,
  },
});
