/** A link to a passage scrolls Chromium to it, on a local copy of a page that carries the text as its publisher does. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, test } from 'vitest';
import { textFragmentLink } from '../../src/core/documents/text-fragment.ts';
import { editorial } from '../../src/data/editorial.ts';
import { findBrowser } from '../support/find-browsers.ts';
import { until } from '../support/until.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Headline, furniture, then paragraphs so far apart that only one is in view. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>${escaped(editorial.title)}</title>
  <style>p { width: 400px; margin: 900px 0 }</style>
  <h1>${escaped(editorial.title)}</h1><nav>Go to contents</nav>
  ${editorial.paragraphs.map(({ start, end }) => `<p>${escaped(editorial.text.slice(start, end))}</p>`).join('')}`;

/** Of what a browser on a loaded machine may take to start and to load, ms. */
const LIMIT = 120_000;

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PAGE);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') as string,
    timeout: LIMIT,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

test.each(editorial.sentences.map((sentence) => [sentence.id, sentence] as const))(
  'to %s',
  async (_id, sentence) => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const page = await browser.newPage();
    page.setDefaultTimeout(LIMIT);
    await page.setViewport({ width: 800, height: 600 });
    await page.goto(textFragmentLink({ ...editorial, url }, sentence));
    const middle = () =>
      page.evaluate(
        (text) => {
          const paragraph = [...document.querySelectorAll('p')].find((each) =>
            each.textContent?.includes(text),
          );
          const node = paragraph?.firstChild as Text;
          const range = document.createRange();
          const at = node.data.indexOf(text);
          range.setStart(node, at);
          range.setEnd(node, at + text.length);
          const { top, bottom } = range.getBoundingClientRect();
          return (top + bottom) / 2;
        },
        editorial.text.slice(sentence.start, sentence.end),
      );
    // The browser looks for the text once the page is laid out, and scrolls then.
    await until('the sentence in view', async () => {
      const at = await middle();
      if (at > 0 && at < 600) return true;
      throw new Error(`its middle is at ${at}`);
    });
    await page.close();
  },
);
