/** What the extension brings along, made ready when it is first asked for and kept until the background stops. */
import { makeLibrary, type Library } from '../core/ranking/library.ts';
import type { CompiledTerms } from '../core/thesaurus/compiled-terms.ts';
import { compileTerms } from '../core/thesaurus/compile-terms.ts';
import { termMatcher } from '../core/thesaurus/term-matcher.ts';
import type { Thesaurus } from '../core/thesaurus/thesaurus.ts';
import { editorial } from '../data/editorial.ts';
import { editorialIndex } from '../data/index-terms.ts';
import { states } from '../data/thesaurus/states.ts';
import { themes } from '../data/themes.ts';

const thesaurus: Thesaurus = { concepts: [...states, ...themes], decoys: [] };

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
