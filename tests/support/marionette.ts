/**
 * A small client for Marionette, the protocol that Firefox itself speaks over TCP: puppeteer cannot reach the real
 * toolbar popup there. Messages are `LENGTH:JSON`; the JSON is `[type, id, error, result]`.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { connect, type Socket } from 'node:net';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const COLON = 58;

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #last = 0;
  #greet: () => void = () => {};

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#read(chunk));
    const fail = (error: Error) => {
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    socket.on('error', fail);
    socket.on('close', () => fail(new Error('Firefox closed the Marionette connection.')));
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((done, failed) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', failed);
      const client = new Marionette(socket);
      client.#greet = () => done(client);
    });
  }

  #read(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(COLON);
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      if (Array.isArray(message)) this.#settle(message);
      else this.#greet();
    }
  }

  #settle([, id, error, result]: unknown[]): void {
    const waiting = this.#waiting.get(id as number);
    this.#waiting.delete(id as number);
    const problem = error as { error: string; message: string } | null;
    if (problem) waiting?.reject(new Error(`${problem.error}: ${problem.message}`));
    else {
      const only = result as { value?: unknown } | null;
      const isValue = only !== null && typeof only === 'object' && Object.keys(only).join() === 'value';
      waiting?.resolve(isValue ? only.value : result);
    }
  }

  /** @throws Error with Firefox's own words */
  send<T = unknown>(command: string, parameters: object = {}): Promise<T> {
    const id = ++this.#last;
    const text = JSON.stringify([0, id, command, parameters]);
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  end(): void {
    this.#socket.destroy();
  }
}
