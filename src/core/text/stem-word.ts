/** No English word is longer; on a line of code of a million letters the expressions below would take minutes. */
const LONGEST = 40;

/**
 * A folded English word → what its inflections and close derivations have in common: denuclearize, denuclearized
 * and denuclearization are one. Light on purpose: it runs in pages, and a stem is never shown. In the spirit of
 * Harman, "How effective is suffixing?" (1991); what it gives need not be a word.
 */
export function stemWord(word: string): string {
  if (word.length > LONGEST) return word;
  let stem = word;
  if (/[^aeiou]ies$/.test(stem)) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:s|x|z|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^su]s$/.test(stem) && !/is$/.test(stem)) stem = stem.slice(0, -1);
  stem = stem.replace(/^(.*[aeiouy].*)(?:ing|ed)$/, (whole, rest: string) =>
    rest.length < 3 ? whole : rest.replace(/([bdfgmnprt])\1$/, '$1'),
  );
  stem = stem.replace(/^(.{4,}?)(?:i[sz]ation|i[sz]e|i[sz]|ation|ative|ator|ate|at|acy|ly|al)$/, '$1');
  return stem.replace(/^(.{3,})e$/, '$1');
}
