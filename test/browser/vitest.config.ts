import { defineConfig } from 'vitest/config';
import { inlineSource } from '../../inline-source.mjs';

/** npm run test:browser: what only a real browser can tell. One file after another, because each starts Chromium. */
export default defineConfig({
  plugins: [inlineSource()],
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
