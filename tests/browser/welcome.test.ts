/** Once installed, a tab says what this is and lets one try it; what the reader looks at stays in front. */
import { expect, test } from 'vitest';
import { describeBrowser } from '../support/describe-browser.ts';
import { until } from '../support/until.ts';

interface Native {
  readonly extension: { getViews(of: object): Window[] };
}

describeBrowser('the first tab', (given) => {
  test('is opened behind the others', async () => {
    const page = await given.browser.openExtensionPage('options.html');
    const views = await until('the welcome page', () =>
      page.evaluate(() => {
        const world = globalThis as unknown as { browser?: Native; chrome: Native };
        const all = (world.browser ?? world.chrome).extension
          .getViews({ type: 'tab' })
          .map(({ location, document }) => ({ path: location.pathname, isShown: !document.hidden }));
        return all.some(({ path }) => path === '/welcome.html') && all;
      }),
    );
    expect(views).toContainEqual({ path: '/welcome.html', isShown: false });
    expect(views.filter(({ path }) => path === '/welcome.html')).toHaveLength(1);
    await page.close();
  });
});
