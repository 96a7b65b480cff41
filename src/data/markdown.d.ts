/** `build/document-loader.ts` turns a Markdown file under data/ into a checked document. */
declare module '*.md' {
  import type { BackgroundDocument } from '../core/documents/background-document.ts';

  const document: BackgroundDocument;
  export default document;
}
