/**
 * What a matcher found in some texts, as it crosses the wire: the background, which has the terms, finds; the page,
 * which has the texts and what stands around them, settles what is meant. JSON-safe.
 */
import type { CompiledSense } from '../thesaurus/compiled-terms.ts';
import type { ConceptNames, TermMatcher } from '../thesaurus/term-matcher.ts';
import type { ConceptId } from '../thesaurus/thesaurus.ts';
import type { Candidate } from './find-candidates.ts';

export interface FoundForms {
  /**
   * For each text what was found in it, three numbers a form: where it begins and ends (UTF-16 offsets, the end exclusive),
   * and what it may mean, as a place in `senses`. `0` for a text in which nothing was found.
   */
  readonly forms: readonly (readonly number[] | 0)[];
  /** Without what only the search needs: the rules for a form's own letters and its neighbours. */
  readonly senses: readonly (readonly CompiledSense[])[];
  /** Every concept that the senses speak of: its number there, its id, and whether it is a theme. */
  readonly concepts: readonly (readonly [number: number, id: ConceptId, isTheme: boolean])[];
}

/** Searches texts, and packs what is found. */
export function foundForms(texts: readonly string[], matcher: TermMatcher): FoundForms {
  /** The matcher gives the same list for the same meaning, nearly always. */
  const numbers = new Map<readonly CompiledSense[], number>();
  const senses: (readonly CompiledSense[])[] = [];
  const concepts = new Map<number, readonly [number, ConceptId, boolean]>();

  function numberOf(meant: readonly CompiledSense[]): number {
    const known = numbers.get(meant);
    if (known !== undefined) return known;
    for (const [concept, , , named] of meant)
      for (const one of [concept, ...(named || [])]) {
        const id = matcher.conceptId(one);
        if (!concepts.has(one)) concepts.set(one, [one, id, !matcher.isPainted(id)]);
      }
    numbers.set(meant, senses.length);
    return senses.push(meant.map(withoutRules)) - 1;
  }

  const forms = texts.map((text) => {
    const found = matcher.find(text);
    return found.length > 0 ? found.flatMap((one) => [one.start, one.end, numberOf(one.senses)]) : 0;
  });
  return { forms, senses, concepts: [...concepts.values()] };
}

function withoutRules([concept, needs = 0, , named]: CompiledSense): CompiledSense {
  if (named) return [concept, needs, 0, named];
  return needs ? [concept, needs] : [concept];
}

/** The concepts that a page has met so far. */
export class MetConcepts implements ConceptNames {
  readonly #ids = new Map<number, ConceptId>();
  readonly #themes = new Set<ConceptId>();

  conceptId(concept: number): ConceptId {
    return this.#ids.get(concept) ?? '';
  }

  isPainted(concept: ConceptId): boolean {
    return !this.#themes.has(concept);
  }

  /** Unpacks what was found: the candidates of each text, in the order in which the texts were asked about. */
  meet({ forms, senses, concepts }: FoundForms): readonly (readonly Candidate[])[] {
    for (const [number, id, isTheme] of concepts) {
      this.#ids.set(number, id);
      if (isTheme) this.#themes.add(id);
    }
    return forms.map((packed) => {
      const candidates: Candidate[] = [];
      for (let at = 0; packed && at + 2 < packed.length; at += 3)
        candidates.push({
          start: packed[at] as number,
          end: packed[at + 1] as number,
          senses: senses[packed[at + 2] as number] ?? [],
        });
      return candidates;
    });
  }
}
