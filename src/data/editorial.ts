import type { BackgroundDocument } from '../core/documents/background-document.ts';
import document from './editorial.md';

/** The bundled editorial, parsed and checked at build. Opinion, in English, of March 2021. */
export const editorial: BackgroundDocument = document;
