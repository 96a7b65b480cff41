import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type SettingsInForce } from '../../src/core/settings.ts';
import type { FrameAsker } from '../../src/extension/answer-to.ts';
import { paintingFor } from '../../src/extension/painting-for.ts';

const asker = { host: 'news.example', origin: 'https://frame.example:8080' } as FrameAsker;

test('a frame is told what is painted and how, and nothing else of the settings', () => {
  expect(paintingFor({ ...DEFAULT_SETTINGS, sitesOff: ['secret.example'] }, asker)).toEqual({
    highlights: true,
    density: 'first',
    markShape: 'dotted',
    markColour: 'amber',
  });
});

test.each<[string, Partial<SettingsInForce>, Partial<FrameAsker>, boolean]>([
  ['paused', { paused: true }, {}, true],
  ['the site of its tab is off', { sitesOff: ['news.example'] }, {}, true],
  ['its own site is off', { sitesOff: ['frame.example'] }, {}, true],
  ['another is', { sitesOff: ['other.example'] }, {}, false],
  ['only its tab is chosen', { reads: 'chosen-sites', sitesOn: ['news.example'] }, {}, true],
  [
    'its tab is chosen, and it has no site of its own',
    { reads: 'chosen-sites', sitesOn: ['news.example'] },
    { origin: null },
    false,
  ],
  ['closed by an organisation', { organisation: { locked: [], sitesOff: ['frame.example'] } }, {}, true],
])('off in a frame: %s', (_, settings, frame, isOff) => {
  expect(paintingFor({ ...DEFAULT_SETTINGS, ...settings }, { ...asker, ...frame }) === null).toBe(isOff);
});
