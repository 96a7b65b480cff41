import type { DocumentIndex } from '../core/documents/document-index.ts';

/** The editorial's index. */
export const editorialIndex: DocumentIndex = { document: 'editorial', sentences: {} };
