import { describe, expect, test } from 'vitest';
import { answerTo, type BackgroundAnswers, type Sender } from '../../src/extension/answer-to.ts';
import { GUARDS } from '../../src/extension/guards.ts';

const HOME = { id: 'us', url: 'chrome-extension://us/' };

const FRAME = {
  id: 'us',
  url: 'https://frame.example/advert',
  origin: 'https://frame.example',
  frameId: 4,
  documentId: 'D1',
  tab: { id: 7, url: 'https://news.example/now' },
} as Sender;
const POPUP = { id: 'us', url: 'chrome-extension://us/popup.html' } as Sender;

function listening() {
  const heard: unknown[] = [];
  const hear =
    (ask: string) =>
    (...given: unknown[]): never => {
      heard.push([ask, ...given]);
      return undefined as never;
    };
  const answers: BackgroundAnswers = {
    pages: {
      openReading: hear('openReading'),
      openAbout: hear('openAbout'),
      painting: hear('painting'),
      findForms: hear('findForms'),
      styleHighlights: hear('styleHighlights'),
      pageRead: hear('pageRead'),
      cardContent: hear('cardContent'),
      pageLeft: hear('pageLeft'),
      framesChanged: hear('framesChanged'),
      mayRead: hear('mayRead'),
    },
    guards: GUARDS,
    ownPages: {
      rankExcerpts: hear('rankExcerpts'),
      documents: hear('documents'),
      describeConcepts: hear('describeConcepts'),
      complete: hear('complete'),
      changeSettings: hear('changeSettings'),
      firstLook: hear('firstLook'),
      factsOfFirstLook: hear('factsOfFirstLook'),
      pendingLookup: hear('pendingLookup'),
      interfaceWords: hear('interfaceWords'),
      ownTerms: hear('ownTerms'),
      saveOwnTerm: hear('saveOwnTerm'),
      removeOwnTerm: hear('removeOwnTerm'),
      replaceOwnTerms: hear('replaceOwnTerms'),
      siftOwnTerms: hear('siftOwnTerms'),
      unreadOwnTerms: hear('unreadOwnTerms'),
      dismissUnreadTerms: hear('dismissUnreadTerms'),
      startOwnTermsAnew: hear('startOwnTermsAnew'),
    },
  };
  return { heard, ask: (message: unknown, sender: Sender) => answerTo(message, sender, answers, HOME) };
}

test('a content script is told apart by the browser, not by what it says', async () => {
  const { heard, ask } = listening();
  expect(await ask({ ask: 'pageRead', given: [['north-korea']] }, FRAME)).toEqual({ ok: true });
  expect(heard).toEqual([
    [
      'pageRead',
      {
        tab: 7,
        frame: 4,
        document: 'D1',
        host: 'news.example',
        origin: 'https://frame.example',
        active: true,
        isPrivate: false,
      },
      ['north-korea'],
    ],
  ]);
});

test.each([
  ['prerender', false],
  ['cached', false],
  ['active', true],
  [undefined, true],
])('a document whose life is "%s" is active: %s', async (documentLifecycle, active) => {
  const { heard, ask } = listening();
  await ask({ ask: 'pageLeft', given: [] }, { ...FRAME, documentLifecycle } as Sender);
  expect(heard).toEqual([['pageLeft', expect.objectContaining({ active })]]);
});

const PART = { selectors: ['p.lead'], isLarge: false, isFlash: false };

test.each([null, { markShape: 'wash', markColour: '#12ab9f' }])(
  'a frame asks for a style, before: %j',
  async (before) => {
    const { heard, ask } = listening();
    const given = [PART, { markShape: 'dotted', markColour: 'teal' }, before];
    await ask({ ask: 'styleHighlights', given }, FRAME);
    expect(heard).toEqual([['styleHighlights', expect.anything(), ...given]]);
  },
);

test('our own pages may ask everything of theirs', async () => {
  const { heard, ask } = listening();
  await ask({ ask: 'changeSettings', given: [{ paused: true }] }, POPUP);
  expect(heard).toEqual([['changeSettings', null, { paused: true }]]);
});

describe('no answer, and nothing done', () => {
  const long = Array.from({ length: 5_001 }, () => 'a');
  test.each<[string, unknown, Partial<Sender>]>([
    ['a stranger', { ask: 'pageLeft', given: [] }, { ...FRAME, id: 'other' }],
    ['somebody without an id', { ask: 'pageLeft', given: [] }, { tab: FRAME.tab!, frameId: 0 }],
    ['a content script that changes settings', { ask: 'changeSettings', given: [{ paused: true }] }, FRAME],
    ['a content script that asks for excerpts', { ask: 'rankExcerpts', given: [{}] }, FRAME],
    [
      'a page whose address only begins alike',
      { ask: 'documents', given: [] },
      { ...FRAME, url: 'chrome-extension://us.example/' },
    ],
    ['a page without an address', { ask: 'documents', given: [] }, { id: 'us' }],
    ['an unknown question', { ask: 'reboot', given: [] }, POPUP],
    ['a method of every object', { ask: 'toString', given: [] }, POPUP],
    ['no question', 'hello', POPUP],
    ['arguments where none belong', { ask: 'painting', given: ['x'] }, FRAME],
    ["a language of no tag's length", { ask: 'findForms', given: [['x'], 'x'.repeat(65)] }, FRAME],
    ['texts that are none', { ask: 'findForms', given: [['x', 7], null] }, FRAME],
    ['texts that are no list', { ask: 'findForms', given: ['x', null] }, FRAME],
    ['more texts than are asked about', { ask: 'findForms', given: [Array(2_001).fill('x'), null] }, FRAME],
    ['more text', { ask: 'findForms', given: [['x'.repeat(1_000_001), 'x'.repeat(1_000_000)], null] }, FRAME],
    ['no concepts', { ask: 'pageRead', given: [] }, FRAME],
    ['concepts that are no list', { ask: 'pageRead', given: [{ length: 1 }] }, FRAME],
    ['concepts that are no ids', { ask: 'pageRead', given: [['<b>']] }, FRAME],
    ['concepts that are no text', { ask: 'pageRead', given: [[7]] }, FRAME],
    ['an id without end', { ask: 'pageRead', given: [['a'.repeat(65)]] }, FRAME],
    ['more than there are', { ask: 'pageRead', given: [long] }, FRAME],
    ['no style', { ask: 'styleHighlights', given: [] }, FRAME],
    [
      'a colour that is more than a colour',
      {
        ask: 'styleHighlights',
        given: [PART, { markShape: 'dotted', markColour: '#ffffff;} * { display: none' }, null],
      },
      FRAME,
    ],
    [
      'an unknown shape before',
      {
        ask: 'styleHighlights',
        given: [
          PART,
          { markShape: 'dotted', markColour: 'teal' },
          { markShape: 'blink', markColour: 'teal' },
        ],
      },
      FRAME,
    ],
    [
      'a selector that is more than one',
      {
        ask: 'styleHighlights',
        given: [
          { selectors: ['p{display:none}'], isLarge: false, isFlash: false },
          { markShape: 'dotted', markColour: 'teal' },
          null,
        ],
      },
      FRAME,
    ],
    ['a second argument', { ask: 'pageRead', given: [[], 7] }, FRAME],
    ['a question of pages from the popup, which is in no tab', { ask: 'pageLeft', given: [] }, POPUP],
  ])('%s', (_, message, sender) => {
    const { heard, ask } = listening();
    expect(ask(message, sender as Sender)).toBeNull();
    expect(heard).toEqual([]);
  });
});
