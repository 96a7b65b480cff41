/** What the commands of the manifest do. It calls no browser: `commands.ts` brings the real one. */
import type { Settings, SettingsChange } from '../core/settings.ts';
import type { TabReport } from './tab-report.ts';
import { MentionWalk, type Step } from './walk-mentions.ts';

/** The browser, as far as the commands need it; tests hand over their own. */
export interface CommandAccess {
  report(tab: number): Promise<TabReport>;
  showMention(tab: number, ...step: Parameters<Step>): ReturnType<Step>;
  /** `PageAnswers.showCard` of one frame; rejects where the frame is gone. */
  showCard(tab: number, frame: number): Promise<boolean>;
  settings(): Promise<Settings>;
  changeSettings(change: SettingsChange): Promise<unknown>;
}

/** Where the walk of a tab has come: with several frames, the one that it goes on from. */
interface TabWalk {
  readonly tab: number;
  readonly frames: readonly number[];
  readonly walk: MentionWalk;
}

/**
 * One command after the other, however fast the keys are pressed. The walk that it keeps is a convenience: each frame
 * knows where it stands itself, so that after a restart of the background a walk goes on in the page's own frame.
 */
export class Commands {
  readonly #access: CommandAccess;
  #walked: TabWalk | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(access: CommandAccess) {
    this.#access = access;
  }

  /** Does what a command says in a tab; nothing for one of no name of ours, or where the page has nothing. */
  run(command: string, tab: number): Promise<void> {
    const turn = this.#turn.then(() => this.#run(command, tab));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #run(command: string, tab: number): Promise<void> {
    switch (command) {
      case 'next-mention':
      case 'previous-mention': {
        const direction = command === 'next-mention' ? 'next' : 'previous';
        await (await this.#walkIn(tab))?.walk.move(null, direction);
        return;
      }
      case 'show-card':
        await this.#showCard(tab);
        return;
      case 'toggle-highlights': {
        const { highlights } = await this.#access.settings();
        await this.#access.changeSettings({ highlights: !highlights });
      }
    }
  }

  /** In the frame that the walk has come to, else in the first that has a mention in view. */
  async #showCard(tab: number): Promise<void> {
    const walked = await this.#walkIn(tab);
    if (!walked) return;
    const { walk, frames } = walked;
    const here = frames.filter((frame) => frame === walk.frame);
    for (const frame of [...here, ...frames.filter((frame) => frame !== walk.frame)])
      if (await this.#access.showCard(tab, frame).catch(() => false)) return;
  }

  /** `null` where the tab's page mentions nothing, or may not be read. */
  async #walkIn(tab: number): Promise<TabWalk | null> {
    const report = await this.#access.report(tab);
    if (!('frames' in report) || report.frames.length === 0) return null;
    const { frames } = report;
    if (this.#walked?.tab !== tab || this.#walked.frames.join() !== frames.join()) {
      const walk = new MentionWalk(frames, (...step) => this.#access.showMention(tab, ...step));
      this.#walked = { tab, frames, walk };
    }
    return this.#walked;
  }
}
