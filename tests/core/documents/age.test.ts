import { describe, expect, test } from 'vitest';
import { ageOf } from '../../../src/core/documents/age.ts';

const PUBLISHED = '2021-03-15';
const on = (iso: string) => ageOf(PUBLISHED, { iso, source: 'meta' });

describe('the age of a document beside a page', () => {
  test('a page that gives no date', () => {
    expect(ageOf(PUBLISHED, null)).toEqual({ kind: 'undated' });
  });

  test.each([
    // The day before and after are not told apart: 07:27 in Seoul is still yesterday in Washington.
    ['2021-03-15', { kind: 'same', within: 'day' }],
    ['2021-03-14', { kind: 'same', within: 'day' }],
    ['2021-03-16', { kind: 'same', within: 'day' }],
    ['2021-03-17', { kind: 'before-page', count: 2, unit: 'day', roughly: false }],
    ['2021-03-28', { kind: 'before-page', count: 13, unit: 'day', roughly: false }],
    ['2021-03-29', { kind: 'before-page', count: 2, unit: 'week', roughly: false }],
    // A month and three weeks is still told in weeks, two whole months no longer.
    ['2021-05-14', { kind: 'before-page', count: 8, unit: 'week', roughly: false }],
    ['2021-05-15', { kind: 'before-page', count: 2, unit: 'month', roughly: false }],
    ['2021-06-14', { kind: 'before-page', count: 2, unit: 'month', roughly: false }],
    ['2021-06-15', { kind: 'before-page', count: 3, unit: 'month', roughly: false }],
    ['2023-03-14', { kind: 'before-page', count: 23, unit: 'month', roughly: false }],
    ['2023-03-15', { kind: 'before-page', count: 2, unit: 'year', roughly: false }],
    ['2026-01-01', { kind: 'before-page', count: 4, unit: 'year', roughly: false }],
    ['2021-03-12', { kind: 'after-page', count: 3, unit: 'day', roughly: false }],
    ['2021-01-20', { kind: 'after-page', count: 7, unit: 'week', roughly: false }],
    ['2019-10-05', { kind: 'after-page', count: 17, unit: 'month', roughly: false }],
    ['2012-02-29', { kind: 'after-page', count: 9, unit: 'year', roughly: false }],
  ])('a page of %s', (iso, age) => {
    expect(on(iso)).toEqual(age);
  });

  test.each([
    ['2021-03', { kind: 'same', within: 'month' }],
    ['2021-04', { kind: 'before-page', count: 1, unit: 'month', roughly: true }],
    ['2021-02', { kind: 'after-page', count: 1, unit: 'month', roughly: true }],
    ['2024-01', { kind: 'before-page', count: 2, unit: 'year', roughly: true }],
    ['2021', { kind: 'same', within: 'year' }],
    ['2022', { kind: 'before-page', count: 1, unit: 'year', roughly: true }],
    ['2020', { kind: 'after-page', count: 1, unit: 'year', roughly: true }],
  ])('a page that says only %s', (iso, age) => {
    expect(on(iso)).toEqual(age);
  });

  test.each([[''], ['yesterday'], ['2021-3-5'], ['2021-03-15T07:27:00Z'], ['March 2021']])(
    'what is no date is not guessed at: %j',
    (iso) => {
      expect(on(iso)).toEqual({ kind: 'undated' });
    },
  );
});
