import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withLists } from '../../src/core/read-settings.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';

const site = (number: number) => `site-${number}.example`;

test('several who change a list from what they saw of it: each addition comes and each removal goes', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(9), { maxLength: 6 }),
      fc.array(fc.record({ add: fc.nat(4), remove: fc.nat(9) }), { maxLength: 6 }),
      (before, writers) => {
        const sitesOff = before.map(site);
        let now = { ...DEFAULT_SETTINGS, sitesOff };
        const added = new Set<string>();
        const removed = new Set<string>();
        for (const [index, { add, remove }] of writers.entries()) {
          // Each saw the list as it was at first, adds sites of its own and takes out one that was there.
          const own = Array.from({ length: add }, (_, n) => `${n}.writer-${index}.example`);
          const wanted = [...sitesOff.filter((one) => one !== site(remove)), ...own];
          for (const one of own) added.add(one);
          removed.add(site(remove));
          now = { ...now, ...withLists({ sitesOff: wanted }, { sitesOff }, now) } as typeof now;
        }
        const expected = [...sitesOff.filter((one) => !removed.has(one)), ...added];
        expect([...now.sitesOff].sort()).toEqual(expected.sort());
      },
    ),
  );
});

test('a change from nothing seen puts its list in place of the other', () => {
  const now = { ...DEFAULT_SETTINGS, sitesOff: ['a.example'] };
  expect(withLists({ sitesOff: ['b.example'], paused: true }, {}, now)).toEqual({
    sitesOff: ['b.example'],
    paused: true,
  });
});
