/** Other people's code in the extension: what is bundled is what is named, and nothing of it runs when it is installed. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledModules, extensionFolders } from '../../src/build/build.ts';
import type { Files } from '../../src/build/folder.ts';
import { billOfMaterials } from '../../src/build/third-party.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const readJson = <T>(path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T;

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}
interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
}
interface Own {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const own = readJson<Own>('package.json');
const lock = readJson<Lock>('package-lock.json');

/** What a lock file must not have, one line each. */
function lockProblems({ lockfileVersion, packages }: Lock, { dependencies, devDependencies }: Own): string[] {
  const problems: string[] = [];
  if (lockfileVersion !== 3) problems.push(`version ${lockfileVersion} of the format`);
  for (const [path, locked] of Object.entries(packages)) {
    if (path === '') continue;
    if (!locked.integrity?.startsWith('sha512-')) problems.push(`${path}: no SHA-512`);
    if (locked.link || !path.startsWith('node_modules/')) problems.push(`${path}: not from a registry`);
    // Where it comes from is the installer's registry, and its bytes are known.
    if (locked.resolved !== undefined) problems.push(`${path}: names an address`);
    const ships = !locked.dev && !locked.devOptional;
    if (ships && locked.hasInstallScript) problems.push(`${path}: runs a script when it is installed`);
    if (ships && !(path.slice('node_modules/'.length) in dependencies))
      problems.push(`${path}: ships and is no dependency of ours`);
  }
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    const locked = packages[`node_modules/${name}`]?.version;
    if (locked !== version) problems.push(`${name}: ${version} is asked for, ${locked} is locked`);
  }
  return problems;
}

describe('the lock file', () => {
  it('has exact versions, their sums, no addresses, and nothing that ships runs a script', () => {
    expect(lockProblems(lock, own)).toEqual([]);
  });

  const preact = lock.packages['node_modules/preact']!;
  it.each<[string, Record<string, Locked | undefined>, string]>([
    ['a script', { 'node_modules/preact': { ...preact, hasInstallScript: true } }, 'runs a script'],
    [
      'another’s address',
      { 'node_modules/preact': { ...preact, resolved: 'https://a.example/p.tgz' } },
      'address',
    ],
    ['no sum', { 'node_modules/preact': { version: preact.version! } }, 'no SHA-512'],
    ['a weak sum', { 'node_modules/preact': { ...preact, integrity: 'sha1-AAAA' } }, 'no SHA-512'],
    ['a folder', { '../elsewhere': { ...preact, link: true } }, 'not from a registry'],
    ['another version', { 'node_modules/preact': { ...preact, version: '0.0.1' } }, 'is locked'],
    ['a package nobody asked for', { 'node_modules/stowaway': preact }, 'no dependency of ours'],
  ])('would be refused with %s', (_, planted, why) => {
    const packages = { ...lock.packages, ...planted } as Lock['packages'];
    expect(lockProblems({ ...lock, packages }, own).join('\n')).toContain(why);
  });
});

describe('what is bundled', () => {
  let files: Files;
  beforeAll(async () => {
    files = (await extensionFolders()).chromium;
  }, 60_000);

  const text = (path: string) => new TextDecoder().decode(files.get(path));
  /** The bundler says of which files something is in what it wrote. */
  const bundled = () => {
    const named = [...bundledModules].map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
    return [...new Set(named.filter((name) => name !== undefined))].sort();
  };

  it('are our dependencies, all of them and no other', () => {
    expect(bundled()).toEqual(Object.keys(own.dependencies).sort());
  });

  it('is named with version, licence and source in the notices that go with it', () => {
    for (const name of bundled()) {
      const { license } = readJson<{ license: string }>(`node_modules/${name}/package.json`);
      const version = own.dependencies[name];
      expect(text('THIRD-PARTY-NOTICES.txt')).toContain(`${name} ${version} (${license})`);
      expect(text('THIRD-PARTY-NOTICES.txt')).toContain(`https://www.npmjs.com/package/${name}/v/${version}`);
    }
  });

  it('stands in the bill of materials, with the sum of what was installed', () => {
    const bill = JSON.parse(billOfMaterials(ROOT)) as {
      components: {
        name: string;
        version: string;
        purl: string;
        hashes: { alg: string; content: string }[];
      }[];
    };
    expect(bill.components.map(({ name }) => name).sort()).toEqual(bundled());
    for (const { name, version, purl, hashes } of bill.components) {
      expect(purl).toBe(`pkg:npm/${name}@${version}`);
      const [hash] = hashes;
      const base64 = Buffer.from(hash!.content, 'hex').toString('base64');
      expect(`sha512-${base64}`).toBe(lock.packages[`node_modules/${name}`]?.integrity);
    }
  });

  it('is no more than is named: no maps, no sources, no files of the desk', () => {
    const known =
      /^(_locales\/\w+\/messages\.json|icons\/[\w-]+\.png|[\w-]+\.(js|css|html|json)|THIRD-PARTY-NOTICES\.txt)$/;
    expect([...files.keys()].filter((path) => !known.test(path))).toEqual([]);
    for (const path of files.keys())
      if (/\.(js|css|html|json)$/.test(path)) {
        expect(text(path), path).not.toMatch(/sourceMappingURL|file:\/\//);
        expect(text(path), path).not.toContain(ROOT);
      }
  });
});
