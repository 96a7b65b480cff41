/**
 * `npm run --silent evaluate -- KIND FILE-OR-FOLDER`: `pages` needs a real browser and stands here; the kinds that
 * read text alone are in src/build/evaluate.ts.
 */
import { evaluatePages } from './evaluate-pages.ts';

const [kind, folder] = process.argv.slice(2);
if (kind === 'pages' && folder) await evaluatePages(folder);
else await import('../../src/build/evaluate.ts');
