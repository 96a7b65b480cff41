// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { KnownForms } from '../../src/core/own-terms/check-own-term.ts';
import type { OwnTerm } from '../../src/core/own-terms/own-term.ts';
import { siftOwnTerms } from '../../src/core/own-terms/sift-own-terms.ts';
import { writeSettingsFile } from '../../src/core/settings-file.ts';
import { DEFAULT_SETTINGS, type SettingsInForce } from '../../src/core/settings.ts';
import { Options, type OptionsProps } from '../../src/ui/Options.tsx';
import { WordingProvider } from '../../src/ui/wording.tsx';
import { ZENDA } from '../support/own-term-sample.ts';
import { gazette } from '../support/gallery/sample.ts';
import { OPTIONS_STATES } from '../support/gallery/states.ts';
import { wordingOf } from '../support/gallery/wording.ts';

// Its own patience is 1 s, less than a loaded machine may need.
configure({ asyncUtilTimeout: 30_000 });

/** The page with settings that change as the browser would change them. */
function show(
  settings: Partial<SettingsInForce> = {},
  { refuses = false, ...more }: { refuses?: boolean } & Partial<OptionsProps> = {},
) {
  const stored: { now: SettingsInForce } = { now: { ...DEFAULT_SETTINGS, ...settings } };
  const on = {
    onKeys: vi.fn(),
    onReadEverySite: vi.fn(),
    onSave: vi.fn(),
    onDismissUnread: vi.fn(async () => {}),
    onSift: async (terms: readonly OwnTerm[]) => ({
      merge: { terms, left: [] },
      replace: { terms, left: [] },
    }),
    onDiagnose: async () => '{ "a": 1 }',
    onCopy: vi.fn(async (_: string) => {
      if (refuses) throw new Error('refused');
    }),
  };
  function Page() {
    const [shown, setShown] = useState(stored.now);
    return (
      <Options
        {...OPTIONS_STATES.options!}
        {...on}
        settings={shown}
        {...more}
        documents={[gazette]}
        version="1.2.3"
        onChange={async (change) => {
          if (refuses) throw new Error('full');
          stored.now = { ...stored.now, ...change };
          setShown(stored.now);
        }}
      />
    );
  }
  render(
    <WordingProvider wording={wordingOf()}>
      <Page />
    </WordingProvider>,
  );
  return { stored, on };
}

const field = () => screen.getByLabelText(/^(Do nothing on|Read) this site$/);
const add = (typed: string) => {
  fireEvent.input(field(), { target: { value: typed } });
  fireEvent.submit(field().closest('form')!);
};
const marked = () => document.querySelectorAll('.preview mark').length;

afterEach(cleanup);

describe('sites', () => {
  test('are added as their host, listed and confirmed', async () => {
    const { stored } = show();
    add(' https://www.News.example/page ');
    await screen.findByText('Saved.');
    expect(stored.now.sitesOff).toEqual(['news.example']);
    screen.getByText('news.example');
  });

  test('are listed once', async () => {
    const { stored } = show({ sitesOff: ['news.example'] });
    add('news.example');
    await screen.findByText('Saved.');
    expect(stored.now.sitesOff).toEqual(['news.example']);
  });

  test('that are none are refused with a word, until one types on', () => {
    const { stored } = show();
    add('two words');
    screen.getByRole('alert');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(stored.now.sitesOff).toEqual([]);
    fireEvent.input(field(), { target: { value: 'two' } });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test.each([
    ['all-sites', 'sitesOff'],
    ['chosen-sites', 'sitesOn'],
  ] as const)('in brackets are like any other where %s are read', async (reads, list) => {
    const { stored } = show({ reads }, { currentSite: '[::1]' });
    add('http://[2001:DB8::1]:8080/page');
    await screen.findByText('Saved.');
    expect(stored.now[list]).toEqual(['[2001:db8::1]']);
    fireEvent.click(screen.getByRole('switch', { name: /::1/ }));
    await screen.findByText('[::1]');
    expect(stored.now[list]).toEqual(['[2001:db8::1]', '[::1]']);
  });

  test('are removed, and come back with "Undo"', async () => {
    const { stored } = show({ sitesOff: ['a.example', 'b.example'] });
    fireEvent.click(screen.getByRole('button', { name: 'Remove a.example' }));
    await screen.findByText('a.example is read again.', { exact: false });
    expect(stored.now.sitesOff).toEqual(['b.example']);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Saved.');
    expect(stored.now.sitesOff).toEqual(['a.example', 'b.example']);
  });
});

describe('highlights', () => {
  test.each([
    ['the first mention in each section', 'first', 1],
    ['every mention', 'all', 2],
    ['nothing: mentions are listed in the popup only', 'none', 0],
  ])('%s', async (name, density, marks) => {
    const { stored } = show({ density: density === 'first' ? 'all' : 'first' });
    fireEvent.click(screen.getByRole('radio', { name }));
    await screen.findByText('Saved.');
    expect(stored.now.density).toBe(density);
    expect(marked()).toBe(marks);
  });

  test('hidden: the preview shows none either', () => {
    show({ highlights: false, density: 'all' });
    expect(marked()).toBe(0);
  });
});

describe('own terms of a file', () => {
  const term = (id: number, label: string, ...aliases: string[]): OwnTerm => ({
    ...ZENDA,
    id: `own-${id}`,
    label,
    aliases,
  });
  /** Knows one name, and nothing else. */
  const known: KnownForms = {
    nameOf: (form) => (form === 'Pyongyang' ? 'Pyongyang' : null),
    isDecoy: () => false,
    isNameable: () => true,
  };
  const given = [term(1, 'Strelsau', 'Pyongyang'), term(2, 'Pyongyang'), term(3, 'ZENDA')];

  /** The page with a term of the reader's, and a file chosen. */
  async function choose(terms: readonly OwnTerm[]) {
    const onOwnTerms = vi.fn(async (_: readonly OwnTerm[]) => {});
    const sift = (terms: readonly OwnTerm[], present: readonly OwnTerm[]) =>
      siftOwnTerms(terms, known, { present });
    const { stored } = show(
      {},
      {
        storedTerms: [ZENDA],
        onSift: async (terms) => ({ merge: sift(terms, [ZENDA]), replace: sift(terms, []) }),
        onOwnTerms,
      },
    );
    const text = writeSettingsFile({ ...DEFAULT_SETTINGS, density: 'all' }, terms);
    fireEvent.change(screen.getByLabelText('Read settings from a file'), {
      target: { files: [new File([text], 'settings.json')] },
    });
    await screen.findByRole('table');
    return { stored, onOwnTerms };
  }
  const row = () => screen.getByRole('rowheader', { name: 'Your own terms' }).closest('tr')?.textContent;

  test('what speaks against them is told before anything is done, and they are not taken over', async () => {
    const { onOwnTerms } = await choose(given);
    screen.getByText('2 terms were left out:');
    screen.getByText('1 other form was left out, and its term was not:');
    const reasons = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(reasons.filter((reason) => reason?.includes('“'))).toEqual([
      'Pyongyang “Pyongyang” is found already: it names Pyongyang.',
      'ZENDA “ZENDA” is a form of your term “Zenda” already.',
      'Strelsau “Pyongyang” is found already: it names Pyongyang.',
    ]);
    expect(row()).toBe('Your own termsZendaZenda, Strelsau');
    fireEvent.click(screen.getByRole('button', { name: 'Change it' }));
    await screen.findByText('Set as the file says.', { exact: false });
    expect(onOwnTerms).toHaveBeenCalledWith([ZENDA, { ...term(2, 'Strelsau') }]);
  });

  test('put in the place of those that are there, they clash with each other only', async () => {
    const { onOwnTerms } = await choose(given);
    fireEvent.click(screen.getByRole('radio', { name: 'Set everything as the file says' }));
    await screen.findByText('1 term was left out:');
    expect(row()).toBe('Your own termsZendaStrelsau, ZENDA');
    fireEvent.click(screen.getByRole('button', { name: 'Change it' }));
    await screen.findByText('Set as the file says.', { exact: false });
    expect(onOwnTerms).toHaveBeenCalledWith([term(1, 'Strelsau'), term(3, 'ZENDA')]);
  });

  test('good ones are left in peace', async () => {
    await choose([term(1, 'Strelsau')]);
    expect(screen.queryByText(/left out/)).toBeNull();
  });
});

describe('everything set back', () => {
  const before = { paused: true, sitesOff: ['a.example'], density: 'all' } as const;
  const ask = () => fireEvent.click(screen.getByRole('button', { name: 'Set everything back' }));

  test('is shown before it is done, done, and taken back', async () => {
    const { stored } = show(before);
    ask();
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toEqual([
      'SettingNowThen',
      'Pause everywhereonoff',
      'Sites where nothing is reada.examplenone',
      'Underlineevery mentionthe first mention in each section',
    ]);
    expect(stored.now).toEqual({ ...DEFAULT_SETTINGS, ...before });
    fireEvent.click(screen.getByRole('button', { name: 'Change it' }));
    await screen.findByText('Everything is as it was at the beginning.', { exact: false });
    expect(stored.now).toEqual(DEFAULT_SETTINGS);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Saved.');
    expect(stored.now).toEqual({ ...DEFAULT_SETTINGS, ...before });
  });

  test('is not done where the reader thinks better of it, and the focus is where it was', () => {
    const { stored } = show(before);
    ask();
    fireEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }));
    expect(screen.queryByRole('table')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Set everything back' }));
    expect(stored.now.paused).toBe(true);
  });

  test('changes nothing where nothing was set', () => {
    show();
    ask();
    screen.getByText('Nothing would change.');
    expect(screen.queryByRole('button', { name: 'Change it' })).toBeNull();
  });

  test('leaves to an organisation what it has set', () => {
    show({ ...before, organisation: { locked: ['paused'], sitesOff: [] } });
    ask();
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).not.toContain(
      'Pause everywhere',
    );
  });
});

describe('a file of settings', () => {
  const field = () => screen.getByLabelText('Read settings from a file') as HTMLInputElement;
  const choose = async (text: string) => {
    fireEvent.change(field(), { target: { files: [new File([text], 'settings.json')] } });
    await screen.findByRole(/^\{.*backgrounder-settings/.test(text) ? 'table' : 'alert');
  };

  test('is saved with all settings, and read in again after a look', async () => {
    const { on } = show({ sitesOff: ['a.example'], markColour: 'rose' });
    fireEvent.click(screen.getByRole('button', { name: 'Save settings as a file' }));
    const [name, text] = on.onSave.mock.calls[0] as [string, string];
    expect(name).toBe('backgrounder-settings.json');
    cleanup();

    const { stored } = show({ sitesOff: ['b.example'], paused: true });
    await choose(JSON.stringify(JSON.parse(text)));
    expect(stored.now.sitesOff).toEqual(['b.example']);
    fireEvent.click(screen.getByRole('button', { name: 'Change it' }));
    await screen.findByText('Set as the file says.', { exact: false });
    expect(stored.now).toMatchObject({
      sitesOff: ['b.example', 'a.example'],
      markColour: 'rose',
      paused: false,
    });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Saved.');
    expect(stored.now).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['b.example'], paused: true });
  });

  test('can take the place of everything', async () => {
    const { stored } = show({ sitesOff: ['b.example'], paused: true });
    await choose('{"file":"backgrounder-settings","version":2,"settings":{"sitesOff":["a.example"]}}');
    fireEvent.click(screen.getByRole('radio', { name: 'Set everything as the file says' }));
    fireEvent.click(screen.getByRole('button', { name: 'Change it' }));
    await screen.findByText('Set as the file says.', { exact: false });
    expect(stored.now).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['a.example'] });
  });

  test.each([
    ['that is broken', '{', 'This file cannot be read', false],
    ['of somebody else', '{"settings":{}}', 'This is no settings file of Backgrounder.', false],
    ['without end', ' '.repeat(2_000_001), 'This file is too large to be settings.', false],
  ])('%s is refused with a word', async (_, text, words) => {
    const { stored } = show({ paused: true });
    await choose(text);
    expect(screen.getByRole('alert').textContent).toContain(words);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(screen.queryByRole('table')).toBeNull();
    expect(stored.now.paused).toBe(true);
  });

  test('of which a part cannot be read says which', async () => {
    show();
    await choose(
      '{"file":"backgrounder-settings","settings":{"paused":true,"density":7,"markColour":"red"}}',
    );
    screen.getByText('Left out, wholly or in part, since it cannot be read: Underline and Colour.');
  });
});

describe('what could not be read', () => {
  const unread = [
    { name: 'density', value: 'most' },
    { name: null, value: 'x'.repeat(1_000) },
  ] as const;

  test('is shown, saved whole, and dismissed', async () => {
    const { on } = show({}, { unread });
    screen.getByRole('region', { name: 'Settings that could not be read' });
    expect([...document.querySelectorAll('.unread dt')].map((name) => name.textContent)).toEqual([
      'Underline',
      'All settings',
    ]);
    expect([...document.querySelectorAll('.unread code')].map((code) => code.textContent?.length)).toEqual([
      6, 302,
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Save it as a file' }));
    expect(JSON.parse(on.onSave.mock.calls[0]?.[1])).toEqual(unread);
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    await screen.findByText('Dismissed.');
    expect(on.onDismissUnread).toHaveBeenCalledOnce();
  });

  test('is nowhere where all is well', () => {
    show();
    expect(screen.queryByRole('region', { name: 'Settings that could not be read' })).toBeNull();
  });
});

describe('the site that the reader comes from', () => {
  test.each<[string, Partial<SettingsInForce>, boolean, Partial<SettingsInForce>]>([
    ['is read', {}, true, { sitesOff: ['news.example'] }],
    ['is switched off', { sitesOff: ['news.example', 'a.example'] }, false, { sitesOff: ['a.example'] }],
    ['is not chosen', { reads: 'chosen-sites' }, false, { sitesOn: ['news.example'] }],
    ['is chosen', { reads: 'chosen-sites', sitesOn: ['news.example'] }, true, { sitesOn: [] }],
  ])('%s, and is switched', async (_, settings, on, after) => {
    const { stored } = show(settings);
    const here = screen.getByRole('switch', { name: 'Read www.news.example' }) as HTMLInputElement;
    expect(here.checked).toBe(on);
    fireEvent.click(here);
    await screen.findByText(/Saved\.|is read again|no longer read/);
    expect(stored.now).toMatchObject(after);
    expect(here.checked).toBe(!on);
  });

  test('has no switch where there is none, or where it is closed', () => {
    show({}, { currentSite: null });
    expect(screen.queryByRole('switch', { name: /^Read / })).toBeNull();
    cleanup();
    show({ organisation: { locked: [], sitesOff: ['news.example'] } });
    expect(screen.queryByRole('switch', { name: /^Read / })).toBeNull();
  });
});

describe('how mentions look', () => {
  test('shape and colour are chosen, and the samples follow', async () => {
    const { stored } = show();
    fireEvent.click(screen.getByRole('radio', { name: 'a thin double line' }));
    await screen.findByText('Saved.');
    fireEvent.click(screen.getByRole('radio', { name: 'violet' }));
    await waitFor(() => expect(stored.now).toMatchObject({ markShape: 'double', markColour: 'violet' }));
    const sheets = document.adoptedStyleSheets.map((sheet) =>
      [...sheet.cssRules].map((rule) => rule.cssText).join(),
    );
    expect(sheets.filter((sheet) => sheet.includes('.ground mark'))).toHaveLength(1);
    expect(sheets.join()).toContain('double');
  });

  test("a colour of one's own begins with what there was, and is warned of where it is hard to see", async () => {
    const { stored } = show({ markColour: 'teal' });
    fireEvent.click(screen.getByRole('radio', { name: 'a colour of your own' }));
    const picker = await screen.findByLabelText('Your colour');
    expect(stored.now.markColour).toBe('#0f9d8f');
    expect(screen.queryByText('On some pages these marks are hard to see', { exact: false })).toBeNull();
    fireEvent.input(picker, { target: { value: '#fff8d0' } });
    await screen.findByText('On some pages these marks are hard to see', { exact: false });
    screen.getByText(/On white: contrast \d\.?\d? to 1, hard to see/);
    screen.getByText(/On black: contrast [\d.]+ to 1$/);
    expect(stored.now.markColour).toBe('#0f9d8f');
    fireEvent.change(picker, { target: { value: '#fff8d0' } });
    await screen.findByText('Saved.');
    expect(stored.now.markColour).toBe('#fff8d0');
  });
});

describe('languages', () => {
  test('of pages are switched off and on, but for the last', async () => {
    const { stored } = show({ languagesOff: ['ja', 'zh-Hans', 'zh-Hant'] });
    const named = (name: string) => screen.getByRole('checkbox', { name }) as HTMLInputElement;
    expect(screen.queryByText('At least one language', { exact: false })).toBeNull();
    fireEvent.click(named('Korean'));
    await screen.findByText('At least one language stays chosen.');
    expect([...stored.now.languagesOff].sort()).toEqual(['ja', 'ko', 'zh-Hans', 'zh-Hant']);
    expect(named('English').disabled).toBe(true);
    expect(named('Korean').disabled).toBe(false);
    fireEvent.click(named('Japanese'));
    await waitFor(() => expect(stored.now.languagesOff).not.toContain('ja'));
    expect(named('English').disabled).toBe(false);
  });

  test('of which a file or an organisation may leave none: that is warned of, and any can be chosen', async () => {
    const { stored } = show({ languagesOff: ['en', 'ko', 'ja', 'zh-Hans', 'zh-Hant'] });
    screen.getByText('Nothing is looked for while no language is chosen.');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Korean' }));
    await waitFor(() => expect(stored.now.languagesOff).not.toContain('ko'));
    expect(screen.queryByText('Nothing is looked for', { exact: false })).toBeNull();
  });

  test('of the interface are named in themselves', async () => {
    const { stored } = show();
    const select = screen.getByLabelText('Language of the extension itself') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).toEqual([
      'as the browser',
      'English',
      '한국어',
      '日本語',
      '简体中文',
      '繁體中文',
    ]);
    fireEvent.change(select, { target: { value: 'ja' } });
    await screen.findByText('Saved.');
    expect(stored.now.interfaceLanguage).toBe('ja');
  });
});

test('a browser that cannot store is not said to have stored', async () => {
  show({}, { refuses: true });
  fireEvent.click(screen.getByRole('switch', { name: 'Pause everywhere' }));
  await screen.findByText(/^The browser could not save this/);
});

test('a document stands with kind, publisher and date, and leads to its source', () => {
  show();
  const link = screen.getByRole('link', { name: gazette.title }) as HTMLAnchorElement;
  expect(link.href).toBe(gazette.url);
  expect(link.closest('li')?.textContent).toContain('Opinion, The Harbour Gazette, March 15, 2021');
});

describe('what an organisation has set', () => {
  const organisation = { locked: ['density', 'paused'], sitesOff: ['intranet.example'] } as const;
  // The browser switches off what stands in such a fieldset; happy-dom does not (tests/browser/policy.test.ts).
  const isLocked = (field: Element) => field.closest('fieldset[disabled]') !== null;
  const fields = (name: string) => screen.getAllByRole<HTMLInputElement>(name);

  test('is said, and cannot be changed; the rest can', () => {
    show({ density: 'all', organisation });
    screen.getByText('Your organisation has set some of what stands here.');
    expect(screen.getAllByText('Set by your organisation.', { selector: 'p' })).toHaveLength(2);
    const density = within(screen.getByRole('group', { name: 'Underline' })).getAllByRole('radio');
    expect(density).toHaveLength(3);
    for (const choice of density) expect(isLocked(choice as HTMLInputElement)).toBe(true);
    const shapes = within(screen.getByRole('group', { name: 'Mark with' })).getAllByRole('radio');
    for (const choice of shapes) expect(isLocked(choice as HTMLInputElement)).toBe(false);
    expect(fields('switch').map((one) => isLocked(one))).toEqual([true, false, false]);
  });

  test('lists the sites that it closed, which nobody can take off', () => {
    show({ sitesOff: ['mine.example'], organisation });
    screen.getByText('intranet.example');
    screen.getByText('Switched off by your organisation:');
    expect(screen.queryByLabelText(/intranet\.example/)).toBeNull();
    screen.getByLabelText(/mine\.example/);
  });

  test('where there is none, nothing is said of one', () => {
    show();
    expect(screen.queryByText(/organisation/)).toBeNull();
    for (const field of [...fields('radio'), ...fields('switch')]) expect(isLocked(field)).toBe(false);
  });
});

describe('diagnostics', () => {
  test.each([
    ['copied', false, 'Copied. This is what was copied:'],
    ['refused by the browser', true, 'The browser did not allow copying. You can copy it from here:'],
  ])('are shown when they are %s', async (_, refuses, said) => {
    const { on } = show({}, { refuses });
    fireEvent.click(screen.getByText('Copy diagnostics'));
    await screen.findByText(said);
    expect(on.onCopy).toHaveBeenCalledWith('{ "a": 1 }');
    expect((screen.getByLabelText(said) as HTMLTextAreaElement).value).toBe('{ "a": 1 }');
  });

  test('are not gathered before they are asked for', () => {
    show();
    expect(document.querySelector('textarea')).toBeNull();
  });
});
