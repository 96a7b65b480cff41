/**
 * `node src/build/run.mjs FILE.ts …`: runs a TypeScript file of this project on Node 20, from a fresh clone on.
 * It needs nothing but Node: where the packages are missing or older than the lock file, it installs them first.
 * (Node 20 cannot run TypeScript by itself and esbuild, which we have anyway, strips types in a millisecond.)
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { register } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const OLDEST_NODE = [20, 11];

const root = resolve(import.meta.dirname ?? '.', '../..');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  console.error(`This needs Node ${OLDEST_NODE.join('.')} or newer; here is ${process.versions.node}.`);
  process.exit(1);
}
process.chdir(root);

/** npm writes this file last; a lock file changed since then asks for a new installation. */
const installed = join(root, 'node_modules/.package-lock.json');
const lock = join(root, 'package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.log('Installing the packages …');
  // As the lock file has them, each checked against its hash. Not `npm ci`: that refuses where a registry lacks the
  // optional builds of a tool for other systems, which nobody here needs.
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('The packages could not be installed: see what npm says above.');
    process.exit(1);
  }
}

const [file, ...rest] = process.argv.slice(2);
if (!file) {
  console.error('Usage: node src/build/run.mjs FILE.ts [ARGUMENT …]');
  process.exit(1);
}
register('./typescript-hooks.mjs', import.meta.url);
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], resolve(file), ...rest];
await import(pathToFileURL(resolve(file)).href);
