import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeUnderPolicy, readPolicy, settingsInForce, underPolicy } from '../../src/core/policy.ts';
import { SETTING_NAMES } from '../../src/core/read-settings.ts';
import { isOffAt } from '../../src/core/site-switches.ts';
import {
  DEFAULT_SETTINGS,
  INTERFACE_LANGUAGES,
  MARK_SHAPES,
  PAGE_LANGUAGES,
  type Settings,
} from '../../src/core/settings.ts';
import { anySettings } from '../support/any-settings.ts';

const NOTHING = { fixed: {}, sitesOff: [], onboarding: null };

describe('what an administrator wrote becomes what is in force', () => {
  test.each<[string, unknown, ReturnType<typeof readPolicy>]>([
    ['nothing', undefined, NOTHING],
    ['an empty object', {}, NOTHING],
    ['null', null, NOTHING],
    ['text', 'paused', NOTHING],
    ['a list', [{ paused: true }], NOTHING],
    ['sites', { sitesOff: ['Intranet.Example'] }, { ...NOTHING, sitesOff: ['intranet.example'] }],
    [
      'sites with an address among them',
      { sitesOff: ['https://a.example/', 'b.example'] },
      { ...NOTHING, sitesOff: ['b.example'] },
    ],
    ['a setting', { density: 'none' }, { ...NOTHING, fixed: { density: 'none' } }],
    ['a word that is no density', { density: 'some', paused: true }, { ...NOTHING, fixed: { paused: true } }],
    ['“false” as a word', { highlights: 'false' }, NOTHING],
    ['no first page', { onboarding: false }, { ...NOTHING, onboarding: false }],
    ['a first page', { onboarding: true }, { ...NOTHING, onboarding: true }],
    ['a first page as a number', { onboarding: 0 }, NOTHING],
    ['a name that is none', { disabledSites: ['a.example'], version: 9 }, NOTHING],
    ['names that every object has', JSON.parse('{"__proto__":{"paused":true},"constructor":1}'), NOTHING],
  ])('%s', (_, given, policy) => {
    expect(readPolicy(given)).toEqual(policy);
  });

  test('anything at all is read without a word', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (given) => {
        expect(Object.keys(readPolicy(given))).toEqual(['fixed', 'sitesOff', 'onboarding']);
      }),
    );
  });
});

const policy = readPolicy({
  sitesOff: ['hr.corp.example'],
  paused: false,
  reads: 'chosen-sites',
  sitesOn: ['corp.example'],
});

describe('under a policy', () => {
  test('what it sets stands, whatever the reader has set; the rest is the reader’s', () => {
    fc.assert(
      fc.property(anySettings, (own) => {
        const inForce = underPolicy(own, policy);
        expect(inForce).toMatchObject({
          ...own,
          paused: false,
          reads: 'chosen-sites',
          sitesOn: ['corp.example'],
        });
        expect([...(inForce.organisation?.locked ?? [])].sort()).toEqual(['paused', 'reads', 'sitesOn']);
      }),
    );
  });

  test('without one, the settings are the reader’s own and say nothing of an organisation', () => {
    expect(settingsInForce({ density: 'all' }, undefined)).toEqual({ ...DEFAULT_SETTINGS, density: 'all' });
    expect(settingsInForce(undefined, {})).toEqual(DEFAULT_SETTINGS);
  });

  test.each([
    ['news.example', false],
    ['corp.example', true],
    ['www.corp.example', true],
    ['hr.corp.example', false],
    ['pay.hr.corp.example', false],
    ['notcorp.example', false],
  ])('at %s the extension works: %s', (host, works) => {
    expect(isOffAt(underPolicy(DEFAULT_SETTINGS, policy), host)).toBe(!works);
  });

  test('sites that it closes come on top of the reader’s', () => {
    const own: Settings = { ...DEFAULT_SETTINGS, sitesOff: ['mine.example'] };
    const inForce = underPolicy(own, readPolicy({ sitesOff: ['theirs.example'] }));
    expect(inForce.sitesOff).toEqual(['mine.example']);
    expect(['mine.example', 'theirs.example', 'other.example'].map((host) => isOffAt(inForce, host))).toEqual(
      [true, true, false],
    );
  });

  test('a change leaves alone what it sets', () => {
    expect(changeUnderPolicy({ paused: true, density: 'all', sitesOff: ['a.example'] }, policy)).toEqual({
      density: 'all',
      sitesOff: ['a.example'],
    });
  });
});

describe('the schema that Chromium checks policies with', () => {
  interface Property {
    readonly type: string;
    readonly enum?: readonly string[];
    readonly items?: Property;
  }
  const { type, properties, ...rest } = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../src/extension/managed-schema.json'), 'utf8'),
  ) as { type: string; properties: Record<string, Property> };

  test('has every setting, terms and the first page, and nothing that Chromium refuses', () => {
    expect(type).toBe('object');
    // No additionalProperties, no $schema: Chromium takes the schema for broken then.
    expect(rest).toEqual({});
    expect(Object.keys(properties).sort()).toEqual([...SETTING_NAMES, 'onboarding', 'ownTerms'].sort());
  });

  test('allows what the settings allow', () => {
    const allowed = Object.fromEntries(
      Object.entries(properties).flatMap(([name, property]) => {
        const words = property.enum ?? property.items?.enum;
        return words ? [[name, words]] : [];
      }),
    );
    expect(allowed).toEqual({
      reads: ['all-sites', 'chosen-sites'],
      density: ['first', 'all', 'none'],
      markShape: [...MARK_SHAPES],
      languagesOff: [...PAGE_LANGUAGES],
      interfaceLanguage: ['browser', ...INTERFACE_LANGUAGES],
    });
    for (const [name, words] of Object.entries(allowed))
      for (const word of words) {
        const value = properties[name]?.type === 'array' ? [word] : word;
        expect(readPolicy({ [name]: value }).fixed).toEqual({ [name]: value });
      }
  });

  test('has each setting’s type', () => {
    for (const [name, value] of Object.entries({ ...DEFAULT_SETTINGS, onboarding: true, ownTerms: [] })) {
      if (name === 'version') continue;
      expect(properties[name]?.type, name).toBe(Array.isArray(value) ? 'array' : typeof value);
    }
  });
});
