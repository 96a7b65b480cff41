/** Promises that the built files themselves keep: no word of the network in any script, and no right too many. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { networkWords } from './network-words.ts';
import { none, proven, row } from './row.ts';

const DIST = resolve(import.meta.dirname, '../../dist');
const BROWSERS = ['chromium', 'firefox'] as const;

const read = (browser: string, file: string) => readFileSync(join(DIST, browser, file), 'utf8');

const manifestOf = (browser: string) => JSON.parse(read(browser, 'manifest.json')) as Record<string, unknown>;

const ROOT = resolve(import.meta.dirname, '../..');

const files = () => 'files';

/** What our own pages and the background may load: nothing but their own files, and nothing leaves by a form. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; " +
  "object-src 'none'";

row('A2', 'no script can say anything to the network', files, async () => {
  const planted = [
    'fetch("/")',
    'self["fetch"]("/")',
    'const { sendBeacon } = navigator',
    'new Image().src = "//a.example"',
    'import("https://a.example/x.js")',
    'import("//a.example/x.js")',
    'import("./" + x)',
    'import(x)',
    'window.open("//a.example")',
    'document.location = "//a.example"',
    'new WebSocket("wss://a.example")',
    'eval("1")',
    'fetch(browser.runtime.getURL("a"), { method: "POST" })',
    'fetch(browser.runtime.getURL("a") + b)',
    'fetch(getURL("a"))',
    'fetch(page.getURL("a"))',
    'fetch("//a.example/" + browser.runtime.getURL("a"))',
    'send(fetch, browser.runtime.getURL("a"))',
    'URL.createObjectURL(stream)',
    'const { createObjectURL } = URL',
    'location.assign("//a.example")',
    'document.location.replace("//a.example")',
    'location["href"] = "//a.example"',
    'window["location"] = "//a.example"',
    'location.href += "?a"',
    'open("//a.example")',
    'self["open"]("//a.example")',
    'frame.contentWindow.open("//a.example")',
    '{ const open = 1; } open("//a.example")',
    'picture.setAttribute("src", "//a.example/a.png")',
    'picture.setAttributeNS(null, "xlink:srcset", "//a.example/a.png")',
    'picture["src"] = "//a.example/a.png"',
    'frame.srcdoc = text',
    'form.submit()',
    'form.requestSubmit(button)',
    'browser.tabs.create({ url: "https://a.example" })',
    'browser.tabs.create(given)',
    'browser.tabs.create({ url })',
    'browser.tabs.create({ url: "https://a.example/welcome.html" })',
    'const PAGE = "//a.example"; browser.tabs.create({ url: PAGE })',
    'let page = "/welcome.html"; page = given; browser.tabs.create({ url: page })',
    'const url = new URL(browser.runtime.getURL("a"), given); browser.tabs.create({ url: url.href })',
    'browser.tabs.update(1, { url: "https://a.example" })',
    'browser.windows.create({ url: "https://a.example" })',
  ];
  for (const code of planted) proven(code, networkWords(`(() => { ${code} })()`).length > 0);
  proven(
    'words in a comment are no code',
    networkWords('// fetch\nconst fetched = "to fetch";').length === 0,
  );
  proven(
    'a file of ours is not the network',
    networkWords('fetch(browser.runtime.getURL("_locales/" + language))').length === 0,
  );

  proven(
    'a text that is saved is not the network',
    networkWords('link.href = URL.createObjectURL(new Blob([text]))').length === 0,
  );
  for (const ours of [
    'browser.tabs.create({ url: "/welcome.html" })',
    'const PAGE = "chrome://extensions/shortcuts"; browser.tabs.create({ url: PAGE })',
    'const url = new URL(browser.runtime.getURL("popup.html")); browser.tabs.create({ url: url.href })',
    'function open() {} open()',
    'import("./x.js")',
    'text.replace("a", "b"); element.setAttribute("lang", "ko")',
  ])
    proven(`harmless: ${ours}`, networkWords(ours).length === 0);

  const found: string[] = [];
  let scripts = 0;
  for (const browser of BROWSERS) {
    let ofBrowser = 0;
    for (const file of readdirSync(join(DIST, browser), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.js')) continue;
      ofBrowser++;
      const script = read(browser, file);
      // The words of a chosen language: once, in the background.
      const fetches = script.match(/\bfetch\b/g)?.length ?? 0;
      if (fetches > Number(file === 'background.js'))
        found.push(`${browser}/${file}: fetch, ${fetches} times`);
      // The file of settings: once, in the options.
      const saved = script.match(/\bcreateObjectURL\b/g)?.length ?? 0;
      if (saved > Number(file === 'options.js'))
        found.push(`${browser}/${file}: createObjectURL, ${saved} times`);
      found.push(...networkWords(script).map((word) => `${browser}/${file}: ${word}`));
    }
    scripts += ofBrowser;
    // Eleven that have names, and what our pages share.
    if (ofBrowser < 14) found.push(`${browser}: only ${ofBrowser} scripts were looked at`);
    const policy = manifestOf(browser).content_security_policy;
    if (JSON.stringify(policy) !== JSON.stringify({ extension_pages: POLICY }))
      found.push(`${browser}: another content security policy: ${JSON.stringify(policy)}`);
  }
  return none(found, `${scripts} scripts read as syntax trees; the content security policy as it was agreed`);
});

/** Rights that the reader is asked for or that open a door: exactly these. A new one needs a decision, here too. */
const RIGHTS: Readonly<Record<(typeof BROWSERS)[number], object>> = {
  chromium: {
    permissions: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
    host_permissions: ['http://*/*', 'https://*/*'],
    matches: [['http://*/*', 'https://*/*']],
    worlds: [undefined],
    doors: [],
  },
  firefox: {
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: ['http://*/*', 'https://*/*'],
    matches: [['http://*/*', 'https://*/*']],
    worlds: [undefined],
    doors: [],
  },
};

/** Keys of a manifest by which a page or another program reaches an extension, or an extension reaches further. */
const DOORS = [
  'web_accessible_resources',
  'externally_connectable',
  'optional_permissions',
  'optional_host_permissions',
  'chrome_url_overrides',
  'devtools_page',
  'omnibox',
  'oauth2',
  'sandbox',
  'update_url',
  'declarative_net_request',
  'user_scripts',
];

function rightsOf(manifest: Record<string, unknown>): object {
  const scripts = manifest.content_scripts as { matches: string[]; world?: string }[];
  return {
    permissions: [...(manifest.permissions as string[])].sort(),
    host_permissions: manifest.host_permissions,
    matches: scripts.map(({ matches }) => matches),
    worlds: scripts.map(({ world }) => world),
    doors: DOORS.filter((key) => key in manifest),
  };
}

/** What a permission is there for, as a script says it. `activeTab` has no words of its own: it lets `scripting` in. */
const CALLS: Readonly<Record<string, RegExp>> = {
  activeTab: /\.scripting\.executeScript\(/,
  contextMenus: /\.contextMenus\.create\(/,
  scripting: /\.scripting\.\w+\(/,
  // Kept in a variable, for Firefox has another.
  sidePanel: /\.sidePanel\b/,
  storage: /\.storage\.(local|session|managed)\.\w+\(/,
};

/** Permissions that no script makes use of. */
function unused(browser: (typeof BROWSERS)[number], permissions: readonly string[]): string[] {
  const scripts = readdirSync(join(DIST, browser), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => read(browser, file));
  return permissions.filter((right) => !scripts.some((script) => CALLS[right]?.test(script)));
}

row('E6', 'the rights asked for are the ones agreed', files, async () => {
  const differs = (browser: (typeof BROWSERS)[number], manifest: Record<string, unknown>) =>
    JSON.stringify(rightsOf(manifest)) !== JSON.stringify(RIGHTS[browser]);
  const [real] = BROWSERS.map(manifestOf);
  if (!real) throw new Error('no manifest');
  for (const planted of [
    { permissions: [...(real.permissions as string[]), 'tabs'] },
    { web_accessible_resources: [] },
    { externally_connectable: {} },
    { content_scripts: [{ matches: ['<all_urls>'], world: 'MAIN' }] },
  ])
    proven(Object.keys(planted).join(), differs('chromium', { ...real, ...planted }));

  const other = BROWSERS.filter((browser) => differs(browser, manifestOf(browser)));
  proven('a right that nothing calls', unused('chromium', ['tabs', 'scripting']).join() === 'tabs');
  const found: object[] = other.map((browser) => ({ browser, ...rightsOf(manifestOf(browser)) }));
  for (const browser of BROWSERS)
    for (const right of unused(browser, manifestOf(browser).permissions as string[]))
      found.push({ browser, unused: right });
  return none(found, 'permissions, sites, worlds and doors, both manifests; each permission is called');
});

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}

/** What a lock file says against what runs at a reader's: more packages than agreed, scripts, unsealed archives. */
function againstLock(packages: Readonly<Record<string, Locked>>, most: number): string[] {
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
  const found = shipped
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => `${path} runs a script when it is installed`);
  if (shipped.length > most) found.push(`${shipped.length} packages are shipped, more than ${most}`);
  for (const [path, { integrity, link }] of Object.entries(packages))
    if (path !== '' && !link && !integrity?.startsWith('sha512-')) found.push(`${path} has no SHA-512`);
  return found;
}

row('E7', 'few packages are shipped, and none runs a script', files, async () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const most = 6;
  const sealed = { integrity: 'sha512-x' };
  const seven = Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`node_modules/${n}`, sealed]));
  proven('seven packages', againstLock(seven, most).length === 1);
  proven(
    'a script',
    againstLock({ 'node_modules/a': { ...sealed, hasInstallScript: true } }, most).length === 1,
  );
  proven('no seal', againstLock({ 'node_modules/a': {} }, most).length === 1);

  const found = againstLock(packages, most);
  const loose = Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  found.push(...loose.map(([name, version]) => `${name} is not pinned: ${version}`));
  // What is bundled says so where it stands: a package that came by another way would be seen here.
  const notices = read('chromium', 'THIRD-PARTY-NOTICES.txt');
  found.push(...Object.keys(dependencies).filter((name) => !notices.includes(name)));
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev).length;
  return none(
    found,
    `${shipped} packages shipped, ${Object.keys(packages).length - 1} locked by SHA-512; known weaknesses are not asked ` +
      'for, since that needs the network',
  );
});
