/** Every anchor term holds one of these, as written or folded; a test holds the thesaurus to it. */
export const GATE_STEMS: readonly string[] = [];
