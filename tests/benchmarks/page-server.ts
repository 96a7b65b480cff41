/** Serves the pages of a run to its browser, each under any host name, with their own scripts forbidden. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Nothing from anywhere else, no script: the page at rest is the same in every repetition. */
const AT_REST =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; connect-src 'self'";

export interface PageServer {
  readonly port: number;
  close(): void;
}

/** @param pageAt path without the slash → HTML, or `undefined` */
export async function servePages(
  pageAt: (path: string) => string | Uint8Array | undefined,
): Promise<PageServer> {
  const server = createServer((request, response) => {
    const page = pageAt(decodeURIComponent(new URL(request.url ?? '/', 'http://any').pathname.slice(1)));
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': AT_REST,
      'cache-control': 'no-store',
    });
    response.end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
