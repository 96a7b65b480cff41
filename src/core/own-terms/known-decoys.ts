import { type CompiledSense, type CompiledTerms, COUNTS_FROM } from '../thesaurus/compiled-terms.ts';
import type { TermRule } from '../thesaurus/thesaurus.ts';

/** A form that names something else, folded, but for the letters that must be capitals. */
export type KnownDecoy = Pick<TermRule, 'text' | 'case'>;

/** The decoys of compiled terms: a thesaurus that was compiled has them nowhere else. */
export function decoysOf({ forms, meanings, senses }: CompiledTerms): readonly KnownDecoy[] {
  const decoys = senses
    .split('\n')
    .map((line) => (JSON.parse(line) as CompiledSense[]).find(([concept]) => concept < 0));
  return forms.split('\n').flatMap((text, index) => {
    const decoy = decoys[meanings.charCodeAt(index) - COUNTS_FROM];
    if (!decoy) return [];
    const [, , cased] = decoy;
    return cased ? [{ text: withCapitals(text, cased), case: 'capitals' }] : [{ text }];
  });
}

/** @param cased which letters and digits are capitals, as ones and zeros up to the last */
function withCapitals(text: string, cased: string): string {
  let at = 0;
  return text.replace(/[\p{L}\p{N}]/gu, (letter) => (cased[at++] === '1' ? letter.toUpperCase() : letter));
}
