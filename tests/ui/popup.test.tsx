// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../src/ui/Popup.tsx';
import { WordingProvider } from '../../src/ui/wording.tsx';
import '../support/idle-at-once.ts';
import { concept, excerpts, gazette } from '../support/gallery/sample.ts';
import { POPUP_STATES } from '../support/gallery/states.ts';
import { wordingOf } from '../support/gallery/wording.ts';

// Its own patience is 1 s, less than a loaded machine may need.
configure({ asyncUtilTimeout: 30_000 });

type Props = ComponentProps<typeof Popup>;

function callbacks() {
  return {
    onType: vi.fn(),
    onSuggestion: vi.fn(),
    onConcept: vi.fn(),
    onStep: vi.fn(),
    onBack: vi.fn(),
    onCopy: vi.fn(async () => {}),
    onAllowSite: vi.fn(),
    onReload: vi.fn(),
    onOptions: vi.fn(),
    onPanel: vi.fn(),
    onHighlights: vi.fn(),
    onSiteOff: vi.fn(),
    onPaused: vi.fn(),
  };
}

function show(state: string, change: Partial<Props> = {}, locale: Parameters<typeof wordingOf>[0] = 'en') {
  const on = callbacks();
  const tree = (state: string, change: Partial<Props> = {}) => (
    <WordingProvider wording={wordingOf(locale)}>
      <Popup {...POPUP_STATES[state]!} {...on} {...change} />
    </WordingProvider>
  );
  const { rerender } = render(tree(state, change));
  return { on, again: (state: string, change?: Partial<Props>) => rerender(tree(state, change)) };
}

afterEach(cleanup);

describe('what each state says, and what its button does', () => {
  test.each([
    ['reading', 'Reading this page …', null, null],
    ['restricted', 'The browser lets no extension read this page.', null, null],
    ['nothing', 'This page does not mention North Korea policy.', null, null],
    ['silent', 'The editorial has no background for this page.', null, null],
    [
      'withheld',
      'Your browser is set to keep Backgrounder out of news.example.',
      'Allow on this site',
      'onAllowSite',
    ],
    ['updated', 'Backgrounder was updated while this page was open.', 'Reload the page', 'onReload'],
    ['paused', 'Paused on every site.', 'Resume', 'onPaused'],
    ['site-off', 'Switched off on news.example.', 'Switch on here', 'onSiteOff'],
  ] as const)('%s', (state, line, button, called) => {
    const { on } = show(state);
    screen.getByText(line);
    expect(screen.queryAllByRole('article')).toEqual([]);
    if (!button) return;
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(on[called]).toHaveBeenCalledOnce();
  });

  test('a search is possible in every one of them', () => {
    for (const state of Object.keys(POPUP_STATES)) {
      show(state);
      expect(screen.getByRole('combobox'), state).toBeTruthy();
      cleanup();
    }
  });
});

describe('an excerpt', () => {
  const first = () => screen.getAllByRole('article')[0]!;

  test('stands first, before anything else that is drawn', () => {
    show('ready');
    expect(screen.getByRole('main').querySelector(':scope > :not(.spoken)')?.className).toBe('excerpts');
  });

  test('is verbatim, in the language of its document, with the focus sentence emphasised', () => {
    show('ready', {}, 'ko');
    const { excerpt } = excerpts[0]!;
    const quotation = first().querySelector('blockquote')!;
    expect(quotation.textContent).toBe(gazette.text.slice(excerpt.start, excerpt.end));
    expect(quotation.lang).toBe('en');
    expect(quotation.querySelector('strong')?.textContent).toBe(
      gazette.text.slice(excerpt.focus.start, excerpt.focus.end),
    );
  });

  test('marks the concepts of the page and no others', () => {
    const { findings } = POPUP_STATES.ready!.state as Extract<Props['state'], { kind: 'ready' }>;
    show('ready', {
      state: { kind: 'ready', excerpts, findings: { ...findings, concepts: findings.concepts.slice(0, 1) } },
    });
    expect([...first().querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Pyongyang']);
  });

  test('says what it is, whose, from when, where in it, and how old beside the page', () => {
    show('ready');
    for (const article of screen.getAllByRole('article')) {
      expect(article.textContent).toContain('Opinion, The Harbour Gazette, March 15, 2021, paragraph ');
      expect(article.textContent).toContain('3 months before this article.');
    }
  });

  test.each([
    ['ready-korean', 'This article is older, by about 16 months.'],
    ['ready-undated', 'This page gives no date.'],
  ])('in %s says: %s', (state, age) => {
    show(state);
    expect(first().textContent).toContain(age);
  });

  test('is followed by what has happened since, apart from the quotation', () => {
    show('ready');
    const third = screen.getAllByRole('article')[2]!;
    expect(third.querySelector('.note')?.textContent).toBe(
      'Since then (our note): The line was answered again on July 27, 2021.',
    );
    expect(third.querySelector('blockquote')?.textContent).not.toContain('answered again');
    expect(first().querySelector('.note')).toBeNull();
  });

  test('names its document once for all that come from it', () => {
    show('ready');
    expect(screen.getAllByText(gazette.title)).toHaveLength(1);
  });

  test('gives the words of the page as reasons, in their own script', () => {
    show('ready-korean');
    const [word] = first().querySelectorAll<HTMLElement>('.reasons q');
    expect(word?.textContent).toBe('스톡홀름 실무협상');
    expect(word?.lang).toBe('ko');
  });

  test('shows its whole paragraph on demand, and steps back', () => {
    show('ready');
    const second = screen.getAllByRole('article')[1]!;
    const words = () => second.querySelector('blockquote')?.textContent;
    const button = within(second).getByRole('button', { name: 'Whole paragraph' });
    const before = words();
    fireEvent.click(button);
    const { start, end } = gazette.paragraphs[1]!;
    expect(words()).toBe(gazette.text.slice(start, end));
    expect(button.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(button);
    expect(words()).toBe(before);
  });

  test('offers no whole paragraph where it is one', () => {
    show('ready');
    expect(within(first()).queryByRole('button', { name: 'Whole paragraph' })).toBeNull();
  });

  test('is copied with its citation, and says so', async () => {
    const { on } = show('ready');
    fireEvent.click(within(first()).getByRole('button', { name: 'Copy with citation' }));
    await within(first()).findByRole('button', { name: 'Copied' });
    expect(within(first()).getByRole('status').textContent).toBe('Copied');
    const { excerpt } = excerpts[0]!;
    expect(on.onCopy).toHaveBeenCalledWith(
      expect.stringContaining(gazette.text.slice(excerpt.start, excerpt.end)),
    );
    expect(on.onCopy).toHaveBeenCalledWith(expect.stringContaining(gazette.url));
  });

  test.each([
    ['Markdown', /^> The envoys/],
    ['BibTeX', /^@article\{/],
    ['RIS', /^TY {2}- NEWS/],
  ])('is then offered as %s too', async (name, form) => {
    const { on } = show('ready');
    expect(within(first()).queryByRole('button', { name })).toBeNull();
    fireEvent.click(within(first()).getByRole('button', { name: 'Copy with citation' }));
    fireEvent.click(await within(first()).findByRole('button', { name }));
    await within(first()).findByRole('button', { name: 'Copied' });
    expect(on.onCopy).toHaveBeenLastCalledWith(expect.stringMatching(form));
  });

  test('says so where the clipboard refuses', async () => {
    show('ready', { onCopy: () => Promise.reject(new Error('no')) });
    fireEvent.click(within(first()).getByRole('button', { name: 'Copy with citation' }));
    await within(first()).findByRole('button', { name: 'Could not copy' });
  });

  test('opens at its sentence, and tells the publisher nothing of the page', () => {
    show('ready');
    const link = within(first()).getByRole('link', { name: 'Open at source' }) as HTMLAnchorElement;
    expect(link.getAttribute('href')).toContain(`${gazette.url}#:~:text=`);
    expect(link.rel).toBe('noopener noreferrer');
    expect(link.target).toBe('_blank');
  });

  test('opens at its document until the words that lead to the sentence are found', () => {
    const atOnce = requestIdleCallback;
    const idle = vi.fn<(run: () => void) => number>(() => 0);
    vi.stubGlobal('requestIdleCallback', idle);
    show('ready');
    vi.stubGlobal('requestIdleCallback', atOnce);
    const link = within(first()).getByRole('link', { name: 'Open at source' });
    expect(link.getAttribute('href')).toBe(gazette.url);
    for (const [run] of idle.mock.calls) run();
    expect(link.getAttribute('href')).toContain(`${gazette.url}#:~:text=`);
  });

  test('of a document that is not there is not shown', () => {
    show('ready', { documents: [] });
    expect(screen.queryAllByRole('article')).toEqual([]);
  });
});

describe('the first look', () => {
  const seen = () => ({
    excerpts: screen.queryAllByRole('article').length,
    rows: document.querySelectorAll('button.concept').length > 0,
    search: screen.queryByRole('combobox') !== null,
  });
  const many = { ...POPUP_STATES.ready!.state, excerpts: Array.from({ length: 5 }, (_, at) => numbered(at)) };

  /** One excerpt as several: told apart by their sentences. */
  function numbered(at: number) {
    const [one] = excerpts;
    const { excerpt } = one!;
    return { ...one!, excerpt: { ...excerpt, focus: { ...excerpt.focus, id: `p1s${at + 1}` } } };
  }

  test('fills a popup and no more; the rest comes after it, in its place', () => {
    const state = many as Props['state'];
    const { again } = show('ready', { state, isFirstLook: true });
    expect(seen()).toEqual({ excerpts: 2, rows: false, search: true });
    const [best] = screen.getAllByRole('article');
    again('ready', { state, isFirstLook: false });
    expect(seen()).toEqual({ excerpts: 5, rows: true, search: true });
    expect(screen.getAllByRole('article')[0]).toBe(best);
  });

  test.each(['ready-few', 'silent', 'lookup'])('leaves nothing out of what is short: %s', (state) => {
    const { again } = show(state, { isFirstLook: true });
    const first = document.body.innerHTML;
    again(state, { isFirstLook: false });
    expect(document.body.innerHTML).toBe(first);
  });
});

describe('the concepts of the page', () => {
  const rows = () => [...document.querySelectorAll<HTMLElement>('button.concept')];
  const name = (row: HTMLElement) => row.querySelector('.concept-name')?.textContent;

  test('stand with kind and count, and are spoken with it', () => {
    show('ready-few');
    expect(screen.getByRole('button', { name: 'Pyongyang state 11 mentions' })).toBeTruthy();
  });

  test('on a Korean page show the form that the page writes', () => {
    show('ready-korean');
    expect(name(rows()[0]!)).toBe('Pyongyang 평양');
    expect(rows()[0]!.querySelector<HTMLElement>('.concept-written')?.lang).toBe('ko');
  });

  test('a long list begins with eight, and shows all on demand', () => {
    show('ready');
    expect(rows()).toHaveLength(8);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 12' }));
    expect(rows()).toHaveLength(12);
  });

  test('a short list has no filter', () => {
    show('ready-few');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  test.each([
    ['human', ['UN Commission of Inquiry on Human Rights in the DPRK']],
    ['KIM', ['Kim Jong Un', 'Sung Kim']],
    ['  hotlîne ', ['inter-Korean hotline']],
    ['xyz', []],
  ])('filtered by %j are %j', (typed, names) => {
    show('ready');
    fireEvent.input(screen.getByRole('searchbox', { name: 'Filter' }), { target: { value: typed } });
    expect(rows().map(name)).toEqual(names);
    if (names.length === 0) screen.getByText('Nothing on this page by that name.');
  });

  test('are chosen with a click', () => {
    const { on } = show('ready');
    fireEvent.click(rows()[1]!);
    expect(on.onConcept).toHaveBeenCalledWith('stockholm-talks');
  });

  test.each([
    ['ArrowDown', 0, 1],
    ['ArrowUp', 0, 0],
    ['End', 0, 7],
    ['Home', 5, 0],
    ['ArrowDown', 7, 7],
  ])('%s in row %i leads to row %i', (key, from, to) => {
    show('ready');
    rows()[from]?.focus();
    fireEvent.keyDown(rows()[from]!, { key });
    expect(document.activeElement).toBe(rows()[to]);
  });
});

describe('a chosen concept', () => {
  test('takes the focus to where its answer begins, and gives it back to its row', () => {
    const { again } = show('ready');
    again('concept');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Stockholm talks' }));
    again('ready');
    expect((document.activeElement as HTMLElement).dataset.concept).toBe('stockholm-talks');
  });

  test('says where the walk has come, and goes on', () => {
    const { on } = show('concept');
    screen.getByText('3 of 4');
    fireEvent.click(screen.getByRole('button', { name: 'Next mention' }));
    fireEvent.click(screen.getByRole('button', { name: 'Previous mention' }));
    expect(on.onStep.mock.calls).toEqual([['next'], ['previous']]);
  });

  test('that the page has not offers no walk', () => {
    show('concept', {
      asked: { kind: 'concept', concept: concept('icbm'), count: 0, position: null, excerpts: [] },
    });
    expect(screen.queryByRole('button', { name: 'Next mention' })).toBeNull();
  });

  test('says so where the documents have nothing on it', () => {
    show('concept-without');
    expect(screen.getByRole('main').textContent).toContain('The editorial says nothing on “UN Commission');
  });

  test('says nothing of that kind before the answer is there', () => {
    show('concept-waiting');
    expect(screen.getByRole('main').textContent).not.toContain('nothing');
  });

  test('is left with Escape; where nothing is asked, Escape closes the popup', () => {
    const { on } = show('concept');
    expect(fireEvent.keyDown(screen.getByRole('main'), { key: 'Escape' })).toBe(false);
    expect(on.onBack).toHaveBeenCalledOnce();
    cleanup();
    show('ready');
    expect(fireEvent.keyDown(screen.getByRole('main'), { key: 'Escape' })).toBe(true);
  });
});

describe('the way to the panel', () => {
  test('is one press', () => {
    const { on } = show('ready');
    fireEvent.click(screen.getByRole('button', { name: 'Open beside the page' }));
    expect(on.onPanel).toHaveBeenCalledOnce();
  });

  test('is not offered by the panel itself', () => {
    render(
      <WordingProvider wording={wordingOf('en')}>
        <Popup {...POPUP_STATES.ready!} {...{ ...callbacks(), onPanel: undefined! }} />
      </WordingProvider>,
    );
    screen.getByRole('button', { name: 'Options' });
    expect(screen.queryByRole('button', { name: 'Open beside the page' })).toBeNull();
  });
});

describe('the switches', () => {
  test.each([
    ['Highlights', 'onHighlights', false],
    ['Not on this site', 'onSiteOff', true],
    ['Pause', 'onPaused', true],
  ] as const)('%s', (name, called, value) => {
    const { on } = show('ready');
    fireEvent.click(screen.getByRole('switch', { name }));
    expect(on[called]).toHaveBeenCalledWith(value);
  });

  test('have none for a site where there is no site', () => {
    show('restricted');
    expect(screen.queryByRole('switch', { name: 'Not on this site' })).toBeNull();
  });
});
