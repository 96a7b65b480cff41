// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { asking } from '../../src/page/page-gate.ts';
import { setPage } from './in-page.ts';

const opens = (text: string) => text.includes('Pyongyang');

const LONG = 'No word. '.repeat(1_000);

const isFound = (root: Node) => [...asking(root, opens, 100)].includes(true);

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
    ['late in a long editor', `<div contenteditable>${'<b>x</b>'.repeat(150)}Pyongyang</div>x`, false],
    ['after a long editor', `<div contenteditable>${'<b>x</b>'.repeat(150)}</div>Pyongyang`, true],
    ['a script in a long page', `${'<b>x</b>'.repeat(150)}<script>Pyongyang</script>x`, false],
    ['nothing', '', false],
  ])('%s', (_what, html, found) => {
    setPage(html);
    expect(isFound(document)).toBe(found);
  });

  test.each([
    ['no words fall between them', '<i>Pyong</i><i>yang</i>', true],
    ['nor between two long ones', `<i>${LONG}Pyong</i><i>yang${LONG}</i>`, true],
    ['nor between a long one and a short one', `<i>${LONG}Pyong</i><i>yang</i>`, true],
    ['nor between a short one and a long one', `<i>Pyong</i><i>yang${LONG}</i>`, true],
    ['long ones that end in parts of words', `<i>${LONG}Pyong</i><i>yan${LONG}</i>`, false],
    ['nor within a long one', `<i>${LONG}</i><i>${LONG}Pyongyang${LONG}</i>`, true],
    [
      'nor where what nobody reads must be left out',
      '<script>Pyongyang</script><i>Pyong</i><i>yang</i>',
      true,
    ],
    [
      'which is left out in every piece',
      '<script>Pyongyang</script><i>x</i><script>Pyongyang</script>',
      false,
    ],
  ])('a large page is read in pieces: %s', (_what, html, found) => {
    // Wherever the first piece ends.
    for (let before = 94; before <= 99; before++) {
      setPage(`${'<i>x</i>'.repeat(before)}${html}${'<i>x</i>'.repeat(150)}`);
      const answers = [...asking(document, opens, 100)];
      expect(answers.length).toBeGreaterThan(1);
      expect(answers.includes(true)).toBe(found);
    }
  });

  test.each([
    ['short', 50],
    ['long', 500],
  ])('a large page is asked once, whole: %s pieces', (_what, length) => {
    const { textContent } = setPage(`<i>${'x'.repeat(length)}</i>`.repeat(300));
    let asked = 0;
    const never = (text: string) => {
      asked += text.length;
      return false;
    };
    const pieces = [...asking(document, never, 30)].length + 1;
    expect(pieces).toBeGreaterThan(9);
    expect(asked).toBeGreaterThanOrEqual(textContent.length);
    expect(asked).toBeLessThan(textContent.length + pieces * 4 * 64);
  });

  test('where the page takes the place away at which a reading stands, it may be anything', () => {
    const body = setPage(`<script>Pyongyang</script><div id="gone">${'<i>x</i>'.repeat(150)}</div><p>x</p>`);
    const answers = asking(document, opens, 100);
    expect(answers.next().value).toBe(false);
    body.querySelector('#gone')?.remove();
    expect([...answers]).toContain(true);
  });
});

describe('the text that changes bring', () => {
  test('the end of a long text and what stands beside it', () => {
    const body = setPage(`<p>${LONG}Pyong</p><b>yang</b>`);
    expect(isFound(body.querySelector('p') as Element)).toBe(true);
    setPage(`<b>Pyong</b><p>yang${LONG}</p>`);
    expect(isFound(body.querySelector('p') as Element)).toBe(true);
  });

  test.each([
    ['a new paragraph', '<p id="new">In Pyongyang</p>', true],
    ['a letter that completes a name', '<p>In Pyong<b id="new">yang</b></p>', true],
    ['a letter in a new element of the line', '<p><b>Pyo</b>ng<i><b id="new">ya</b></i>ng</p>', true],
    [
      'a part of a long paragraph, far away',
      `<p>Pyongyang ${'<i>x</i>'.repeat(50)}<b id="new">new</b></p>`,
      false,
    ],
    ['a neighbour, farther away', `<p>Pyongyang</p>${'<i>x</i>'.repeat(50)}<p id="new">new</p>`, false],
    ['a neighbour that nobody reads', '<script>Pyong</script><b id="new">yang</b>', false],
    ['beside a script', '<p><script>Pyongyang</script><b id="new">new</b></p>', false],
    ['with a script in it', '<div id="new">new<script>Pyongyang</script></div>', false],
    ['beside an editor', '<p><b id="new">new</b><span contenteditable>Pyongyang</span></p>', false],
    ['what a reader types', '<div contenteditable><p id="new">Pyongyang</p></div>', false],
    ['a script', '<script id="new">Pyongyang</script>', false],
    ['a field', '<p><textarea id="new">Pyongyang</textarea></p>', false],
  ])('%s', (_what, html, found) => {
    const added = setPage(html).querySelector('#new') as Element;
    expect(isFound(added)).toBe(found);
    expect(isFound(added.firstChild as Text)).toBe(found);
  });

  test('what has gone again is not read', () => {
    const added = setPage('<p id="new">Pyongyang</p>').querySelector('#new') as Element;
    added.remove();
    expect(isFound(added)).toBe(false);
  });
});
