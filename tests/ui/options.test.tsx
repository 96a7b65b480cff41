// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type SettingsInForce } from '../../src/core/settings.ts';
import { Options } from '../../src/ui/Options.tsx';
import { WordingProvider } from '../../src/ui/wording.tsx';
import { gazette } from '../support/gallery/sample.ts';
import { OPTIONS_STATES } from '../support/gallery/states.ts';
import { wordingOf } from '../support/gallery/wording.ts';

/** The page with settings that change as the browser would change them. */
function show(settings: Partial<SettingsInForce> = {}, { refuses = false } = {}) {
  const stored = { now: { ...DEFAULT_SETTINGS, ...settings } };
  const on = {
    onKeys: vi.fn(),
    onReadEverySite: vi.fn(),
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

const field = () => screen.getByLabelText('Do nothing on this site');
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

test('everything is set back, and that is taken back', async () => {
  const before = { paused: true, sitesOff: ['a.example'], density: 'all' } as const;
  const { stored } = show(before);
  fireEvent.click(screen.getByRole('button', { name: 'Set everything back' }));
  await screen.findByText('Everything is as it was at the beginning.', { exact: false });
  expect(stored.now).toEqual(DEFAULT_SETTINGS);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Saved.');
  expect(stored.now).toEqual({ ...DEFAULT_SETTINGS, ...before });
});

test('a browser that cannot store is not said to have stored', async () => {
  show({}, { refuses: true });
  fireEvent.click(screen.getByRole('switch', { name: 'Pause everywhere' }));
  await screen.findByText('The browser could not save this.');
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
    for (const choice of fields('radio')) expect(isLocked(choice)).toBe(true);
    expect(fields('switch').map((one) => isLocked(one))).toEqual([true, false]);
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
