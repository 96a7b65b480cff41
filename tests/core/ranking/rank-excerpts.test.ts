import { describe, expect, test } from 'vitest';
import { bundledLibrary } from '../../../src/build/bundled-library.ts';
import { profileOf } from '../../../src/build/judged-queries.ts';
import { rankExcerpts } from '../../../src/core/ranking/rank-excerpts.ts';
import type { Question } from '../../../src/core/ranking/ranked-excerpt.ts';

const library = bundledLibrary();
const ids = (question: Question) => rankExcerpts(question, library).map(({ excerpt }) => excerpt.focus.id);
const page = (title: string, text: string, language = 'en'): Question => ({
  kind: 'page',
  profile: profileOf(title, text, language, library.matcher),
});

describe('a page', () => {
  test.each<[string, Question, readonly string[]]>([
    [
      // p1s3 tells of the attempts and of no answer; p4s1 of the silence; the rest of the talks missed.
      'that is about silence',
      page(
        'North Korea stays silent on US overtures',
        'Pyongyang has not responded to several attempts at contact, officials in Washington said. North Korea has remained silent since the messages were sent.',
      ),
      ['p1s3', 'p4s1'],
    ],
    [
      // The rupture itself.
      'that is about cut lines',
      page(
        'North Korea cuts hotlines with the South',
        'North Korea severed all communication lines with South Korea and blew up the liaison office in Kaesong, calling Seoul an enemy.',
      ),
      ['p4s3'],
    ],
    [
      // Spontaneously staged events.
      'that is about a show of leaders',
      page(
        'Trump meets Kim at the DMZ',
        'After a tweet from Osaka, Donald Trump shook hands with Kim Jong Un at Panmunjom. Critics called the summit a photo op.',
      ),
      ['p3s3'],
    ],
    [
      // Dialogue while pressuring.
      'that is about both hands',
      page(
        '対北朝鮮、対話と圧力の両面で',
        '米政府は北朝鮮に対話の扉を開いておく一方、制裁を維持する方針だ。前提条件なしの対話を呼びかけている。',
        'ja',
      ),
      ['p5s3'],
    ],
  ])('%s', (_what, question, expected) => {
    expect(ids(question).slice(0, expected.length)).toEqual(expected);
  });

  test.each([
    ['of another subject', page('New bakery opens', 'The bakery on Main Street sells rye bread and buns.')],
    [
      'that names North Korea in passing',
      page(
        'Winter games open',
        'Athletes from ninety countries, North Korea among them, marched into the stadium.',
      ),
    ],
    [
      'on a matter the editorial says nothing of',
      page(
        'Floods in North Korea',
        'Heavy rain has flooded fields along the Yalu River in North Korea, state media said. Kim Jong Un visited the area.',
      ),
    ],
    ['without a word', page('', '')],
  ])('%s gets silence', (_what, question) => {
    expect(ids(question)).toEqual([]);
  });

  test('gets three excerpts at most, none twice, each an exact slice with its focus within', () => {
    const found = rankExcerpts(
      page(
        'Biden team completes North Korea policy review',
        'The White House completed its review of North Korea policy after close consultation with allies. It rejects strategic patience and a grand bargain, is open to diplomacy without preconditions, keeps sanctions in place and warns Pyongyang against provocations. Pyongyang has not responded.',
      ),
      library,
    );
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(new Set(found.map(({ excerpt }) => excerpt.focus.id)).size).toBe(found.length);
    const [document] = library.documents;
    for (const { excerpt, reasons, score } of found) {
      expect(excerpt.start).toBeLessThanOrEqual(excerpt.focus.start);
      expect(excerpt.end).toBe(excerpt.focus.end);
      expect(document!.text.slice(excerpt.start, excerpt.end)).toMatch(/^[A-Z].*\.$/);
      expect(score).toBeGreaterThan(0);
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
      expect(reasons.map(({ share }) => share)).toEqual(
        reasons.map(({ share }) => share).sort((a, b) => b - a),
      );
    }
  });

  test('no sentence is shown in two excerpts', () => {
    const [document] = library.documents;
    for (const sentence of document!.sentences) {
      const spans = rankExcerpts(
        { kind: 'lookup', text: document!.text.slice(sentence.start, sentence.end) },
        library,
      ).map(({ excerpt }) => excerpt);
      for (const [at, one] of spans.entries())
        for (const other of spans.slice(at + 1))
          expect(one.end <= other.start || other.end <= one.start || one.start === other.start).toBe(true);
    }
  });
});

describe('reasons are in the words of the page', () => {
  test('in its own script', () => {
    const [best] = rankExcerpts(
      page('북한, 미국 접촉 시도에 무응답', '북한이 미국의 접촉 시도에 응답하지 않았다.', 'ko'),
      library,
    );
    const written = best!.reasons.flatMap((reason) => reason.written);
    expect(written).toContain('무응답');
    for (const form of written) expect(form).toMatch(/\p{Script=Hangul}/u);
  });
});

describe('a mention in its sentence', () => {
  test.each([
    ['Stockholm', 'The two sides last met in Stockholm in October 2019.', 'p4s2'],
    ['strategic patience', 'North Korea grew bolder in the years of strategic patience.', 'p5s2'],
    ['Sung Kim', 'Washington sent its envoy Sung Kim to Jakarta.', 'p1s1'],
    // The same word, another subject: the sentence decides.
    ['Washington', 'Washington said that Pyongyang had not responded to its messages.', 'p1s3'],
    ['Washington', 'Washington will consult closely with Seoul and Tokyo on North Korea.', 'p2s2'],
  ])('%s in "%s"', (term, sentence, expected) => {
    expect(ids({ kind: 'mention', term, sentence })[0]).toBe(expected);
  });
});

describe('a concept of the page', () => {
  test('is answered for itself, whatever else the page is about', () => {
    const question = page(
      'North Korea fires missile',
      'North Korea fired a missile, its latest provocation. The approach of strategic patience is long over. Provocations will have consequences.',
    );
    expect(ids(question)[0]).not.toBe('p5s2');
    if (question.kind === 'page')
      expect(ids({ kind: 'concept', concept: 'strategic-patience', profile: question.profile })[0]).toBe(
        'p5s2',
      );
  });
});

describe('something typed', () => {
  test.each([
    ['a term', 'strategic patience', 'p5s2'],
    ['misspelt', 'strategc pateince', 'p5s2'],
    ['a beginning', 'stockh', 'p4s2'],
    ['another order', 'sticks and carrots', 'p5s3'],
    ['other words for it', 'go-it-alone', 'p3s3'],
    ['other words for it', 'secret talks', 'p1s3'],
    ['a question', 'did the North answer?', 'p1s3'],
    ['Korean', '당근과 채찍', 'p5s3'],
    ['Japanese', 'ストックホルム', 'p4s2'],
    ['Chinese', '谈判筹码', 'p4s5'],
    ['words of the text', 'rumors pour out', 'p2s3'],
    ['a person', 'Tony Blinken', 'p1s1'],
  ])('%s: %s', (_what, text, expected) => {
    expect(ids({ kind: 'lookup', text })[0]).toBe(expected);
  });

  test.each([[''], ['   '], ['zebra'], ['football'], ['???'], ['the of and']])('nothing for "%s"', (text) => {
    expect(ids({ kind: 'lookup', text })).toEqual([]);
  });
});
