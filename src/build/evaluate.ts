/**
 * `npm run --silent evaluate -- KIND FILE`: measures the product's own path on labelled text. Prints a table and,
 * as its last line, one JSON object. Each kind is a file of its own.
 */
import { evaluateDetection } from './evaluate-detection.ts';

const KINDS: { readonly [kind: string]: (args: readonly string[]) => void | Promise<void> } = {
  detection: evaluateDetection,
};

const [kind = '', ...args] = process.argv.slice(2);
const evaluate = KINDS[kind];
if (evaluate) await evaluate(args);
else {
  console.error(`Say what to evaluate: ${Object.keys(KINDS).join(', ')}; then the file.`);
  process.exitCode = 1;
}
