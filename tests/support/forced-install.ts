/** The extension packed as an administrator hands it out, for a policy to install. */
import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFolder } from '../../src/build/folder.ts';
import { zip } from '../../src/build/zip.ts';
import { type BrowserName, findBrowser } from './find-browsers.ts';
import { type ForcedInstall, letters } from './policies.ts';

export interface HandedOut extends ForcedInstall {
  close(): void;
}

/** Packs a built folder and puts it where the browser can fetch it, on this machine. */
export async function handOut(name: BrowserName): Promise<HandedOut> {
  const built = resolve(import.meta.dirname, '../../dist', name);
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-forced-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (name === 'firefox') {
    const package_ = join(folder, 'backgrounder.xpi');
    writeFileSync(package_, zip(readFolder(built)));
    const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as {
      browser_specific_settings: { gecko: { id: string } };
    };
    const { id } = manifest.browser_specific_settings.gecko;
    return { id, address: pathToFileURL(package_).href, close: remove };
  }

  // Chromium packs it itself, signed with a key that it makes: the id is that of the key.
  cpSync(built, join(folder, 'backgrounder'), { recursive: true });
  execFileSync(
    findBrowser('chromium') ?? '',
    [
      '--headless',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      `--pack-extension=${join(folder, 'backgrounder')}`,
    ],
    { stdio: 'ignore', timeout: 120_000 },
  );
  const key = createPublicKey(readFileSync(join(folder, 'backgrounder.pem')));
  const id = letters(createHash('sha256').update(key.export({ type: 'spki', format: 'der' })));
  const { version } = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as { version: string };
  const server = createServer((request, response) => {
    if (request.url === '/backgrounder.crx') {
      response.writeHead(200, { 'content-type': 'application/x-chrome-extension' });
      response.end(readFileSync(join(folder, 'backgrounder.crx')));
      return;
    }
    // https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux
    response.writeHead(200, { 'content-type': 'text/xml' });
    response.end(`<?xml version="1.0" encoding="UTF-8"?>
      <gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}">
        <updatecheck codebase="${at('/backgrounder.crx')}" version="${version}"/>
      </app></gupdate>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  return {
    id,
    address: at('/updates.xml'),
    close() {
      server.closeAllConnections();
      server.close();
      remove();
    },
  };
}
