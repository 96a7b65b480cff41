/**
 * Keys as Chromium's own window takes them: those of commands never reach a page, nor the developer tools' protocol of
 * pages. The browser's views have a protocol of their own, in headless windows too
 * (https://www.chromium.org/developers/how-tos/inspecting-ash/; seen in 156).
 */
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { NodeWebSocketTransport } from 'puppeteer-core/internal/node/NodeWebSocketTransport.js';
import { until } from './until.ts';

/**
 * A port that nobody listens on: Chromium does not tell which one it takes by itself. Below those that systems hand out
 * by themselves (from 32768 on), so that nobody is given it until Chromium takes it.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 32_000);
    const server = createServer();
    const isFree = await new Promise<boolean>((done) => {
      server.once('error', () => done(false));
      server.listen(port, '127.0.0.1', () => done(true));
    });
    await new Promise<void>((done) => server.close(() => done()));
    if (isFree) return port;
  }
}

export const argumentsFor = (port: number): readonly string[] => [
  `--enable-ui-devtools=${port}`,
  '--enable-features=ui-debug-tools-enable-synthetic-events',
];

/** Bits of the browser's own events (ui/events/event_constants.h). */
const FLAGS: Readonly<Record<string, number>> = { Shift: 2, Ctrl: 4, Alt: 8 };

interface UiNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly UiNode[];
}

interface Answer {
  readonly id: number;
  readonly result?: { readonly root: UiNode };
  readonly error?: { readonly message: string };
}

/** Presses keys in the browser's window: `Alt+Shift+J`, as manifests write them. */
export async function pressInWindow(port: number, keys: string): Promise<void> {
  // One connection is all that it takes, and it answers in turn.
  const transport = await until('the browser’s views', () =>
    NodeWebSocketTransport.create(`ws://127.0.0.1:${port}/0`),
  );
  const waiting = new Map<number, (answer: Answer) => void>();
  transport.onmessage = (message) => {
    const answer = JSON.parse(String(message)) as Answer;
    waiting.get(answer.id)?.(answer);
  };
  let last = 0;
  const ask = async (method: string, params: object = {}) => {
    const id = ++last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    transport.send(JSON.stringify({ id, method, params }));
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  try {
    await ask('DOM.enable');
    const document = await ask('DOM.getDocument');
    const window = document && browserWindow(document.root);
    if (!window) throw new Error('Chromium has no window.');
    const parts = keys.split('+');
    const letter = parts.pop() ?? '';
    const event = {
      type: 'keyPressed',
      // Letters' codes are those of their capitals.
      keyCode: letter.charCodeAt(0),
      code: 0,
      key: 0,
      isChar: false,
      flags: parts.reduce((sum, name) => sum + (FLAGS[name] ?? 0), 0),
    };
    await ask('DOM.dispatchKeyEvent', { nodeId: window.nodeId, event });
    await ask('DOM.dispatchKeyEvent', { nodeId: window.nodeId, event: { ...event, type: 'keyReleased' } });
  } finally {
    transport.close();
  }
}

function browserWindow(node: UiNode): UiNode | undefined {
  if (node.nodeName === 'Window' && node.attributes?.includes('BrowserWidget')) return node;
  for (const child of node.children ?? []) {
    const found = browserWindow(child);
    if (found) return found;
  }
  return undefined;
}
