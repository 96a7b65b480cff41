/** Test pages from this machine, and a sink that notes whoever tries to go anywhere else. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';

/** The pages that the project keeps. */
export const FIXTURES = resolve(import.meta.dirname, '../fixtures/pages');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

export interface PageOptions {
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `news` is served as news.localhost: another site for the browser, still this machine. */
  readonly host?: string;
  /** Path of the page; a number where not given. */
  readonly path?: string;
}

export interface Site {
  /** Serves this text and gives its address. */
  page(text: string, options?: PageOptions): string;
  /** Address of a file of the served folder: `demo/source.html`. */
  file(path: string): string;
  /** Every request that came, as `METHOD path`, icons of the site (favicon) left out. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

function listen(server: Server): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

/** A whole document around what stands in a body. */
export function documentOf(body: string, title = 'A test page', language = 'en'): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

/** @param folder what is served beside the pages that a test makes up */
export async function servePages(folder: string = FIXTURES): Promise<Site> {
  const pages = new Map<string, { text: string; options: PageOptions }>();
  const requests: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    requests.push(`${request.method} ${path}`);
    const page = pages.get(path);
    if (page) {
      const type = page.options.type ?? TYPES['.html'];
      response.writeHead(200, { 'content-type': type, ...page.options.headers }).end(page.text);
      return;
    }
    const file = resolve(folder, `.${path}`);
    if (file.startsWith(resolve(folder)) && extname(file) !== '' && existsSync(file)) {
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
      return;
    }
    response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('no such page');
  });
  const port = await listen(server);
  const at = (path: string, host?: string) => `http://${host ? `${host}.` : ''}localhost:${port}${path}`;
  return {
    page(text, options = {}) {
      const path = options.path ?? `/${pages.size + 1}`;
      pages.set(path, { text, options });
      return at(path, options.host);
    },
    file: (path) => {
      if (!existsSync(join(folder, path))) throw new Error(`There is no ${path} in ${folder}.`);
      return at(`/${path}`);
    },
    requests,
    close: () => stop(server),
  };
}

export interface Sink {
  /** `host:port`, for `LaunchOptions.proxy`. */
  readonly address: string;
  /** Every address that anybody tried to reach, the browser's own errands (updates, its settings) left out. */
  readonly reached: readonly string[];
  close(): Promise<void>;
}

/** Whom browsers call by themselves, however many of their services are switched off. */
export const BROWSERS_ERRANDS =
  /^(https?:\/\/)?([\w-]+\.)*(google\.com|googleapis\.com|gstatic\.com|mozilla\.(com|net|org)|firefox\.com)([:/]|$)/;

/** A proxy that lets nothing through and remembers who asked. */
export async function openSink(): Promise<Sink> {
  const reached: string[] = [];
  const note = (address: string) => {
    if (!BROWSERS_ERRANDS.test(address)) reached.push(address);
  };
  const server = createServer((request, response) => {
    note(request.url ?? '?');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url ?? '?');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const port = await listen(server);
  return { address: `127.0.0.1:${port}`, reached, close: () => stop(server) };
}
