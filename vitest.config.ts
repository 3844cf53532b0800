import { defineConfig } from 'vitest/config';
import { inlineSource } from './inline-source.mjs';

export default defineConfig({
  plugins: [inlineSource()],
  test: {
    include: ['test/**/*.test.ts'],
    // They drive a real browser: npm run test:browser.
    exclude: ['test/browser/**', '**/node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
