import type { MentionPosition } from '../core/mentions/mention-position.ts';
import type { ConceptId } from '../core/thesaurus/thesaurus.ts';

/** One frame's step, `PageAnswers.showMention` of it; rejects where the frame is gone. */
export type Step = (
  frame: number,
  concept: ConceptId | null,
  direction: 'next' | 'previous',
  wrap: boolean,
) => Promise<MentionPosition | null>;

/**
 * The walk from mention to mention through all frames of a tab, in a circle. No frame knows of the others, so the
 * position is told within the frame that the mention stands in.
 */
export class MentionWalk {
  readonly #step: Step;
  readonly #frames: readonly number[];
  #at = 0;

  /** @param frames those that mention something, the page itself first */
  constructor(frames: readonly number[], step: Step) {
    this.#frames = frames;
    this.#step = step;
  }

  /** The frame that the walk stands in. */
  get frame(): number | undefined {
    return this.#frames[this.#at];
  }

  /** Where the walk has come; `null` where no frame has such a mention any more. */
  async move(concept: ConceptId | null, direction: 'next' | 'previous'): Promise<MentionPosition | null> {
    const here = await this.#try(this.#at, concept, direction, false);
    if (here) return here;
    const { length } = this.#frames;
    const way = direction === 'next' ? 1 : -1;
    // Onwards through the others and round to this one again; there the walk begins anew.
    for (let further = 1; further <= length; further++) {
      const at = (this.#at + way * further + length * 2) % length;
      const there = await this.#try(at, concept, direction, true);
      if (!there) continue;
      this.#at = at;
      return there;
    }
    return null;
  }

  async #try(at: number, concept: ConceptId | null, direction: 'next' | 'previous', wrap: boolean) {
    const frame = this.#frames[at];
    if (frame === undefined) return null;
    try {
      return await this.#step(frame, concept, direction, wrap);
    } catch {
      // The frame went away while the popup was open.
      return null;
    }
  }
}
