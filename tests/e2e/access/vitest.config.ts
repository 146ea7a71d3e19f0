import { defineConfig } from 'vitest/config';
import journeys from '../vitest.config';

/** Every surface in every theme and size: longer than what runs each time. */
export default defineConfig({
  ...journeys,
  test: { ...journeys.test, include: ['tests/e2e/access/*.test.ts'], testTimeout: 300_000 },
});
