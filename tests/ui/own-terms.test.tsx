// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test } from 'vitest';
import type { OwnTermProblem } from '../../src/core/own-terms/check-own-term.ts';
import type { GivenTerms } from '../../src/core/own-terms/given-terms.ts';
import type { OwnTerm } from '../../src/core/own-terms/own-term.ts';
import type { OwnTermsTrouble } from '../../src/core/own-terms/read-own-terms.ts';
import type { ConceptInfo } from '../../src/core/thesaurus/concept-info.ts';
import { type GivenTerm, OwnTerms } from '../../src/ui/OwnTerms.tsx';
import { WordingProvider } from '../../src/ui/wording.tsx';
import { ZENDA } from '../support/own-term-sample.ts';
import { wordingOf } from '../support/gallery/wording.ts';

// Its own patience is 1 s, less than a loaded machine may need.
configure({ asyncUtilTimeout: 30_000 });

const STOCKHOLM: ConceptInfo = {
  id: 'stockholm',
  kind: 'place',
  prefLabel: 'Stockholm',
  scopeNote: 'A city.',
};

/** What was pressed of what is amiss. */
const pressed: string[] = [];
const press = (name: string) => async () => {
  pressed.push(name);
};
const pressing = {
  onSaveUnread: press('save'),
  onDismissUnread: press('dismiss'),
  onStartAnew: press('start anew'),
};

/** The section over a store that keeps what it is given, or finds it wrong. */
function show(
  stored: readonly OwnTerm[] = [],
  wrong: readonly OwnTermProblem[] = [],
  setAside = 0,
  trouble: OwnTermsTrouble | null = null,
) {
  const saved: GivenTerm[] = [];
  pressed.length = 0;
  function Section() {
    const [terms, setTerms] = useState(stored);
    return (
      <OwnTerms
        terms={terms}
        setAside={setAside}
        trouble={trouble}
        concepts={[STOCKHOLM]}
        onComplete={async (typed) => [
          { ...STOCKHOLM, id: 'own-9', kind: 'own', label: typed },
          { ...STOCKHOLM, label: 'Stockholm' },
        ]}
        onSave={async (term) => {
          saved.push(term);
          if (wrong.length > 0) return wrong;
          const kept = { ...term, id: term.id ?? 'own-2' };
          setTerms([...terms.filter(({ id }) => id !== kept.id), kept]);
          return [];
        }}
        onRemove={async (id) => setTerms(terms.filter((term) => term.id !== id))}
        onRestore={async (before) => setTerms(before)}
        {...pressing}
      />
    );
  }
  render(
    <WordingProvider wording={wordingOf()}>
      <Section />
    </WordingProvider>,
  );
  return saved;
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const submit = () => fireEvent.submit(screen.getByLabelText('Term').closest('form')!);
const listed = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

afterEach(cleanup);

describe('adding', () => {
  test('a term with a note, its other forms a line each', async () => {
    const saved = show();
    type('Term', 'Strelsau');
    fireEvent.input(screen.getByLabelText(/^Other forms/), {
      target: { value: 'The capital\n\n Strelsau city ' },
    });
    fireEvent.input(screen.getByLabelText(/^Note/), { target: { value: 'Where he was crowned.' } });
    submit();
    await screen.findByText('“Strelsau” is looked for now.');
    expect(saved).toEqual([
      {
        id: null,
        label: 'Strelsau',
        aliases: ['The capital', ' Strelsau city '],
        meaning: { kind: 'note', note: 'Where he was crowned.' },
        painted: true,
      },
    ]);
    // The form is empty again and waits for the next.
    expect(screen.getByLabelText<HTMLInputElement>('Term').value).toBe('');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Term')));
  });

  test('another name of a subject, which is chosen from the list', async () => {
    const saved = show();
    type('Term', 'Holm Street');
    fireEvent.click(screen.getByLabelText(/^another name/));
    submit();
    expect(screen.getByRole('alert').textContent).toContain('Choose a subject');
    expect(saved).toEqual([]);
    const field = screen.getByRole('combobox');
    fireEvent.focus(field);
    fireEvent.input(field, { target: { value: 'stock' } });
    // Own terms name nothing further and are not offered.
    const options = await screen.findAllByRole('option');
    expect(options).toHaveLength(1);
    fireEvent.click(options[0]!);
    fireEvent.click(screen.getByRole('switch'));
    submit();
    await screen.findByText('“Holm Street” is looked for now.');
    expect(saved).toMatchObject([{ meaning: { kind: 'concept', concept: 'stockholm' }, painted: false }]);
    expect(listed()[0]).toContain('Another name of Stockholm');
    expect(listed()[0]).toContain('Not underlined');
  });

  test('without a word nothing is asked', () => {
    const saved = show();
    type('Term', '  ');
    submit();
    expect(screen.getByRole('alert').textContent).toBe('Write the term first.');
    expect(saved).toEqual([]);
  });

  test.each<[OwnTermProblem, string]>([
    [{ kind: 'too-short', form: 'Z' }, '“Z” is too short: it would be found in too many words.'],
    [{ kind: 'common', form: 'news' }, '“news” stands on nearly every page.'],
    [
      { kind: 'in-thesaurus', form: '평양', prefLabel: 'Pyongyang' },
      '“평양” is found already: it names Pyongyang.',
    ],
    [
      { kind: 'decoy', form: 'Washington Post' },
      '“Washington Post” is known as a name of something else and is passed over.',
    ],
    [
      { kind: 'given-already', form: 'Zenda' },
      '“Zenda” is looked for already: your organisation has set it.',
    ],
    [
      { kind: 'own-already', form: 'Zenda', label: 'Castle' },
      '“Zenda” is a form of your term “Castle” already.',
    ],
    [{ kind: 'unknown-concept' }, 'The subject that it names is not known in this version.'],
    [{ kind: 'full' }, 'There is no room for more terms: 200, and 100,000 letters in all.'],
  ])('what speaks against it is said, and what was written stays: %o', async (problem, words) => {
    show([], [problem]);
    type('Term', 'Zenda');
    submit();
    expect(
      (await screen.findByText((_, element) => element?.tagName === 'LI' && element.textContent === words))
        .tagName,
    ).toBe('LI');
    const field = screen.getByLabelText<HTMLInputElement>('Term');
    expect(field.value).toBe('Zenda');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('the list', () => {
  test('says what each is', () => {
    show([ZENDA]);
    expect(listed()).toHaveLength(1);
    for (const words of ['Zenda', 'Also: Castle of Zenda', 'Where the prisoner was.'])
      expect(listed()[0]).toContain(words);
    expect(listed()[0]).not.toContain('Not underlined');
  });

  test('one is changed in the form, under its name', async () => {
    const saved = show([ZENDA]);
    fireEvent.click(screen.getByRole('button', { name: 'Change “Zenda”' }));
    within(screen.getByRole('form', { name: 'Change “Zenda”' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Term')));
    type('Term', 'Zenda Castle');
    submit();
    await screen.findByText('“Zenda Castle” is looked for now.');
    expect(saved).toEqual([{ ...ZENDA, label: 'Zenda Castle' }]);
    screen.getByRole('form', { name: 'Add a term' });
  });

  test('one that is removed can be taken back', async () => {
    show([ZENDA]);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Zenda' }));
    await screen.findByText(/“Zenda” was removed/);
    expect(listed()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Where the prisoner was.');
  });

  test('where all is well nothing is said', () => {
    show([ZENDA]);
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual(['']);
    expect(screen.queryByRole('button', { name: /Dismiss|anew|file/ })).toBeNull();
  });

  test.each<[string, number, OwnTermsTrouble | null, RegExp, string[]]>([
    [
      'some could not be read',
      2,
      null,
      /^2 terms could not be read and were left out\.$/,
      ['save', 'dismiss'],
    ],
    ['none can be read now', 0, 'unreadable', /cannot be read just now/, ['start anew']],
    ['the browser has lost them', 0, 'gone', /are there no more/, ['dismiss']],
  ])('what is amiss is told, with what can be done: %s', async (_, setAside, trouble, words, ways) => {
    show([], [], setAside, trouble);
    expect(screen.getAllByRole('alert')[0]?.textContent).toMatch(words);
    for (const button of screen.queryAllByRole('button', { name: /Dismiss|anew|file/ }))
      fireEvent.click(button);
    await waitFor(() => expect(pressed).toEqual(ways));
  });
});

describe('what an organisation has set', () => {
  const STRELSAU: OwnTerm = { ...ZENDA, id: 'own-given-1', label: 'Strelsau', aliases: [], painted: false };
  const draw = (given: GivenTerms) =>
    render(
      <WordingProvider wording={wordingOf()}>
        <OwnTerms
          terms={[ZENDA]}
          setAside={0}
          given={given}
          concepts={[]}
          onComplete={async () => []}
          onSave={async () => []}
          onRemove={async () => {}}
          onRestore={async () => {}}
          {...pressing}
        />
      </WordingProvider>,
    );

  test('is seen with its note, and has no button; the reader’s own have', () => {
    draw({ terms: [STRELSAU], setAside: 0, left: [] });
    const list = screen.getByRole('list', { name: 'From your organisation' });
    expect(list.textContent).toContain('Strelsau');
    expect(list.textContent).toContain('Where the prisoner was.');
    expect(list.textContent).toContain('listed in the popup only');
    expect(within(list).queryAllByRole('button')).toEqual([]);
    screen.getByRole('button', { name: 'Change “Zenda”' });
    expect(screen.queryByText(/left out/)).toBeNull();
  });

  test('what of it is no term is told, with the reason', () => {
    draw({
      terms: [],
      setAside: 1,
      left: [
        { label: 'Pyongyang', problem: { kind: 'decoy', form: 'Pyongyang' }, isWhole: true },
        { label: 'Strelsau', problem: { kind: 'common', form: 'news' }, isWhole: false },
        {
          label: 'Strelsau',
          problem: { kind: 'own-already', form: 'Zenda', label: 'Castle' },
          isWhole: false,
        },
      ],
    });
    screen.getByText('1 term could not be read and was left out.');
    screen.getByText('1 term was left out:');
    screen.getByText('2 other forms were left out, and their terms were not:');
    expect(listed().slice(0, 3)).toEqual([
      'Pyongyang “Pyongyang” is known as a name of something else and is passed over.',
      'Strelsau “news” stands on nearly every page.',
      'Strelsau “Zenda” is a form of your term “Castle” already.',
    ]);
  });

  test('is not spoken of where there is nothing', () => {
    draw({ terms: [], setAside: 0, left: [] });
    expect(screen.queryByText(/organisation/)).toBeNull();
  });
});

test('a store that refuses is told', async () => {
  render(
    <WordingProvider wording={wordingOf()}>
      <OwnTerms
        terms={[]}
        setAside={0}
        concepts={[]}
        onComplete={async () => []}
        onSave={() => Promise.reject(new Error('full'))}
        onRemove={async () => {}}
        onRestore={async () => {}}
        {...pressing}
      />
    </WordingProvider>,
  );
  type('Term', 'Zenda');
  submit();
  await screen.findByText(/^The browser could not save this/);
});
