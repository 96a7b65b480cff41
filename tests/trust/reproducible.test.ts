/** Row E8: whoever packages the source, wherever and by whichever Node, gets the same bytes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  copiedTo,
  HERE,
  OTHER_NODE,
  otherNode,
  packagedInto,
  THERE,
  unpackedSource,
} from '../support/package-elsewhere.ts';
import { all, proven, row } from './row.ts';

const ROOT = resolve(import.meta.dirname, '../..');

row(
  'E8',
  'the same bytes, wherever it is packaged',
  () => 'files',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reproducible-'));
    const at = (name: string) => join(folder, name);
    try {
      const other = otherNode(folder);
      // No part of it is called met where Node 24 was not tried: stores build on that.
      if ('problem' in other)
        return { value: 'cannot run', target: 'the same sums', met: false, note: other.problem };
      const here = packagedInto(at('here'), ROOT, HERE);
      const elsewhere = copiedTo(at('a long way – off'));
      const unpacked = unpackedSource(at('here'), at('unpacked'));
      const others = [
        packagedInto(at('there'), elsewhere, THERE),
        packagedInto(at('of the source'), unpacked, THERE),
        packagedInto(at('other node'), ROOT, THERE, other.path),
      ];
      // A build that tells where it was made.
      const telling = [elsewhere, unpacked].map((root, index) => {
        const build = join(root, 'src/build/build.ts');
        const text = readFileSync(build, 'utf8');
        const planted = text.replace(
          'charset: to ===',
          'banner: { js: "//" + process.cwd() }, charset: to ===',
        );
        proven('a place to plant a fault in', planted !== text);
        writeFileSync(build, planted);
        return packagedInto(at(`planted ${index}`), root, HERE);
      });
      proven('a build that tells of its folder', telling[0] !== telling[1]);

      const files = here.trim().split('\n').length;
      return all(
        others.filter((sums) => sums === here).length,
        others.length,
        `the sums of ${files} files on Node ${process.versions.node.split('.')[0]}: from another folder, clock, locale and ` +
          `umask; from the source zip; on Node ${OTHER_NODE}`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
