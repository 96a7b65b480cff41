/**
 * The numbers one may tune. Each weighs one kind of evidence against an index entry of full weight, which counts 1.
 * `npm run evaluate` shows what a change does; `build/fit-weights.ts` fits them.
 */
export interface Weights {
  /** An index entry that is only an aside. Higher: neighbours of the right sentence crowd in. */
  readonly aside: number;
  /** A concept that the sentence names without an index entry. Higher: names in common outrank the subject. */
  readonly named: number;
  /** A concept that one on the page is a kind of (an ICBM for a Hwasong-17). Higher: kinds are not told apart. */
  readonly broader: number;
  /** A concept related to one on the page. Higher: more answers, looser ones. */
  readonly related: number;
  /** Words in common, all together at most. Higher: chance words decide. */
  readonly words: number;
  /** A word that the reader typed, against one of a page's many. Higher: words outrank what they mean. */
  readonly typedWord: number;
  /** What each next piece of evidence for a sentence counts against the stronger one before it. Higher: many weak ones outrank one strong. */
  readonly fade: number;
  /** A theme told by lone words only, against one told by a phrase. Higher: chance words decide what a page argues. */
  readonly hint: number;
  /** So many body mentions make half of a concept's full strength. Higher: frequency matters more. */
  readonly halfStrength: number;
  /** A mention in the title, in a heading, in an aside of the page, against one in the body. */
  readonly title: number;
  readonly heading: number;
  readonly furniture: number;
  /** What the sentence around a mention counts against the mention itself. */
  readonly sentence: number;
  /** What the page around a mention, or around a concept chosen from it, counts against that itself. */
  readonly page: number;
  /** A label that only shares words with what was typed, against one that was typed. */
  readonly labels: number;
  /** How much an excerpt loses where it repeats what a better one says, 0 … 1. */
  readonly repetition: number;
  /** Of a page: a best score below it, and nothing is shown. Higher: silence on pages that had an answer. */
  readonly pageThreshold: number;
  /** The same for what a reader asks: a mention, a concept, something typed. Lower, since who asks wants to see. */
  readonly askedThreshold: number;
  /** An excerpt that scores less than this share of the best is not shown beside it. */
  readonly besideBest: number;
}

export const WEIGHTS: Weights = {
  aside: 0.5,
  named: 0.3,
  broader: 0.6,
  related: 0.2,
  words: 0.5,
  typedWord: 4,
  fade: 0.8,
  hint: 0.5,
  halfStrength: 1,
  title: 2,
  heading: 2,
  furniture: 0.1,
  sentence: 0.4,
  page: 0.15,
  labels: 0.6,
  repetition: 0.15,
  pageThreshold: 0.5,
  askedThreshold: 0.3,
  besideBest: 0.4,
};
