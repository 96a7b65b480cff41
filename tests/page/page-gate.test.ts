// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { textsOf, textsOfChanges } from '../../src/page/page-gate.ts';
import { setPage } from './in-page.ts';

const opens = (text: string) => text.includes('Pyongyang');

const isFound = (texts: Iterable<string>) => [...texts].some(opens);

describe('the text that the gate is asked of', () => {
  test.each([
    ['a paragraph', '<p>In Pyongyang</p>', true],
    ['words in pieces', '<p>In <b>Pyong</b><i>yang</i></p>', true],
    ['hidden text: it may be shown later', '<p hidden>In Pyongyang</p>', true],
    ['a closed box', '<details><summary>x</summary>In Pyongyang</details>', true],
    ['a script', '<script type="application/json">"Pyongyang"</script>', false],
    ['a list to choose from', '<select><option>Pyongyang</option></select>', false],
    ['a field', '<textarea>Pyongyang</textarea><input value="Pyongyang">', false],
    ['an editor', '<div contenteditable="true"><p>Pyongyang</p></div>', false],
    ['between an editor and a script', '<div contenteditable>x</div>Pyongyang<script>x</script>', true],
    ['readings over the words', '<ruby>Pyong<rt>x</rt>yang<rt>x</rt></ruby>', true],
    ['late in a long editor', `<div contenteditable>${'<b>x</b>'.repeat(450)}Pyongyang</div>x`, false],
    ['after a long editor', `<div contenteditable>${'<b>x</b>'.repeat(450)}</div>Pyongyang`, true],
    ['a script in a long page', `${'<b>x</b>'.repeat(450)}<script>Pyongyang</script>x`, false],
    ['nothing', '', false],
  ])('%s', (_what, html, found) => {
    expect(isFound(textsOf(setPage(html), opens))).toBe(found);
  });

  test('a large page is read in pieces, and no words fall between them', () => {
    const body = setPage(`${'<i>x</i>'.repeat(399)}<i>Pyong</i><i>yang</i>${'<i>x</i>'.repeat(20)}`);
    const texts = [...textsOf(body, opens)];
    expect(texts.length).toBeGreaterThan(1);
    expect(isFound(texts)).toBe(true);
  });
});

describe('the text that changes bring', () => {
  test.each([
    ['a new paragraph', '<p id="new">In Pyongyang</p>', true],
    ['a letter that completes a name', '<p>In Pyong<b id="new">yang</b></p>', true],
    ['a letter in a new element of the line', '<p><b>Pyo</b>ng<i><b id="new">ya</b></i>ng</p>', true],
    [
      'a part of a long paragraph, far away',
      `<p>Pyongyang ${'<i>x</i>'.repeat(50)}<b id="new">new</b></p>`,
      false,
    ],
    ['a neighbour block', '<p>Pyongyang</p><p id="new">new</p>', false],
    ['what a reader types', '<div contenteditable><p id="new">Pyongyang</p></div>', false],
    ['a script', '<script id="new">Pyongyang</script>', false],
    ['a field', '<p><textarea id="new">Pyongyang</textarea></p>', false],
  ])('%s', (_what, html, found) => {
    const added = setPage(html).querySelector('#new') as Element;
    expect(isFound(textsOfChanges([added], opens))).toBe(found);
    const text = added.firstChild as Text;
    expect(isFound(textsOfChanges([text], opens))).toBe(found);
  });

  test('what has gone again is not read', () => {
    const added = setPage('<p id="new">Pyongyang</p>').querySelector('#new') as Element;
    added.remove();
    expect(isFound(textsOfChanges([added], opens))).toBe(false);
  });
});
