import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { documentLoaderForVitest } from '../src/build/document-loader.ts';

/** Two projects by the world a test needs: none or happy-dom here; real browsers in vitest.browser.config.ts. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [documentLoaderForVitest()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/trust/**', 'node_modules/**'],
    environment: 'node',
    // The slowest takes 5 s; a machine with other work, or a third as fast, takes as long as it takes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
