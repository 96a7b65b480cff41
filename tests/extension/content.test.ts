// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** What the content script shares with the other scripts in a frame's world, by the names it is kept under. */
const world = globalThis as Record<string, unknown>;
const LIFE = 'backgrounder: life';
const OFF = 'backgrounder: off';
const GATE = 'backgrounder: own gate';

interface Life {
  readonly state: string;
  end(): void;
}
const life = () => world[LIFE] as Life;

const YES = { ok: true, value: true };
const NO = { ok: true, value: false };
const FAILED = { ok: false, problem: 'the worker is confused' };
const ENDED = new Error('The message port closed before a response was received.');

/** The browser around a page: what the background answers, one message after another; the last stays. */
function inBrowser(html: string, answers: readonly unknown[] = [YES]) {
  document.body.innerHTML = html;
  const left = [...answers];
  const runtime = {
    id: 'x' as string | undefined,
    sendMessage: vi.fn(async (_asked: unknown) => {
      const answer = left.length > 1 ? left.shift() : left[0];
      if (answer instanceof Error) throw answer;
      return answer;
    }),
  };
  const openOrClosedShadowRoot = vi.fn((element: Element) => closedRoots.get(element) ?? element.shadowRoot);
  vi.stubGlobal('chrome', { runtime, dom: { openOrClosedShadowRoot } });
  return runtime;
}

const closedRoots = new Map<Element, ShadowRoot>();

async function startContent() {
  vi.resetModules();
  await import('../../src/extension/content.ts');
  await vi.advanceTimersByTimeAsync(0);
}

const ASKED = [{ ask: 'openReading', given: [] }];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then, 1));
});

afterEach(() => {
  life()?.end();
  for (const key of [LIFE, OFF, GATE]) delete world[key];
  closedRoots.clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('what the content script wires together', () => {
  test.each([
    ['a page that mentions nothing', '<p>Bread and butter</p>', 'closed', false],
    ['one that does', '<p>In Pyongyang</p>', 'open', true],
    ['in another script', '<p>평양에서</p>', 'open', true],
    ['in a draft only', '<div contenteditable>In Pyongyang</div>', 'closed', false],
    ['across the readings of ideographs', '<ruby>平<rt>ピョン</rt>壌<rt>ヤン</rt></ruby>', 'open', true],
  ])('%s', async (_, html, state, isAsked) => {
    const { sendMessage } = inBrowser(html);
    await startContent();
    expect(life().state).toBe(state);
    expect(sendMessage.mock.calls).toEqual(isAsked ? [ASKED] : []);
  });

  test.each([
    ['text that comes later', () => document.body.append('In Pyongyang')],
    [
      'a closed shadow root that comes later, without any change of the page',
      () => {
        const host = document.querySelector('x-late') as Element;
        const root = host.attachShadow({ mode: 'closed' });
        root.innerHTML = '<p>In Pyongyang</p>';
        closedRoots.set(host, root);
      },
    ],
  ])('%s', async (_, change) => {
    const { sendMessage } = inBrowser('<p>Bread</p><x-late></x-late>');
    await startContent();
    expect(sendMessage).not.toHaveBeenCalled();
    change();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(life().state).toBe('open');
    expect(sendMessage.mock.calls).toEqual([ASKED]);
  });

  test.each([
    ['an own term, gate there before the script', (text: string) => text.includes('Ruritania'), true],
    ['another own term', (text: string) => text.includes('Freedonia'), false],
    ['no own terms', undefined, false],
  ])('%s', async (_, gate, isAsked) => {
    const { sendMessage } = inBrowser('<p>From Ruritania</p>');
    world[GATE] = gate;
    await startContent();
    expect(sendMessage.mock.calls).toEqual(isAsked ? [ASKED] : []);
  });

  test('own terms that come later are asked of the page again', async () => {
    const { sendMessage } = inBrowser('<p>From Ruritania</p>');
    await startContent();
    const { keepOwnGate } = await import('../../src/extension/own-gate.ts');
    const before = life();
    expect(keepOwnGate((text) => text.includes('Ruritania'))).toBe('closed');
    await vi.advanceTimersByTimeAsync(0);
    expect(before.state).toBe('off');
    expect(sendMessage.mock.calls).toEqual([ASKED]);
  });

  test('on a site that is switched off nothing is read', async () => {
    const { sendMessage } = inBrowser('<p>In Pyongyang</p>');
    world[OFF] = true;
    await startContent();
    expect(life().state).toBe('off');
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('in a window that is closed already nothing is read, and no timer started', async () => {
    const { sendMessage } = inBrowser('<p>Pyongyang</p>');
    vi.stubGlobal('closed', true);
    await startContent();
    expect(life().state).toBe('off');
    expect(sendMessage).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('what lived in the frame before is ended', async () => {
    inBrowser('<p>Bread</p>');
    const end = vi.fn();
    world[LIFE] = { state: 'closed', end };
    await startContent();
    expect(end).toHaveBeenCalledOnce();
  });
});

describe('the message that asks for the script that reads', () => {
  test.each<[string, readonly unknown[], messages: number, state: string]>([
    ['is sent once', [YES], 1, 'open'],
    ['and where the background says no, the frame is off', [NO], 1, 'off'],
    ['again where the background ended meanwhile', [ENDED, YES], 2, 'open'],
    ['again where nobody answered', [undefined, YES], 2, 'open'],
    ['again where the background could not', [FAILED, NO], 2, 'off'],
    ['but not for ever', [ENDED], 2, 'open'],
  ])('%s', async (_, answers, messages, state) => {
    const { sendMessage } = inBrowser('<p>In Pyongyang</p>', answers);
    await startContent();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sendMessage).toHaveBeenCalledTimes(messages);
    expect(life().state).toBe(state);
  });

  test.each<[string, (runtime: { id: string | undefined }) => unknown]>([
    ['the extension was updated', (runtime) => Object.assign(runtime, { id: undefined })],
    ['the frame was switched off', () => life().end()],
    [
      'the script that reads came nevertheless',
      () => Object.assign(world, { [LIFE]: { state: 'open', end() {} } }),
    ],
  ])('is not sent again where %s', async (_, meanwhile) => {
    const runtime = inBrowser('<p>In Pyongyang</p>', [ENDED]);
    runtime.sendMessage.mockImplementationOnce(async () => {
      meanwhile(runtime);
      throw ENDED;
    });
    await startContent();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(runtime.sendMessage).toHaveBeenCalledOnce();
  });
});
