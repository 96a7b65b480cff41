/** What the extension brings along, made ready when it is first asked for and kept until the background stops. */
import { makeLibrary, type Library } from '../core/ranking/library.ts';
import type { CompiledTerms } from '../core/thesaurus/compiled-terms.ts';
import { compileTerms } from '../core/thesaurus/compile-terms.ts';
import { termMatcher } from '../core/thesaurus/term-matcher.ts';
import type { Thesaurus } from '../core/thesaurus/thesaurus.ts';
import { editorial } from '../data/editorial.ts';
import { editorialIndex } from '../data/index-terms.ts';
import { thesaurus as things } from '../data/thesaurus/thesaurus.ts';
import { themes } from '../data/themes.ts';

/** The things that policy speaks of, and the lines of argument: painted the ones, only read the others. */
const thesaurus: Thesaurus = { ...things, concepts: [...things.concepts, ...themes] };

let compiled: CompiledTerms | undefined;
let shelved: Library | undefined;

export function terms(): CompiledTerms {
  compiled ??= compileTerms(thesaurus);
  return compiled;
}

export function library(): Library {
  shelved ??= makeLibrary({
    documents: [editorial],
    indexes: [editorialIndex],
    thesaurus,
    matcher: termMatcher(terms()),
  });
  return shelved;
}
