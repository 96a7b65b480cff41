// @vitest-environment happy-dom
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { hydrate, render } from 'preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { STILL } from '../../src/build/still-alias.ts';
import type { drawFirstLook } from '../../src/extension/draw-first-look.tsx';
import { Popup } from '../../src/ui/Popup.tsx';
import { putUp } from '../../src/ui/put-up.ts';
import type { Still } from '../../src/ui/still.ts';
import { WordingProvider } from '../../src/ui/wording.tsx';
import '../support/idle-at-once.ts';
import { POPUP_STATES } from '../support/gallery/states.ts';
import { LOCALES, type Locale } from '../support/gallery/message-source.ts';
import { wordingOf } from '../support/gallery/wording.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** As the background draws it: bundled, with `still.ts` in place of preact. */
let draw: typeof drawFirstLook;

beforeAll(async () => {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/extension/draw-first-look.tsx'],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: STILL,
  });
  const script = outputFiles[0]!.text;
  ({ drawFirstLook: draw } = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`
  ));
});

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

type State = keyof typeof POPUP_STATES;

const nothing = () => {};
const tree = (state: State, locale: Locale, isPopup = true) => (
  <WordingProvider wording={wordingOf(locale)}>
    <Popup
      {...POPUP_STATES[state]!}
      isFirstLook
      onType={nothing}
      onSuggestion={nothing}
      onConcept={nothing}
      onStep={nothing}
      onBack={nothing}
      onCopy={async () => {}}
      onAllowSite={nothing}
      onReload={nothing}
      onOptions={nothing}
      {...(isPopup && { onPanel: nothing })}
      onHighlights={nothing}
      onSiteOff={nothing}
      onPaused={nothing}
    />
  </WordingProvider>
);

const look = (state: State, locale: Locale = 'en', isPopup = true) =>
  JSON.parse(JSON.stringify(draw(POPUP_STATES[state]!, wordingOf(locale), isPopup))) as ReturnType<
    typeof drawFirstLook
  >;

/** Everything that stands in an element, each text by itself; what preact keeps in properties alone left out. */
function within(element: Element): unknown {
  return [...element.childNodes].map((node) => {
    if (!(node instanceof Element)) return node.textContent;
    const attributes = Object.fromEntries(
      [...node.attributes]
        // A source's link is finished by an effect; a field's content and a switch's state are properties; of
        // `spellcheck`, happy-dom does not know that it is one.
        .filter(({ name }) => !['href', 'value', 'checked', 'spellcheck'].includes(name))
        .map(({ name, value }) => [name, value] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    return [node.localName, node.namespaceURI, attributes, within(node)];
  });
}

describe('what the background draws is what preact would draw', () => {
  test.each(
    Object.keys(POPUP_STATES).flatMap((state) =>
      (Object.keys(LOCALES) as Locale[]).map((locale) => [state, locale] as const),
    ),
  )('%s, %s', (state, locale) => {
    const mine = document.createElement('div');
    putUp(look(state, locale).drawn, mine);
    const theirs = document.createElement('div');
    render(tree(state, locale), theirs);
    expect(theirs.querySelectorAll('*').length).toBeGreaterThan(10);
    expect(within(mine)).toEqual(within(theirs));
    const states = (element: Element) =>
      [...element.querySelectorAll('input')].map(({ checked, value, disabled }) => [
        checked,
        value,
        disabled,
      ]);
    expect(states(mine)).toEqual(states(theirs));
    render(null, theirs);
  });
});

describe('a first look that is taken over', () => {
  test.each(Object.keys(POPUP_STATES))('%s: each of its elements and texts stays where it is', (state) => {
    // As the parser leaves it.
    document.body.textContent = '\n';
    putUp(look(state).drawn, document.body);
    const nodes = (element: Node): Node[] =>
      [...element.childNodes].flatMap((node) => [node, ...nodes(node)]);
    const before = nodes(document.body);
    const moved = vi.spyOn(Node.prototype, 'insertBefore');
    hydrate(tree(state, 'en'), document.body);
    expect(moved).not.toHaveBeenCalled();
    moved.mockRestore();
    const after = nodes(document.body);
    expect(after.length).toBe(before.length);
    expect(after.every((node, at) => node === before[at])).toBe(true);
  });

  test('a popup alone offers the panel', () => {
    const has = (isPopup: boolean) =>
      JSON.stringify(look('ready', 'en', isPopup)).includes('Open beside the page');
    expect([has(true), has(false)]).toEqual([true, false]);
  });
});

describe('texts', () => {
  test('are texts, whatever stands in them', () => {
    const drawn: Still[] = ['<b>&amp;', ['p', { title: '"><i>' }, ['<script>1</script>', '']]];
    putUp(drawn, document.body);
    expect(document.body.childNodes[0]?.textContent).toBe('<b>&amp;');
    const paragraph = document.body.querySelector('p')!;
    expect(paragraph.title).toBe('"><i>');
    expect([...paragraph.childNodes].map((node) => node.textContent)).toEqual(['<script>1</script>', '']);
    expect(document.body.querySelector('b, i, script')).toBeNull();
  });
});
