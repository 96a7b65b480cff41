/** A page on which all mentions are painted, on which a benchmark can lean: it says so where it is not. */
import type { BenchTab } from './bench-browser.ts';
import type { Bench } from './bench-session.ts';

/** All ranges that are registered with the page's highlights. */
export const RANGES = '[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)';

/** Has every mention painted that the reader can see, not only the first of a concept in a section. */
export async function paintAll({ browser }: Bench): Promise<void> {
  await browser.inBackground(
    `chrome.storage.local.set({ settings: { version: 2, paused: false, sitesOff: [], highlights: true, density: 'all' } })`,
  );
}

export async function paintAsShipped({ browser }: Bench): Promise<void> {
  await browser.inBackground(`chrome.storage.local.clear()`);
}

/** Starts ours in a tab, waits until it rests; gives the number of ranges that are registered. */
export async function startPainted(bench: Bench, tab: BenchTab): Promise<number> {
  await bench.start('ours', tab);
  await tab.atRest();
  const ranges = await tab.inPage<number>(RANGES);
  if (ranges === 0) throw new Error('Ours painted nothing: there is nothing to measure.');
  return ranges;
}
