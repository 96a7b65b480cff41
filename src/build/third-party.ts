/** What of other people's code lies in the extension: the notices that go with it, and a bill of materials. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage: string;
  readonly licenceText: string;
}

/** What a lock file says of a package, as far as it is handed on. */
interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string } | undefined>>;
}

interface OwnPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const ownPackage = (root: string) => readJson(join(root, 'package.json')) as OwnPackage;

/** Everything bundled is a direct dependency; none of them brings another along. */
function bundledPackages(root: string): Package[] {
  return Object.keys(ownPackage(root).dependencies)
    .sort()
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const { version, license } = readJson(join(folder, 'package.json')) as Package;
      const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt']
        .map((each) => join(folder, each))
        .find(existsSync);
      if (!file) throw new Error(`${name} comes without its licence.`);
      const homepage = `https://www.npmjs.com/package/${name}/v/${version}`;
      return { name, version, license, homepage, licenceText: readFileSync(file, 'utf8') };
    });
}

/**
 * Notices as text. A short licence in full; of the Mozilla Public License its own notice, which says where its text and
 * the unchanged source are (sections 3.2 and 3.3 of it ask for no more).
 */
export function thirdPartyNotices(root: string): string {
  const parts = bundledPackages(root).map(({ name, version, license, homepage, licenceText }) => {
    const terms =
      license === 'MPL-2.0'
        ? 'Subject to the terms of the Mozilla Public License, v. 2.0: https://mozilla.org/MPL/2.0/\nNothing of it is changed but white space.'
        : licenceText.trim();
    return `${name} ${version} (${license})\nSource: ${homepage}\n\n${terms}\n`;
  });
  return `Backgrounder has in it:\n\n${parts.join('\n----\n\n')}`;
}

/** `sha512-` and base64, as the lock file has it → as a bill of materials has it; of the archive that npm installs. */
function hashesOf(name: string, { packages }: Lock) {
  const integrity = packages[`node_modules/${name}`]?.integrity;
  if (!integrity?.startsWith('sha512-')) throw new Error(`package-lock.json has no SHA-512 of ${name}.`);
  return [
    { alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') },
  ];
}

/** CycloneDX 1.5 as JSON, without time and serial number: the same for the same packages. */
export function billOfMaterials(root: string): string {
  const own = ownPackage(root);
  const lock = readJson(join(root, 'package-lock.json')) as Lock;
  const component = (
    type: string,
    { name, version, license }: Omit<Package, 'homepage' | 'licenceText'>,
  ) => ({
    'bom-ref': `${name}@${version}`,
    type,
    name,
    version,
    licenses: [{ license: { id: license } }],
    purl: `pkg:npm/${name}@${version}`,
  });
  const packages = bundledPackages(root);
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: component('application', own) },
    components: packages.map((each) => ({
      ...component('library', each),
      hashes: hashesOf(each.name, lock),
    })),
    dependencies: [
      {
        ref: `${own.name}@${own.version}`,
        dependsOn: packages.map(({ name, version }) => `${name}@${version}`),
      },
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
