// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import '../support/idle-at-once.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { shadowStyle } from '../../src/extension/card-style.ts';
import { Card } from '../../src/ui/Card.tsx';
import { cardWords } from '../../src/ui/card-words.ts';
import { messageSource } from '../../src/ui/message-source.ts';
import { makeWording, WordingProvider } from '../../src/ui/wording.tsx';
import { CARD_STATES } from '../support/gallery/states.ts';
import { gazette } from '../support/gallery/sample.ts';
import { LOCALES } from '../support/gallery/message-source.ts';
import { wordingOf } from '../support/gallery/wording.ts';

function show(
  state: string,
  change: Partial<ComponentProps<typeof Card>> = {},
  locale: Parameters<typeof wordingOf>[0] = 'en',
) {
  const onClose = vi.fn();
  render(
    <WordingProvider wording={wordingOf(locale)}>
      <Card {...CARD_STATES[state]!} onClose={onClose} {...change} />
    </WordingProvider>,
  );
  return { card: screen.getByRole('dialog'), onClose };
}

afterEach(cleanup);

describe('the card', () => {
  test('is a dialog named after its concept, which takes the focus by program only', () => {
    const { card } = show('card');
    expect(card.getAttribute('aria-label')).toBe('Background on “Stockholm talks”');
    expect(card.tabIndex).toBe(-1);
  });

  test('says first what the mention names', () => {
    const { card } = show('card');
    expect(card.querySelector('.card-concept')?.textContent).toBe(
      'Stockholm talks Working-level talks between Washington and Pyongyang in Stockholm, October 2019.',
    );
  });

  test('has the best excerpt, verbatim, in its own language, with the focus sentence emphasised', () => {
    const { card } = show('card', {}, 'ko');
    expect(card.lang).toBe('ko');
    const { start, end, focus } = CARD_STATES.card!.found!.ranked.excerpt;
    const quotation = card.querySelector('blockquote')!;
    expect(quotation.textContent).toBe(gazette.text.slice(start, end));
    expect(quotation.querySelector('strong')?.textContent).toBe(gazette.text.slice(focus.start, focus.end));
    expect(quotation.lang).toBe('en');
  });

  test('marks its own concept there and no other', () => {
    const { card } = show('card');
    expect([...card.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'talks in Stockholm',
    ]);
  });

  test('says whose it is, how old beside the page, and which words called it up', () => {
    const { card } = show('card');
    expect(card.textContent).toContain('Opinion, The Harbour Gazette, March 15, 2021, paragraph 1');
    expect(card.textContent).toContain('3 months before this article.');
    expect(card.textContent).toContain('the Stockholm talks');
  });

  test('is followed by what has happened since', () => {
    const { card } = show('card-overtaken');
    expect(card.querySelector('blockquote')?.textContent).not.toContain('July 27, 2021');
    expect(card.textContent).toContain('The line was answered again on July 27, 2021.');
  });

  test('opens the source at the sentence, in a tab that knows nothing of this one', () => {
    show('card');
    const link = screen.getByRole('link', { name: /source/i }) as HTMLAnchorElement;
    expect(link.href).toMatch(/^https:\/\/gazette\.example\/.*#:~:text=/);
    expect(link.target).toBe('_blank');
    expect(link.rel.split(' ').sort()).toEqual(['noopener', 'noreferrer']);
  });

  test('without an excerpt says so, and still what the mention names', () => {
    const { card } = show('card-without');
    expect(screen.queryByRole('article')).toBeNull();
    screen.getByText('Nothing in the editorial bears on this mention.');
    expect(card.textContent).toContain('UN Commission of Inquiry');
  });

  test('closes by its button, and has no other control than its link', () => {
    const { card, onClose } = show('card');
    const controls = [...card.querySelectorAll('button, input, select, textarea, summary')];
    expect(controls.map((control) => control.getAttribute('aria-label'))).toEqual(['Close']);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

test.each(Object.keys(CARD_STATES))('%s: the words that are sent to a page are all that it says', (state) => {
  for (const locale of ['en', 'ko'] as const) {
    const whole = show(state, {}, locale).card.outerHTML;
    cleanup();
    const sent = makeWording(messageSource(cardWords(LOCALES[locale])));
    render(
      <WordingProvider wording={sent}>
        <Card {...CARD_STATES[state]!} onClose={() => {}} />
      </WordingProvider>,
    );
    expect(screen.getByRole('dialog').outerHTML).toBe(whole);
    cleanup();
  }
});

test('few words are sent to a page', () => {
  expect(Object.keys(cardWords(LOCALES.en)).length).toBeLessThan(30);
});

describe('its style sheet in a page', () => {
  test.each([
    ['what our root has, the card has', ':root { --ink: #000 }', '.card { --ink: #000 }'],
    ['a rem is 16 px, whatever the page says', '.a { gap: 0.625rem }', '.a { gap: 10px }'],
    ['several in one value', '.a { margin: -0.125rem 1rem .5rem }', '.a { margin: -2px 16px 8px }'],
    ['within a calculation', '.a { width: calc(100vw - 1rem) }', '.a { width: calc(100vw - 16px) }'],
    [
      'no other unit',
      '.a { font: 400 1em / 1.45 sans; inset: 3px }',
      '.a { font: 400 1em / 1.45 sans; inset: 3px }',
    ],
    ['no name that ends so', '.item2rem-wide { top: 2px }', '.item2rem-wide { top: 2px }'],
  ])('%s', (_, css, made) => {
    expect(shadowStyle(css)).toBe(made);
  });
});
