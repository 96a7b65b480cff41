/** What an administrator writes, for one browser of a test: its own file, gone with the browser. */
import { createHash, type Hash } from 'node:crypto';
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { type BrowserName, findBrowser } from './find-browsers.ts';

/** What the extension is told: any JSON. */
export type ManagedValues = Readonly<Record<string, unknown>>;

/** The extension as a policy installs it (`forced-install.ts`). */
export interface ForcedInstall {
  readonly id: string;
  /** Where the browser asks for it. */
  readonly address: string;
}

export interface PolicyInForce {
  /** The browser's program that reads the policy. */
  readonly program: string;
  /** Other values; Chromium takes them when asked to (chrome://policy), Firefox when it starts. */
  change(values: ManagedValues): void;
  end(): void;
}

/** The folder that Chromium's kind of browser reads, as the one that it is says (https://chromeenterprise.google/policies/). */
function chromiumFolder(program: string): string {
  const brand = /google-chrome/.test(program)
    ? 'opt/chrome'
    : /microsoft-edge/.test(program)
      ? 'opt/edge'
      : 'chromium';
  return `/etc/${brand}/policies/managed`;
}

/** The nearest folder that is there. */
function existing(folder: string): string {
  return existsSync(folder) ? folder : existing(dirname(folder));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(existing(folder), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Firefox's own folder, or `null` where its program is something else that starts it. */
function firefoxFolder(program: string): string | null {
  const folder = dirname(realpathSync(program));
  return existsSync(join(folder, 'application.ini')) && existsSync(join(folder, 'omni.ja')) ? folder : null;
}

/** Why no policy can be set here; `null` where it can. */
export function whyNoPolicy(name: BrowserName): string | null {
  const program = findBrowser(name);
  if (!program) return `there is no ${name}`;
  if (process.platform !== 'linux') return 'policies are files on Linux only';
  if (name === 'firefox')
    return firefoxFolder(program) ? null : `${program} does not lie in Firefox's own folder`;
  const folder = chromiumFolder(program);
  return isWritable(folder) ? null : `${folder} cannot be written to`;
}

/** An id as Chromium writes it: the first 128 bits of a SHA-256, each half byte as a letter from a to p. */
export function letters(hash: Hash): string {
  const digest = hash.digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** The id that Chromium gives to an unpacked extension without a key: that of its folder's path. */
export function unpackedId(folder: string): string {
  return letters(createHash('sha256').update(realpathSync(folder)));
}

function chromiumPolicy(extension: string, values: ManagedValues, forced?: ForcedInstall): PolicyInForce {
  const program = findBrowser('chromium') ?? '';
  const folder = chromiumFolder(program);
  const before = existing(folder);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `backgrounder-test-${process.pid}.json`);
  const id = forced?.id ?? unpackedId(extension);
  const install = forced && {
    [id]: {
      installation_mode: 'force_installed',
      update_url: forced.address,
      // Not only the first time, though our manifest names no address.
      override_update_url: true,
    },
  };
  const change = (values: ManagedValues) =>
    writeFileSync(
      file,
      JSON.stringify({
        '3rdparty': { extensions: { [id]: values } },
        // Without the second, Chromium lets nobody look into what a policy has installed.
        ...(install && { ExtensionSettings: install, DeveloperToolsAvailability: 1 }),
      }),
    );
  change(values);
  const end = () => {
    process.off('exit', end);
    rmSync(file, { force: true });
    // What was made here is taken away again, but where somebody else (another run of these tests) uses it by now.
    for (let made = folder; made !== before; made = dirname(made))
      if (readdirSync(made).length === 0) rmdirSync(made);
      else return;
  };
  process.once('exit', end);
  return { program, change, end };
}

/** The installed Firefox again, by links, with a folder of its own for policies: no other Firefox reads that. */
function firefoxPolicy(extension: string, values: ManagedValues, forced?: ForcedInstall): PolicyInForce {
  const program = findBrowser('firefox') ?? '';
  const installed = firefoxFolder(program) ?? '';
  const copy = mkdtempSync(join(tmpdir(), 'backgrounder-firefox-policy-'));
  for (const name of readdirSync(installed)) {
    const from = join(installed, name);
    if (name === 'distribution') continue;
    // A program finds its folder by where it itself lies.
    const isProgram = /^firefox/.test(name) && !lstatSync(from).isDirectory();
    if (isProgram) copyFileSync(realpathSync(from), join(copy, name));
    else symlinkSync(from, join(copy, name));
  }
  mkdirSync(join(copy, 'distribution'));
  const manifest = JSON.parse(readFileSync(join(resolve(extension), 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const { id } = manifest.browser_specific_settings.gecko;
  const install = forced && {
    [id]: { installation_mode: 'force_installed', install_url: forced.address },
  };
  const change = (values: ManagedValues) =>
    writeFileSync(
      join(copy, 'distribution/policies.json'),
      JSON.stringify({
        policies: {
          '3rdparty': { Extensions: { [id]: values } },
          ...(install && { ExtensionSettings: install }),
        },
      }),
    );
  change(values);
  return {
    program: join(copy, basename(realpathSync(program))),
    change,
    end: () => rmSync(copy, { recursive: true, force: true }),
  };
}

/**
 * Puts values in force for an extension's folder, for the browser that is started next.
 * @param forced where the policy itself installs the extension
 */
export function setPolicy(
  name: BrowserName,
  extension: string,
  values: ManagedValues,
  forced?: ForcedInstall,
): PolicyInForce {
  const set = name === 'chromium' ? chromiumPolicy : firefoxPolicy;
  return set(extension, values, forced);
}
