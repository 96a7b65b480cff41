import type { BackgroundDocument } from './background-document.ts';

/** A document that cannot be bundled. The message names file, line and what is wrong. */
export class DocumentProblem extends Error {}

/** Markdown with front matter → a document. */
export function parseDocument(_source: string, file: string): BackgroundDocument {
  throw new DocumentProblem(`${file}: the parser is not written yet`);
}
