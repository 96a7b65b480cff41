import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sentence } from '../../src/core/documents/background-document.ts';
import { excerptRuns } from '../../src/ui/excerpt-runs.ts';

const TEXT = 'It rained. The envoys met Seoul and Seoul again. They left.';
const focus = { start: 11, end: 48 };
const whole = { start: 0, end: TEXT.length };

function mention(term: string, from = 0) {
  const start = TEXT.indexOf(term, from);
  return { start, end: start + term.length, concept: term };
}

function sentence(...mentions: Sentence['mentions']): Sentence {
  return { id: 'p1s1', paragraph: 1, ...whole, mentions };
}

function drawn(mentions: Sentence['mentions'], span = whole, marked = (_: string) => true) {
  return excerptRuns({ text: TEXT, sentences: [sentence(...mentions)] }, span, focus, marked).map(
    ({ text, focus, concept }) => `${focus ? '*' : ''}${concept ? `[${text}]` : text}`,
  );
}

describe('an excerpt is cut', () => {
  test('at its focus sentence', () => {
    expect(drawn([])).toEqual(['It rained. ', '*The envoys met Seoul and Seoul again.', ' They left.']);
  });

  test('at the first mention of a concept', () => {
    expect(drawn([mention('Seoul'), mention('Seoul', 30)])).toEqual([
      'It rained. ',
      '*The envoys met ',
      '*[Seoul]',
      '* and Seoul again.',
      ' They left.',
    ]);
  });

  test('not at a concept that the page has not', () => {
    expect(drawn([mention('Seoul'), mention('envoys')], focus, (concept) => concept === 'envoys')).toEqual([
      '*The ',
      '*[envoys]',
      '* met Seoul and Seoul again.',
    ]);
  });

  test('at the longer of two mentions that begin together, and not within one', () => {
    expect(drawn([mention('envoys'), mention('envoys met'), mention('met')], focus)).toEqual([
      '*The ',
      '*[envoys met]',
      '* Seoul and Seoul again.',
    ]);
  });

  test('and not at a mention outside of it', () => {
    expect(drawn([mention('rained'), mention('left')], focus)).toEqual([
      '*The envoys met Seoul and Seoul again.',
    ]);
  });

  test('without a letter lost or added', () => {
    const place = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)).map(([a, b]) => ({
      start: Math.min(a, b),
      end: Math.max(a, b),
    }));
    fc.assert(
      fc.property(
        place,
        place,
        fc.array(fc.tuple(place, fc.constantFrom('a', 'b', 'c'))),
        (span, focus, found) => {
          const mentions = found
            .filter(([{ start, end }]) => end > start)
            .map(([at, concept]) => ({ ...at, concept }));
          const runs = excerptRuns(
            { text: TEXT, sentences: [sentence(...mentions)] },
            span,
            focus,
            () => true,
          );
          expect(runs.map(({ text }) => text).join('')).toBe(TEXT.slice(span.start, span.end));
        },
      ),
    );
  });
});
