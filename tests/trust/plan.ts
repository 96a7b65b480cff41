/** The plan of promises, as far as it is about what exists today: which rows there are, and where each is measured. */

export type Where = 'chromium' | 'firefox' | 'files';

const BOTH: readonly Where[] = ['chromium', 'firefox'];
const FILES: readonly Where[] = ['files'];

/**
 * A row that is listed here and was not measured everywhere it should be is not met. Whether it is met is decided by
 * outcomes, counted: so many marks gone, badges right, texts read. Times (A7 300 ms, C1 500 ms, C3 500 ms, C9 1 s, E2
 * 500 ms a million letters) are told beside those of the plan and decide nothing: the machines that run this have two
 * cores for several browsers, and what they say of a time is mostly about them.
 */
export const PLAN: Readonly<Record<string, readonly Where[]>> = {
  A1: BOTH,
  A2: FILES,
  A3: BOTH,
  A4: BOTH,
  A5: BOTH,
  A6: BOTH,
  A7: BOTH,
  B1: BOTH,
  B2: BOTH,
  B3: BOTH,
  B4: BOTH,
  B5: BOTH,
  B6: BOTH,
  B7: BOTH,
  B8: BOTH,
  B9: BOTH,
  C1: BOTH,
  C2: BOTH,
  C3: BOTH,
  C4: BOTH,
  C5: BOTH,
  C6: BOTH,
  C7: BOTH,
  C8: BOTH,
  C9: BOTH,
  D1: BOTH,
  D2: BOTH,
  D3: BOTH,
  D4: BOTH,
  D5: BOTH,
  D6: BOTH,
  D7: BOTH,
  D8: BOTH,
  D9: BOTH,
  E1: BOTH,
  E2: BOTH,
  E3: BOTH,
  E4: BOTH,
  E5: BOTH,
  E6: [...FILES, ...BOTH],
  E7: FILES,
  E8: FILES,
  F1: BOTH,
};

/** Rows of the plan that nobody has measured yet, with why: the report says so. */
export const WAITING: Readonly<Record<string, string>> = {};
