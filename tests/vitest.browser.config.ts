import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { documentLoaderForVitest } from '../src/build/document-loader.ts';

/** The built extension in real browsers. One file at a time: each starts browsers of its own. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [documentLoaderForVitest()],
  test: {
    include: ['tests/browser/**/*.test.ts', 'tests/trust/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    // A browser's start took 3 to 29 s on a loaded machine.
    testTimeout: 60_000,
    hookTimeout: 90_000,
    globalSetup: resolve(import.meta.dirname, 'support/browsers-and-build.ts'),
  },
});
