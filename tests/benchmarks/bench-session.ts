/** What all questions share: a browser with the extension and its contenders, and a server for their pages. */
import { type BenchBrowser, type BenchTab, launchBenchBrowser } from './bench-browser.ts';
import { type BenchExtension, makeBenchExtension } from './bench-extension.ts';
import { emptyPopup } from './empty-popup.ts';
import { servePages } from './page-server.ts';
import { advancedMarkScript, MARK_ANEW, markJsScript, paintedLabels } from './peers.ts';

/** What may be injected instead of ours. */
export type Contender = 'empty' | 'readText' | 'ours' | 'markJs' | 'markJsLive' | 'advancedMark';

export interface Bench {
  readonly browser: BenchBrowser;
  /** The extension's folder as shipped. */
  readonly dist: string;
  /** Where saved pages would be. */
  readonly savedPages: string;
  /** Puts a page on the server. */
  page(path: string, html: string): void;
  /** Starts a contender in the page of a tab, the browser's first if none is named. */
  start(contender: Contender, tab?: BenchTab): Promise<void>;
  close(): Promise<void>;
}

const CONTENDERS = {
  'empty.js': '',
  'read-text.js': '{const text=document.body.textContent;if(text.length<0)throw text}',
};

function filesOf(contender: Contender, { contentScripts }: BenchExtension): readonly string[] {
  switch (contender) {
    case 'empty':
      return ['empty.js'];
    case 'readText':
      return ['read-text.js'];
    case 'ours':
      return contentScripts;
    case 'markJs':
      return ['mark-js.js'];
    case 'markJsLive':
      return ['mark-js-live.js'];
    case 'advancedMark':
      return ['advanced-mark.js'];
  }
}

export async function startBench(dist: string, savedPages: string): Promise<Bench> {
  const labels = paintedLabels();
  const extension = makeBenchExtension(dist, {
    ...CONTENDERS,
    ...(await emptyPopup()),
    'mark-js.js': `${markJsScript(labels)}\nmarkAll();`,
    'mark-js-live.js': `${markJsScript(labels)}\n${MARK_ANEW}`,
    'advanced-mark.js': `${advancedMarkScript(labels)}\nmarkAll();`,
  });
  const pages = new Map<string, string>();
  const server = await servePages((path) => pages.get(path));
  const browser = await launchBenchBrowser(extension.folder, server.port);
  return {
    browser,
    dist,
    savedPages,
    page: (path, html) => void pages.set(path, html),
    start: (contender, tab = browser.tab) => tab.inject(filesOf(contender, extension)),
    close: async () => {
      await browser.close();
      server.close();
      extension.remove();
    },
  };
}
