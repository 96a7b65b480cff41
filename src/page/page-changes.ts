/** What changed on a page, noted record by record and taken when there is peace. */

/** As many changes as are listed one by one. */
const MOST_LISTED = 4_000;

/** As many records as are kept as they came: to look into one wakes every node that it speaks of, and that is work. */
const MOST_KEPT = 8_000;

/** Nodes may have been removed again by the time they are looked at. */
export interface PageChanges {
  /** Nodes that came, with all below them. */
  readonly added: ReadonlySet<Node>;
  /** Text nodes that have other text now. */
  readonly rewritten: ReadonlySet<Node>;
  /** Nodes whose children are others than before. */
  readonly reshaped: ReadonlySet<Node>;
  /** Whether something else may be shown or hidden now. */
  readonly isRestyled: boolean;
  /** More changed than is listed: all must be read anew. */
  readonly isEverything: boolean;
}

const nothing = () => ({
  added: new Set<Node>(),
  rewritten: new Set<Node>(),
  reshaped: new Set<Node>(),
  isRestyled: false,
  isEverything: false,
});

export class ChangeList {
  #noted = nothing();
  /** Records not looked into yet. */
  #kept: (readonly MutationRecord[])[] = [];
  #keptCount = 0;

  get isEmpty(): boolean {
    const { isRestyled, isEverything } = this.#noted;
    return this.#keptCount === 0 && this.#size === 0 && !isRestyled && !isEverything;
  }

  get #size(): number {
    const { added, rewritten, reshaped } = this.#noted;
    return added.size + rewritten.size + reshaped.size;
  }

  note(records: readonly MutationRecord[]): void {
    if (this.#noted.isEverything) return;
    this.#kept.push(records);
    this.#keptCount += records.length;
    if (this.#keptCount > MOST_KEPT) this.#lookInto();
  }

  #lookInto(): void {
    for (const records of this.#kept) this.#list(records);
    this.#kept = [];
    this.#keptCount = 0;
  }

  #list(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (this.#noted.isEverything) return;
      // Only what is needed of a record: each list of nodes that is asked for is made for us.
      const { type, target } = record;
      if (type === 'characterData') this.#noted.rewritten.add(target);
      else if (type === 'attributes') {
        this.#noted.isRestyled = true;
        // A place to type in now, or none any more.
        if (record.attributeName === 'contenteditable') this.#noted.added.add(target);
      } else {
        const { addedNodes } = record;
        for (let at = 0; at < addedNodes.length; at++) this.#noted.added.add(addedNodes[at] as Node);
        this.#noted.reshaped.add(target);
      }
      if (this.#size > MOST_LISTED) this.#noted = { ...nothing(), isEverything: true };
    }
  }

  /** Has parts of the page read as if they had just come. */
  addLate(parts: readonly Node[]): void {
    for (const part of parts) this.#noted.added.add(part);
  }

  /** Has it looked again what is shown. */
  addRestyled(): void {
    this.#noted.isRestyled = true;
  }

  /** What was noted so far; then it is empty. */
  take(): PageChanges {
    this.#lookInto();
    const noted = this.#noted;
    this.#noted = nothing();
    return noted;
  }
}
