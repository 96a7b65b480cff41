/** Languages: those of pages, and that of the interface. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeBrowser } from '../support/describe-browser.ts';
import { documentOf } from '../support/serve-pages.ts';
import { setSettings } from '../support/settings-of.ts';
import { paintedMentions, popupText } from '../support/show-page.ts';
import type { TestDocument, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

/** 金正恩 is written so in Chinese too. */
const JAPANESE = documentOf('<p>北朝鮮の金正恩は平壌で会見した。</p>', '会見', 'ja');
/** What is said in Korean, out of its messages. */
const KOREAN = {
  options: 'Backgrounder 설정',
  saved: '저장했습니다.',
  next: '다음 언급으로 이동',
  welcome: '읽는 자리에서, 배경까지',
  button: '이 페이지의 배경: 언급된 항목 3개',
  popup: '원문에서 열기',
  date: '2021년 3월 15일',
};
const ARTICLE = documentOf(
  '<p>An envoy said that Pyongyang had not answered since the Stockholm talks. North Korea is silent.</p>',
);
const ENGLISH = documentOf('<p>Kim Jong Un spoke in Pyongyang, North Korea.</p>');

describeBrowser('languages', (given) => {
  const opened: TestDocument[] = [];
  const keep = <D extends TestDocument>(page: D): D => {
    opened.push(page);
    return page;
  };
  const open = async (text: string) => keep(await given.browser.open(given.site.page(text)));
  const untilPainted = (page: TestPage, words: readonly string[]) =>
    until(`painted: ${words.join()}`, async () => {
      const painted = (await paintedMentions(page)).map(({ text }) => text);
      if (painted.join() === words.join()) return true;
      throw new Error(`painted: ${painted.join()}`);
    });
  const untilBadge = (page: TestPage, badge: string) =>
    until(`a badge "${badge}"`, async () => (await given.browser.toolbar(page)).badge === badge);
  const openOptions = async () => {
    const options = keep(await given.browser.openExtensionPage('options.html'));
    await options.waitFor(() => document.querySelector('input[value=ja]'));
    return options;
  };

  const popupOver = async (page: TestPage) => {
    const popup = await given.browser.openPopup(page);
    await popup.waitFor(() => document.querySelector('.excerpt'));
    const text = await popupText(popup);
    await popup.close();
    return text;
  };

  beforeEach(() => setSettings(given.browser));
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
    await setSettings(given.browser);
  });

  test('pages of one that is switched off lose their marks without a reload, and get them back', async () => {
    const japanese = await open(JAPANESE);
    const english = await open(ENGLISH);
    const names = ['北朝鮮', '金正恩', '平壌'];
    await untilPainted(japanese, names);
    await untilBadge(japanese, '3');
    const inEnglish = ['Kim Jong Un', 'Pyongyang', 'North Korea'];
    await untilPainted(english, inEnglish);

    const options = await openOptions();
    await options.click('input[value=ja]');
    await untilPainted(japanese, []);
    await untilBadge(japanese, '');
    await untilPainted(english, inEnglish);
    // One that is opened later.
    await untilPainted(await open(ENGLISH), inEnglish);
    const later = await open(JAPANESE);
    await given.browser.openPopup(later).then(async (popup) => {
      await until('nothing', () =>
        popup.evaluate(() => document.body.textContent?.includes('does not mention')),
      );
      await popup.close();
    });
    await untilPainted(later, []);

    await options.bringToFront();
    await options.click('input[value=ja]');
    await untilPainted(japanese, names);
    await untilPainted(later, names);
    await untilBadge(japanese, '3');
  });

  test("of the interface: what is open speaks another at once, and the browser's again", async () => {
    const { browser } = given;
    const page = await open(ARTICLE);
    await untilBadge(page, '3');
    const IN_ENGLISH = 'Background for this page: it mentions 3 subjects';
    await until('the button', async () => (await browser.toolbar(page)).title === IN_ENGLISH);
    const heading = (own: TestDocument) =>
      own.evaluate(() => [document.documentElement.lang, document.querySelector('h1')?.textContent ?? '']);
    const untilHeading = (own: TestDocument, wanted: readonly string[]) =>
      until(wanted.join(' '), async () => (await heading(own)).join() === wanted.join());
    const options = await openOptions();
    const welcome = keep(await browser.openExtensionPage('welcome.html'));
    await welcome.waitFor(() => document.querySelector('h1'));
    const before = { options: await heading(options), welcome: await heading(welcome) };
    expect(before.options).toEqual(['en', 'Backgrounder options']);

    const choose = (language: string) =>
      options.evaluate((language) => {
        const select = document.querySelector('select') as HTMLSelectElement;
        select.value = language;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, language);
    await choose('ko');
    await untilHeading(options, ['ko', KOREAN.options]);
    expect(await options.evaluate(() => document.title)).toBe(KOREAN.options);
    await options.waitFor(
      (saved) => document.querySelector('.saved')?.textContent?.includes(saved),
      KOREAN.saved,
    );
    // Commands, which the browser describes in its own language.
    expect(await options.evaluate(() => document.querySelector('.keys')?.textContent)).toContain(KOREAN.next);
    await untilHeading(welcome, ['ko', KOREAN.welcome]);
    await until('the button', async () => (await browser.toolbar(page)).title === KOREAN.button);
    const korean = await popupOver(page);
    expect(korean).toContain(KOREAN.popup);
    expect(korean).toContain(KOREAN.date);
    // The background starts anew, and knows it still.
    await browser.stopBackground();
    const later = await open(ARTICLE);
    await until('the button', async () => (await browser.toolbar(later)).title === KOREAN.button);
    await browser.runCommand(later, 'show-card');
    const card = await until('a card', () => later.inShadow('div[popover=manual]', '.card'));
    expect(card.text).toContain(KOREAN.popup);
    expect(card.text).toContain(KOREAN.date);

    await choose('browser');
    await untilHeading(options, before.options);
    await untilHeading(welcome, before.welcome);
    await until('the button', async () => (await browser.toolbar(page)).title === IN_ENGLISH);
    expect(await popupOver(page)).not.toContain(KOREAN.popup);
  });

  test('of a side panel that stays open', async () => {
    const page = await open(ARTICLE);
    await untilBadge(page, '3');
    const panel = keep(await given.browser.openPanel(page));
    const says = (words: string) =>
      until(`a panel that says ${words}`, async () => (await popupText(panel)).includes(words));
    await says('Open at source');
    await setSettings(given.browser, { interfaceLanguage: 'ko' });
    await page.bringToFront();
    await says(KOREAN.popup);
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe('ko');
  });

  test('nobody complained', async () => {
    expect(given.sink.reached).toEqual([]);
    expect(await given.browser.complaints()).toEqual([]);
  });
});
