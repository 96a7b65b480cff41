/**
 * `npm run build`: checks what people write (thesaurus, document), then writes dist/chromium and dist/firefox. The
 * same source gives the same bytes anywhere: no times, no absolute paths, no order that a disk decides.
 * `--out FOLDER` writes elsewhere.
 */
import { readFileSync } from 'node:fs';
import { basename, join, parse, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import {
  type BuildOptions,
  build,
  formatMessages,
  type Message,
  type OutputFile,
  type Plugin,
} from 'esbuild';
import { type Browser, browserManifest, type Manifest } from './browser-manifest.ts';
import { thesaurus, thesaurusFiles } from '../data/thesaurus/thesaurus.ts';
import { editorialProblems, thesaurusProblems } from './check-content.ts';
import { documentLoader } from './document-loader.ts';
import { type Entry, OLDEST, PACKAGE_BUDGET, PAGE_SCRIPTS, PAGES, SCRIPTS, STYLES } from './entries.ts';
import { preparedLoader } from './prepared-loader.ts';
import { STILL } from './still-alias.ts';
import { type Files, readFolder, writeFolder } from './folder.ts';
import { thirdPartyNotices } from './third-party.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Something in what people wrote is wrong: told in full, one line each, without a stack. */
export class BuildProblem extends Error {}

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  logLevel: 'silent',
  // Where packages are linked to, the place that they lie in would stand in what is built.
  preserveSymlinks: true,
  target: [`chrome${OLDEST.chromium}`, `firefox${Number.parseInt(OLDEST.firefox, 10)}`],
  // They have the properties that we name. esbuild asks for those of the newest Unicode, and would make of each such
  // expression one that is built anew whenever it is come to.
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'inline',
} satisfies BuildOptions;

/** Every module of which something was bundled, by its path from the root. */
export const bundledModules = new Set<string>();

async function bundleAll(options: BuildOptions & { write: false }): Promise<readonly OutputFile[]> {
  try {
    const { outputFiles, metafile } = await build({ ...options, metafile: true });
    for (const { inputs } of Object.values(metafile.outputs))
      for (const [path, { bytesInOutput }] of Object.entries(inputs))
        if (bytesInOutput > 0) bundledModules.add(path);
    return outputFiles;
  } catch (error) {
    const errors = (error as { errors?: Message[] }).errors;
    if (!errors) throw error;
    throw new BuildProblem((await formatMessages(errors, { kind: 'error' })).join('').trim());
  }
}

async function bundle(options: BuildOptions & { write: false }): Promise<Uint8Array> {
  const [file, ...others] = await bundleAll(options);
  if (!file || others.length > 0) throw new BuildProblem('One entry must give one file.');
  return file.contents;
}

const SCRIPT = {
  ...COMMON,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.css': 'text' },
  plugins: [documentLoader(), preparedLoader()],
  define: { 'process.env.NODE_ENV': '"production"' },
} satisfies BuildOptions;

/**
 * Has V8 compile all functions with the script, which it otherwise reads over and then compiles one by one as they are
 * called (explicit compile hints, since Chromium 136). It pays where most are called: 2 of 33 ms of a reading.
 */
const CALLED_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** Our own pages do without the polyfill. */
const NATIVE = { 'webextension-polyfill': './src/extension/native-browser.ts' };

/** The popup is a script of its own, which its first look loads. */
const popupApart = {
  name: 'popup-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/popup\.tsx$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './popup.js', external: true } : undefined,
    ),
} satisfies Plugin;

const bundleScript = ({ from, to }: Entry) =>
  bundle({
    ...SCRIPT,
    entryPoints: [`src/${from}`],
    format: 'iife',
    // Text outside ASCII doubles a script's memory in Chromium (one such letter makes the whole source two-byte), once
    // a page. The background is one, and half of its text would be escapes.
    charset: to === 'background.js' ? 'utf8' : 'ascii',
    ...(to === 'background.js' && { alias: STILL }),
    // A page's own, and a module as those are.
    ...(to === 'first-look.js' && { alias: NATIVE, plugins: [popupApart], format: 'esm' }),
    ...(to === 'reading.js' && { banner: { js: CALLED_AT_ONCE } }),
    // Read through in every page: short names save a tenth of what it costs there. All else keeps its
    // names; the background, most of which is data, loses its indents, 10 of 236 kB after gzip.
    minify: to === 'content.js',
    ...(to === 'background.js' && { minifyWhitespace: true }),
  });

/** Our own pages' modules and what they share, each by the name of its file. */
async function bundlePageScripts(): Promise<Files> {
  const files = await bundleAll({
    ...SCRIPT,
    entryPoints: PAGE_SCRIPTS.map(({ from, to }) => ({ in: `src/${from}`, out: parse(to).name })),
    outdir: '.',
    format: 'esm',
    splitting: true,
    chunkNames: 'shared-[hash]',
    charset: 'ascii',
    alias: NATIVE,
  });
  return new Map(files.map(({ path, contents }) => [basename(path), contents]));
}

const bundleStyle = ({ from }: Entry) =>
  bundle({ ...COMMON, entryPoints: [`src/${from}`], charset: 'utf8', external: ['*.png', '*.svg'] });

/** Messages without what is written for translators alone. */
function withoutRemarks(messages: Uint8Array): Uint8Array {
  const bare = JSON.parse(new TextDecoder().decode(messages), (_, value) => {
    // In a message's own object; a placeholder may be called anything.
    if (typeof value?.message === 'string') delete value.description;
    if (typeof value?.content === 'string') delete value.example;
    return value;
  });
  return new TextEncoder().encode(`${JSON.stringify(bare)}\n`);
}

/**
 * An extension's folder for each browser, as bytes.
 * @throws BuildProblem where what people write breaks its rules, or does not bundle
 */
export async function extensionFolders(): Promise<Record<Browser, Files>> {
  const problems = [
    ...thesaurusProblems(thesaurus, thesaurusFiles),
    ...editorialProblems(ROOT, new Set(thesaurus.concepts.map(({ id }) => id))),
  ];
  if (problems.length > 0) throw new BuildProblem(problems.join('\n'));

  const shared = new Map<string, Uint8Array>();
  for (const entry of SCRIPTS) shared.set(entry.to, await bundleScript(entry));
  for (const [path, bytes] of await bundlePageScripts()) shared.set(path, bytes);
  for (const entry of STYLES) shared.set(entry.to, await bundleStyle(entry));
  for (const { from, to } of PAGES) shared.set(to, readFileSync(join(ROOT, 'src', from)));
  for (const [path, bytes] of readFolder(join(ROOT, 'src/data/_locales')))
    shared.set(`_locales/${path}`, withoutRemarks(bytes));
  for (const [path, bytes] of readFolder(join(ROOT, 'icons')))
    if (path.endsWith('.png')) shared.set(`icons/${path}`, bytes);
  shared.set('THIRD-PARTY-NOTICES.txt', new TextEncoder().encode(thirdPartyNotices(ROOT)));

  const source = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as Manifest;
  const managedSchema = [
    'managed-schema.json',
    readFileSync(join(ROOT, 'src/extension/managed-schema.json')),
  ] as const;
  const forBrowser = (browser: Browser): Files =>
    new Map([
      ...shared,
      ...(browser === 'chromium' ? [managedSchema] : []),
      [
        'manifest.json',
        new TextEncoder().encode(`${JSON.stringify(browserManifest(source, browser), null, 2)}\n`),
      ],
    ]);
  return { chromium: forBrowser('chromium'), firefox: forBrowser('firefox') };
}

/** A script and whatever it imports, by name; sorted, each once. */
export function withImports(files: Files, script: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(script)) return [...seen];
  seen.add(script);
  const source = new TextDecoder().decode(files.get(script));
  for (const [, imported = ''] of source.matchAll(/^(?:import|\} from) [^;]*?"\.\/([^"]+)";$/gm))
    withImports(files, imported, seen);
  return [...seen].sort();
}

/** A line a bundled file, with whatever it imports: its size, and how much of its budget that is. */
export function sizes(files: Files): { file: string; bytes: number; gzip: number; budget: number | null }[] {
  return [...SCRIPTS, ...PAGE_SCRIPTS, ...STYLES].map(({ to, budget }) => {
    const parts = withImports(files, to).map((name) => files.get(name) ?? new Uint8Array());
    const sum = (of: (bytes: Uint8Array) => number) => parts.reduce((total, part) => total + of(part), 0);
    return {
      file: to,
      bytes: sum(({ length }) => length),
      gzip: sum((bytes) => gzipSync(bytes, { level: 9 }).length),
      budget,
    };
  });
}

/** All of a package, each file after gzip, bytes: what a store's zip comes to but for its directory. */
export const packageSize = (files: Files) =>
  [...files.values()].reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);

/** Builds into a folder and tells how heavy everything is. */
export async function buildInto(out: string = join(ROOT, 'dist')): Promise<void> {
  const folders = await extensionFolders();
  for (const browser of ['chromium', 'firefox'] as const) writeFolder(join(out, browser), folders[browser]);
  for (const { file, bytes, gzip, budget } of sizes(folders.chromium)) {
    const allowed = budget === null ? '' : ` of ${(budget / 1024).toFixed(0)}`;
    console.log(
      `${file.padEnd(14)} ${(bytes / 1024).toFixed(1).padStart(7)} kB, gzip ${(gzip / 1024).toFixed(1)}${allowed} kB`,
    );
  }
  const whole = packageSize(folders.chromium) / 1024;
  console.log(`all of it: gzip ${whole.toFixed(1)} of ${(PACKAGE_BUDGET / 1024).toFixed(0)} kB`);
  console.log(`Built ${relative(process.cwd(), out) || '.'}/{chromium,firefox}`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  await buildInto(values.out === undefined ? undefined : resolve(values.out));
}

if (process.argv[1] === import.meta.filename)
  main().catch((error: unknown) => {
    console.error(error instanceof BuildProblem ? error.message : error);
    process.exitCode = 1;
  });
