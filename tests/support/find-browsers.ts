/** Which browsers are on this machine, and what to do where one is not. */
import { execFileSync, type ExecFileSyncOptions, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Search {
  /** Set by whoever knows better. */
  readonly variable: string;
  readonly commands: readonly string[];
  /** Where installers put them, off the path. */
  readonly places: readonly string[];
  readonly debianPackage: string;
}

const SEARCHES: Record<BrowserName, Search> = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
  },
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the browser's program, or `null`. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, places } = SEARCHES[name];
  const told = process.env[variable];
  if (told) return isExecutable(told) ? told : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...places].find(isExecutable) ?? null;
}

/** One sentence for whoever has to install it by hand. */
export function howToInstall(names: readonly BrowserName[]): string {
  const what = names
    .map((name) => (name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'))
    .join(' and ');
  const variables = names.map((name) => SEARCHES[name].variable).join(' and ');
  return `${what} is needed and was not found: install it, or set ${variables} to its program.`;
}

const CJK_FONTS = 'fonts-noto-cjk';

/** Without these fonts, Korean, Japanese and Chinese are boxes in screenshots. */
function hasCjkFonts(): boolean {
  const listed = spawnSync('fc-list', [':lang=ko', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

/**
 * Sees to it that these browsers are here: looks for them and, as root on Debian, installs what is missing.
 * @throws Error with one sentence to act on
 */
export function ensureBrowsers(names: readonly BrowserName[]): void {
  const missing = names.filter((name) => findBrowser(name) === null);
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (missing.length > 0 && !isDebianRoot) throw new Error(howToInstall(missing));
  if (!isDebianRoot) return;
  const packages = missing.map((name) => SEARCHES[name].debianPackage);
  if (!hasCjkFonts()) packages.push(CJK_FONTS);
  if (packages.length === 0) return;
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  try {
    const quiet: ExecFileSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'] };
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      ...quiet,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    // Screenshots with boxes are better than none; a missing browser is not.
    if (missing.length > 0) throw new Error(howToInstall(missing));
  }
}
