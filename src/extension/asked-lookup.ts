/** A selection on its way to the popup that is about to open for it. */

/** A popup that opens later than this was opened for something else, ms. */
const LIFE = 10_000;

/** Kept in memory for a moment, nowhere else: what a reader selects is nobody's business. */
export class AskedLookup {
  readonly #now: () => number;
  #asked: { readonly text: string | Promise<string>; readonly at: number } | null = null;

  /** @param now ms, of any clock that only goes forward */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** @param text `''`, at once or later, where there turns out to be nothing to look up */
  ask(text: string | Promise<string>): void {
    this.#asked = { text, at: this.#now() };
  }

  /** Whether something was asked a moment ago, and nobody has taken it yet. */
  isAsked(): boolean {
    return this.#asked !== null && this.#now() - this.#asked.at <= LIFE;
  }

  /** What has been asked a moment ago, once; `null` where nothing was. */
  async take(): Promise<string | null> {
    const asked = this.isAsked() ? this.#asked : null;
    this.#asked = null;
    return asked && ((await asked.text) || null);
  }
}

/** Longer selections are cut: nobody types so much, and words far down change no ranking; UTF-16 units. */
const LONGEST = 400;

/** A selection as one would type it, on one line; `''` where it has no words. */
export function lookupOf(selection: string): string {
  const line = selection.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  // Not within a word, where there are spaces at all.
  const cut = line.slice(0, LONGEST + 1);
  const space = cut.lastIndexOf(' ');
  return cut.slice(0, space > LONGEST / 2 ? space : LONGEST).replace(/[\ud800-\udbff]$/, '');
}
