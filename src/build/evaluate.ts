/**
 * `npm run --silent evaluate -- KIND FILE`: measures the product's own path on labelled text. Prints a table and,
 * as its last line, one JSON object. Each kind is a file of its own, loaded when it is asked for.
 */
type Evaluate = (args: readonly string[]) => void | Promise<void>;

const KINDS: { readonly [kind: string]: () => Promise<Evaluate> } = {
  detection: async () => (await import('./evaluate-detection.ts')).evaluateDetection,
  ranking: async () => (await import('./evaluate-ranking.ts')).evaluateRanking,
  'fit-weights': async () => (await import('./fit-weights.ts')).fitWeights,
};

const [kind = '', ...args] = process.argv.slice(2);
const evaluate = await KINDS[kind]?.();
if (evaluate) await evaluate(args);
else {
  console.error(`Say what to evaluate: ${Object.keys(KINDS).join(', ')}; then the file.`);
  process.exitCode = 1;
}
export {};
