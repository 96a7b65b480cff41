/**
 * Faults that somebody may one day bring in, as pieces of code for the built scripts: `PLANT=fetch npm run trust` must
 * fail at the row that is named with each.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Fault {
  readonly file: 'content.js' | 'reading.js' | 'background.js' | 'options.js' | 'popup.js' | 'manifest.json';
  /** Code for the end of a script; keys for the manifest. */
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
  'typed text': {
    file: 'content.js',
    code: `addEventListener('input', ({ target }) => {
      const typed = target.value ?? document.activeElement.textContent;
      void (globalThis.browser ?? chrome).runtime.sendMessage({ ask: 'typed', given: [typed] }).catch(() => {});
    }, true);`,
    row: 'A5',
  },
  'always on': {
    file: 'content.js',
    code: `void (globalThis.browser ?? chrome).runtime.sendMessage({ ask: 'here', given: [] }).catch(() => {});`,
    row: 'A7',
  },
  'a silent look': {
    file: 'content.js',
    code: `{
      const page = document.createRange();
      page.selectNodeContents(document);
      new MutationObserver(() => page.toString())
        .observe(document, { childList: true, characterData: true, subtree: true });
    }`,
    row: 'A7',
  },
  'an error': { file: 'reading.js', code: `setTimeout(() => undefined.planted);`, row: 'C7' },
  'a door': {
    file: 'manifest.json',
    code: `{ "web_accessible_resources": [{ "resources": ["*"], "matches": ["<all_urls>"] }] }`,
    row: 'E5',
  },
  'anybody answered': {
    file: 'background.js',
    code: `(globalThis.browser ?? chrome).runtime.onMessage.addListener((message, sender, respond) => {
      if (/^(complete|documents)$/.test(message?.ask)) respond({ ok: true, value: null });
    });`,
    row: 'E3',
  },
  'a made-up pointer': {
    file: 'reading.js',
    code: `document.addEventListener('mouseover', ({ isTrusted }) => {
      if (!isTrusted) document.documentElement.append(document.createElement('div'));
    }, true);`,
    row: 'E4',
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
  'a leaked observer': {
    file: 'reading.js',
    code: `const seen = [];
      new MutationObserver((records) => seen.push(...records)).observe(document, { childList: true, subtree: true });`,
    row: 'B7',
  },
  lock: {
    file: 'background.js',
    code: `navigator.locks.request = async (name, run) => run();`,
    row: 'D3',
  },
  'a rejection': {
    file: 'background.js',
    code: `(globalThis.browser ?? chrome).storage.local.onChanged.addListener(async () => {
      throw new Error('planted');
    });`,
    row: 'D5',
  },
  'own terms that are lost': {
    file: 'background.js',
    code: `const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (value, key) {
        return key === 'unread' ? this.get(key) : put.call(this, value, key);
      };`,
    row: 'D9',
  },
  'a field dropped': {
    file: 'background.js',
    code: `{
      const { local } = (globalThis.browser ?? chrome).storage;
      const set = local.set.bind(local);
      local.set = ({ settings, ...items }, ...more) => {
        if (settings) delete settings.density;
        return set(settings ? { ...items, settings } : items, ...more);
      };
    }`,
    row: 'D6',
  },
  'a note as HTML': {
    file: 'popup.js',
    code: `new MutationObserver(() => {
      for (const note of document.querySelectorAll('.own-note'))
        if (note.firstElementChild === null && /<[a-z]/.test(note.textContent)) note.innerHTML = note.textContent;
    }).observe(document, { childList: true, subtree: true, characterData: true });`,
    row: 'E1',
  },
};

/** Plants the fault that the environment names, in a copy of the extension. */
export function plantFault(folder: string, name: string | undefined = process.env.PLANT): void {
  if (!name) return;
  const fault = FAULTS[name];
  if (!fault) throw new Error(`There is no fault "${name}": ${Object.keys(FAULTS).join(', ')}`);
  const path = join(folder, fault.file);
  if (fault.file === 'manifest.json') {
    const manifest = { ...JSON.parse(readFileSync(path, 'utf8')), ...JSON.parse(fault.code) };
    writeFileSync(path, JSON.stringify(manifest));
  } else appendFileSync(path, `\n;${fault.code}\n`);
}
