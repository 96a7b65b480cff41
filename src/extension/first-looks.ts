/** First looks of the popup, as the background makes them. It calls no browser: tests hand over their own. */
import type { Settings } from '../core/settings.ts';
import type { Wording } from '../ui/wording.tsx';
import { type FactsOfTab, type FirstLook, keepingFacts, type PopupQuestions } from './popup-facts.ts';
import { PopupSession, type PopupView } from './popup-session.ts';
import { hostOf, type PopupTab } from './popup-tab.ts';

/** The background, as far as this needs it. */
export interface LookAccess {
  /** @param tab `null` for the one in front */
  tab(tab: number | null): Promise<PopupTab>;
  questions(tab: PopupTab): PopupQuestions;
  wording(settings: Pick<Settings, 'interfaceLanguage'>): Promise<Wording>;
  draw(view: PopupView, wording: Wording, isPopup: boolean): FirstLook;
  /** Whether the popup that opens now opens for a lookup: that it draws by itself. */
  isLookupAsked(): boolean;
}

interface Look {
  readonly of: number | null;
  /** `null` where nothing came of it. */
  readonly facts: Promise<FactsOfTab | null>;
}

export class FirstLooks {
  readonly #access: LookAccess;
  /** From a popup's first question to its second, some milliseconds later. */
  #last: Look | null = null;

  constructor(access: LookAccess) {
    this.#access = access;
  }

  /** `null` where there is nothing to be seen yet: the page is still being read, or the popup opens for a lookup. */
  async make(of: number | null, isPopup: boolean): Promise<FirstLook | null> {
    this.#last = null;
    if (this.#access.isLookupAsked()) return null;
    const opened = this.#open(of);
    this.#last = { of, facts: opened.then((found) => found?.facts ?? null) };
    const found = await opened;
    const settings = found?.facts.settings;
    if (!found || !settings) return null;
    // Its button asks the browser for the site, which Firefox lets only who answers a press: the popup must be there.
    if (found.view.state.kind === 'withheld') return null;
    return this.#access.draw(found.view, await this.#access.wording(settings.settings), isPopup);
  }

  /** What the last one was made of, once. */
  async take(of: number | null): Promise<FactsOfTab | null> {
    const last = this.#last;
    this.#last = null;
    return last?.of === of ? last.facts : null;
  }

  async #open(of: number | null): Promise<{ facts: FactsOfTab; view: PopupView } | null> {
    try {
      const tab = await this.#access.tab(of);
      const { questions, facts } = keepingFacts(this.#access.questions(tab));
      const refuse = () =>
        Promise.reject(new Error('A first look waits for nothing, and nobody presses anything.'));
      const views: PopupView[] = [];
      const session = new PopupSession(
        {
          host: hostOf(tab.url),
          ...questions,
          changeSettings: refuse,
          complete: refuse,
          showMention: refuse,
          allowSite: refuse,
          // A page that is not read yet: the popup says so, and waits by itself.
          wait: refuse,
        },
        (drawn) => views.push(drawn),
      );
      await session.start();
      const view = views.at(-1);
      return view ? { view, facts: { ...facts, tab } } : null;
    } catch {
      return null;
    }
  }
}
