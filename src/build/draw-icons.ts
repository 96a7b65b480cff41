/**
 * icons/*.svg → icons/*-{16,32,48,128}.png, drawn by an installed Chromium. The PNGs are committed: run this
 * after changing a drawing. The 128 px picture is 96 px of art with 16 px around it, as the Chrome Web Store asks
 * (https://developer.chrome.com/docs/webstore/images#icons).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DRAWINGS = ['icon', 'quiet'];
const SIZES = [
  { size: 16, margin: 0 },
  { size: 32, margin: 0 },
  { size: 48, margin: 0 },
  { size: 128, margin: 16 },
];

/** A page that draws every picture on a canvas and leaves them in its text as JSON: no driver is needed. */
function drawingPage(drawings: Record<string, string>): string {
  return `<!doctype html><pre></pre><script type="module">
    const drawn = {};
    for (const [name, svg] of Object.entries(${JSON.stringify(drawings)})) {
      for (const { size, margin } of ${JSON.stringify(SIZES)}) {
        const art = size - 2 * margin;
        const image = new Image();
        // Rasterised at the size it is drawn: a picture made smaller afterwards loses the whole pixels of its grid.
        image.src = 'data:image/svg+xml,' + encodeURIComponent(
          svg.replace('<svg ', '<svg width="' + art + '" height="' + art + '" '));
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
        canvas.getContext('2d').drawImage(image, margin, margin);
        drawn[name + '-' + size] = canvas.toDataURL('image/png');
      }
    }
    document.querySelector('pre').textContent = JSON.stringify(drawn);
  </script>`;
}

const chromium = process.env.CHROMIUM_BIN ?? 'chromium';
const folder = mkdtempSync(join(tmpdir(), 'icons-'));
try {
  const page = join(folder, 'icons.html');
  writeFileSync(
    page,
    drawingPage(
      Object.fromEntries(DRAWINGS.map((name) => [name, readFileSync(join('icons', `${name}.svg`), 'utf8')])),
    ),
  );
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`];
  const html = execFileSync(
    chromium,
    [...flags, '--virtual-time-budget=5000', '--dump-dom', `file://${page}`],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const drawn: unknown = JSON.parse(/<pre>(.*?)<\/pre>/s.exec(html)?.[1] || '{}');
  const pictures = Object.entries(drawn as Record<string, string>);
  if (pictures.length !== DRAWINGS.length * SIZES.length) throw new Error(`${chromium} drew no icons`);
  for (const [name, url] of pictures)
    writeFileSync(join('icons', `${name}.png`), Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
