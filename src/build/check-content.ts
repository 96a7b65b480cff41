/** Holds what people write to its rules before anything is built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexFaults } from '../core/documents/document-index.ts';
import { DocumentProblem, parseDocument } from '../core/documents/parse-document.ts';
import { checkThesaurus } from '../core/thesaurus/check-thesaurus.ts';
import type { Concept, Thesaurus } from '../core/thesaurus/thesaurus.ts';
import { editorialIndex } from '../data/index-terms.ts';

/** The concepts of each file, so that a problem names the file it is mended in. */
export type ConceptFiles = readonly (readonly [file: string, concepts: readonly Concept[]])[];

/** What is wrong with a thesaurus: file, concept and what to do, a line each. */
export function thesaurusProblems(
  thesaurus: Thesaurus,
  files: ConceptFiles,
  folder = 'src/data/thesaurus',
): string[] {
  const fileOf = (concept: string) =>
    files.find(([, concepts]) => concepts.some(({ id }) => id === concept))?.[0] ?? 'thesaurus.ts';
  return checkThesaurus(thesaurus).map(({ concept, problem }) => {
    const file = join(folder, concept === null ? 'decoys.ts' : fileOf(concept));
    return concept === null ? `${file}: ${problem}` : `${file}: ${concept}: ${problem}`;
  });
}

/**
 * What is wrong with the bundled editorial and its index.
 * @param root folder of the project
 * @param concepts the ids that the index may name
 */
export function editorialProblems(root: string, concepts: ReadonlySet<string>): string[] {
  const file = 'src/data/editorial.md';
  try {
    const document = parseDocument(readFileSync(join(root, file), 'utf8'), file);
    return indexFaults(editorialIndex, document, concepts).map(
      (fault) => `src/data/index-terms.ts: ${fault}`,
    );
  } catch (error) {
    if (error instanceof DocumentProblem) return [error.message];
    throw error;
  }
}
