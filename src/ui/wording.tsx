import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

/** What the words come from: `browser.i18n.getMessage` in the extension, a map in tests. `''` for an unknown key. */
export type MessageSource = (key: string, substitutions?: readonly string[]) => string;

/** The words of the interface, in one language. A key names a message of `_locales`. */
export interface Wording {
  /** BCP 47 tag of the language that the messages are in. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  say(key: string, ...values: readonly (string | number)[]): string;
  /** The form of `key` that this language uses for `count`; `$1` is the count, the values follow it. */
  count(key: string, count: number, ...values: readonly (string | number)[]): string;
  /** The message with elements where its values stand, in the order that this language puts them. */
  parts(key: string, ...values: readonly ComponentChildren[]): ComponentChildren;
  /** `2021-03-15`, `2021-03` or `2021`, written out with as much as it says. */
  date(iso: string): string;
  /** "3 months". */
  duration(count: number, unit: 'day' | 'week' | 'month' | 'year'): string;
  /** Joined as this language lists things: A, B, and C. */
  list(items: readonly ComponentChildren[], join?: 'and' | 'or'): ComponentChildren;
}

/** Stand for values while a message is looked up; private-use characters, which no message holds. */
const PLACE = 0xe000;

/**
 * @param reader the reader's own BCP 47 tag. Its region decides how dates look where the language is the same:
 *   15 March 2021 in `en-GB`. The language itself is what the messages say of theirs, since a browser falls back
 *   to English where it has no words in the reader's language.
 */
export function makeWording(message: MessageSource, reader?: string): Wording {
  const language = message('language') || 'en';
  const locale = reader && sameLanguage(reader, language) ? reader : language;
  // An object of `Intl` takes longer to make than a line of the popup to draw, and to ask the browser for a message 10 µs:
  // made and asked when first needed, then kept.
  const kept = new Map<string, unknown>();
  const once = <T,>(name: string, make: () => T): T => {
    if (!kept.has(name)) kept.set(name, make());
    return kept.get(name) as T;
  };
  const plural = (count: number) => once('plural', () => new Intl.PluralRules(language)).select(count);
  // Below a thousand there is nothing to group, and all languages of ours write the same digits.
  const number = (value: number) =>
    Number.isInteger(value) && value >= 0 && value < 1000
      ? String(value)
      : once('number', () => new Intl.NumberFormat(locale)).format(value);

  const say = (key: string, ...values: readonly (string | number)[]): string =>
    values.length === 0
      ? once(`say ${key}`, () => message(key))
      : message(
          key,
          values.map((value) => (typeof value === 'number' ? number(value) : keptTogether(value))),
        );

  return {
    language,
    direction: message('direction') === 'rtl' ? 'rtl' : 'ltr',
    say,
    count: (key, count, ...values) => say(`${key}_${plural(count)}`, count, ...values),
    parts: (key, ...values) => {
      const said = say(key, ...values.map((_, at) => String.fromCharCode(PLACE + at)));
      return said.split(/([\ue000-\ue0ff])/).map((part) => {
        const place = part.charCodeAt(0) - PLACE;
        return part.length === 1 && place >= 0 && place < values.length ? values[place] : part;
      });
    },
    date: (iso) => {
      const [year = '', month, day] = iso.split('-');
      const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
      const format = once(
        `date ${Boolean(month)} ${Boolean(day)}`,
        () =>
          new Intl.DateTimeFormat(locale, {
            timeZone: 'UTC',
            year: 'numeric',
            ...(month && { month: 'long' }),
            ...(day && { day: 'numeric' }),
          }),
      );
      return format.format(date);
    },
    duration: (count, unit) =>
      once(unit, () => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })).format(
        count,
      ),
    list: (items, join = 'and') => {
      const type = join === 'and' ? 'conjunction' : 'disjunction';
      const places = items.map((_, at) => String.fromCharCode(PLACE + at));
      return once(type, () => new Intl.ListFormat(language, { type, style: 'long' }))
        .formatToParts(places)
        .map(({ type, value }) => (type === 'element' ? items[value.charCodeAt(0) - PLACE] : value));
    },
  };
}

/** Letters that are written from right to left, and marks that turn what follows them. */
const TURNS = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;
const MARKS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text that turns the direction turns its own, and never the words of ours around it: isolated, without such marks. */
const keptTogether = (value: string): string =>
  TURNS.test(value) ? `\u2068${value.replace(MARKS, '')}\u2069` : value;

function sameLanguage(a: string, b: string): boolean {
  return (
    new Intl.Locale(a).maximize().baseName.split('-').slice(0, 2).join() ===
    new Intl.Locale(b).maximize().baseName.split('-').slice(0, 2).join()
  );
}

const WordingContext = createContext<Wording | null>(null);

/** Everything drawn below takes its words from `wording`. */
export function WordingProvider({ wording, children }: { wording: Wording; children: ComponentChildren }) {
  return <WordingContext.Provider value={wording}>{children}</WordingContext.Provider>;
}

/** @throws where no `WordingProvider` is above: a mistake in the program. */
export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (!wording) throw new Error('useWording needs a WordingProvider above it');
  return wording;
}
