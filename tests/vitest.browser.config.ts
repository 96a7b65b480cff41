import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { documentLoaderForVitest } from '../src/build/document-loader.ts';

/** `npm run trust` runs every row; `npm test` those that the built files and a minute are enough for. */
const IS_TRUST = process.env.TRUST !== undefined;
const SHORT = 'tests/trust/{files,private}.test.ts';

/** The built extension in real browsers. One file at a time: each starts browsers of its own. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [documentLoaderForVitest()],
  test: {
    include: ['tests/browser/**/*.test.ts', IS_TRUST ? 'tests/trust/**/*.test.ts' : SHORT],
    environment: 'node',
    fileParallelism: false,
    // A browser's start took 3 to 29 s on a loaded machine. Both are longer than what tests wait for themselves
    // (`until`, 45 s), so that what fails says what it waited for.
    testTimeout: 180_000,
    hookTimeout: 240_000,
    globalSetup: resolve(import.meta.dirname, 'support/browsers-and-build.ts'),
  },
});
