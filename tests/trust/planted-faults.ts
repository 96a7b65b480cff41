/**
 * Faults that somebody may one day bring in, as pieces of code for the built scripts: `PLANT=fetch npm run trust` must
 * fail at the row that is named with each.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

interface Fault {
  readonly file: 'content.js' | 'reading.js' | 'background.js';
  readonly code: string;
  /** The row that must find it. */
  readonly row: string;
}

export const FAULTS: Readonly<Record<string, Fault>> = {
  fetch: {
    file: 'content.js',
    code: `fetch('http://elsewhere.example/planted', { mode: 'no-cors' }).catch(() => {});`,
    row: 'A1',
  },
  attribute: { file: 'content.js', code: `document.body?.setAttribute('data-planted', '');`, row: 'B1' },
  sheet: {
    file: 'content.js',
    code: `document.documentElement.style.setProperty('--planted', '1');`,
    row: 'A4',
  },
  'live range': {
    file: 'reading.js',
    code: `setTimeout(() => {
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const set = new Highlight();
      while (words.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(words.currentNode);
        set.add(range);
      }
      CSS.highlights.set('marked-term', set);
    }, 1_500);`,
    row: 'B4',
  },
  lock: {
    file: 'background.js',
    code: `navigator.locks.request = async (name, run) => run();`,
    row: 'D3',
  },
};

/** Plants the fault that the environment names, in a copy of the extension. */
export function plantFault(folder: string, name: string | undefined = process.env.PLANT): void {
  if (!name) return;
  const fault = FAULTS[name];
  if (!fault) throw new Error(`There is no fault "${name}": ${Object.keys(FAULTS).join(', ')}`);
  appendFileSync(join(folder, fault.file), `\n;${fault.code}\n`);
}
