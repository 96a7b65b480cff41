/** The smallest popup there can be, to compare ours with; and one that is slow, to see whether that is seen. */
import { resolve } from 'node:path';
import { build } from 'esbuild';

/** Works for 20 ms when the browser has answered a question, then draws. */
const SLOW = `(async () => {
  await chrome.tabs.query({ active: true });
  for (const end = performance.now() + 20; performance.now() < end; );
  document.body.append('Slow');
})();`;

/** File name → content, for the extension's folder. */
export async function emptyPopup(): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { h, render } from 'preact'; render(h('p', null, 'Empty'), document.body);`,
      resolveDir: resolve(import.meta.dirname, '../..'),
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome123',
  });
  const html = (script: string) =>
    `<!doctype html><html><head><meta charset="utf-8"><title>Empty</title>${script}</head><body></body></html>`;
  return {
    'bench-blank.html': html(''),
    'bench-popup.html': html('<script defer src="bench-popup.js"></script>'),
    'bench-popup.js': outputFiles[0]?.text ?? '',
    'bench-slow-popup.html': html('<script defer src="bench-slow-popup.js"></script>'),
    'bench-slow-popup.js': SLOW,
  };
}
