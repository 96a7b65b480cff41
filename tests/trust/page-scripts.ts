/** Scripts of pages that use other people's libraries, bundled as those pages would bundle them. */
import { bundleForPage } from '../support/bundle-for-page.ts';

const bundled = (contents: string): Promise<string> =>
  bundleForPage({ stdin: { contents, resolveDir: import.meta.dirname, loader: 'jsx' } });

/** What a server sent of the page below, and what `hydrate()` takes over. */
export const SERVED =
  '<main><h1>News of North Korea</h1><p>They met in <b>Pyong</b>yang, the DPRK said.</p>' +
  '<ul><li>Kim Jong Un</li><li>Choe Son Hui</li></ul><button>0 answers</button></main>';

/** `hydratePage()` makes an application of what the server sent; warnings of preact go to the console. */
export const hydrationScript = (): Promise<string> =>
  bundled(`import 'preact/debug';
    import { hydrate } from 'preact';
    import { useState } from 'preact/hooks';
    function Page() {
      const [count, setCount] = useState(0);
      return <main><h1>News of North Korea</h1><p>They met in <b>Pyong</b>yang, the DPRK said.</p>
        <ul>{['Kim Jong Un', 'Choe Son Hui', ...Array(count).fill('Kim Yo Jong')].map((name) => <li>{name}</li>)}</ul>
        <button onClick={() => setCount(count + 1)}>{count + ' answers'}</button></main>;
    }
    globalThis.hydratePage = () => hydrate(<Page />, document.getElementById('app'));`);

/** `startEditor()` puts CodeMirror into the page; `editor` is its view. */
export const editorScript = (): Promise<string> =>
  bundled(`import { EditorView, basicSetup } from 'codemirror';
    globalThis.startEditor = () => {
      globalThis.editor = new EditorView({
        doc: 'In Pyongyang nobody answers.\\n', extensions: [basicSetup], parent: document.getElementById('editor'),
      });
    };`);
