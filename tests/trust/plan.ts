/** The plan of promises, as far as it is about what exists today: which rows there are, and where each is measured. */

export type Where = 'chromium' | 'firefox' | 'files';

const BOTH: readonly Where[] = ['chromium', 'firefox'];
const FILES: readonly Where[] = ['files'];

/** A row that is listed here and was not measured everywhere it should be is not met. */
export const PLAN: Readonly<Record<string, readonly Where[]>> = {
  A1: BOTH,
  A2: FILES,
  A3: BOTH,
  A4: BOTH,
  A5: BOTH,
  A7: BOTH,
  B1: BOTH,
  B2: BOTH,
  B4: BOTH,
  B5: BOTH,
  B8: BOTH,
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
  D8: BOTH,
  E2: BOTH,
  E3: BOTH,
  E4: BOTH,
  E5: BOTH,
  E6: FILES,
  E7: FILES,
  F1: BOTH,
};

/** Rows about what does not exist yet, with what they wait for: the report says so. */
export const WAITING: Readonly<Record<string, string>> = {
  A6: 'a harness that opens private windows; nothing about pages is stored in any window',
  D9: 'nothing is kept in IndexedDB',
};
