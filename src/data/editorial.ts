import type { BackgroundDocument } from '../core/documents/background-document.ts';
import { editorNotes } from './editor-notes.ts';
import document from './editorial.md';

/** The bundled editorial, parsed and checked at build. Opinion, in English, of March 2021; with our notes on it. */
export const editorial: BackgroundDocument = { ...document, notes: editorNotes };
