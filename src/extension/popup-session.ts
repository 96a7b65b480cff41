/** One opening of the popup: what is asked when, and what of it is shown. It draws nothing and calls no browser. */
import type { BackgroundDocument } from '../core/documents/background-document.ts';
import type { ConceptInPage, PageProfile } from '../core/profile/page-profile.ts';
import { isCovered, isOffAt } from '../core/site-switches.ts';
import type { Question, RankedExcerpt } from '../core/ranking/ranked-excerpt.ts';
import type { SettingsChange, SettingsInForce } from '../core/settings.ts';
import type { SettingsState } from './settings.ts';
import type { ConceptInfo, Suggestion } from '../core/thesaurus/concept-info.ts';
import type { ConceptId } from '../core/thesaurus/thesaurus.ts';
import type { Asked, Notice, PageFindings, PopupState, Switches } from '../ui/popup-state.ts';
import type { TabReport } from './tab-report.ts';
import { MentionWalk, type Step } from './walk-mentions.ts';

/** The browser and the background, as far as the popup needs them; tests hand over their own. */
export interface PopupAccess {
  /** Host of the tab's page; `null` where the browser does not tell, or where it has none. */
  readonly host: string | null;
  report(): Promise<TabReport>;
  settings(): Promise<SettingsState>;
  changeSettings(change: SettingsChange, seen?: SettingsChange): Promise<SettingsInForce>;
  rankExcerpts(question: Question): Promise<readonly RankedExcerpt[]>;
  documents(): Promise<readonly BackgroundDocument[]>;
  describeConcepts(concepts: readonly ConceptId[]): Promise<readonly ConceptInfo[]>;
  complete(typed: string): Promise<readonly Suggestion[]>;
  readonly showMention: Step;
  /** Asks the reader for the site; true where it was given. Only in answer to a press. */
  allowSite(): Promise<boolean>;
  wait(ms: number): Promise<void>;
}

/** What is drawn now. */
export interface PopupView {
  readonly state: PopupState;
  readonly asked: Asked | null;
  readonly typed: string;
  readonly suggestions: readonly Suggestion[];
  readonly documents: readonly BackgroundDocument[];
  readonly switches: Switches | null;
  /** Some saved settings could not be read, and the reader has not dismissed it yet. */
  readonly settingsDamaged: boolean;
}

/** How long to wait before a page that is still loading is asked again, ms; a popup is open for seconds. */
const PAUSE = 300;

/** A switch thrown here reaches the page a moment later: so often an answer that contradicts it is asked again. */
const MOST_CONTRADICTIONS = 10;

const NO_PAGE: PageProfile = {
  title: '',
  language: null,
  date: null,
  concepts: [],
  words: [],
  topicality: 0,
  capped: null,
};

export class PopupSession {
  readonly #access: PopupAccess;
  readonly #draw: (view: PopupView) => void;
  #view: PopupView = {
    state: { kind: 'reading' },
    asked: null,
    typed: '',
    suggestions: [],
    documents: [],
    switches: null,
    settingsDamaged: false,
  };
  #settings: SettingsInForce | null = null;
  #documents: Promise<readonly BackgroundDocument[]> = Promise.resolve([]);
  #profile = NO_PAGE;
  #walk: MentionWalk;
  /** Grow with each new reading and each new question, so that a late answer to an old one is dropped. */
  #readings = 0;
  #questions = 0;

  constructor(access: PopupAccess, draw: (view: PopupView) => void) {
    this.#access = access;
    this.#draw = draw;
    this.#walk = new MentionWalk([], access.showMention);
  }

  /**
   * Reads settings, documents and page. Resolves when there is nothing more to come.
   * @param lookup what the popup was opened for: a selection
   */
  async start(lookup: string | null = null): Promise<void> {
    this.#documents = this.#access.documents();
    const { settings, unread } = await this.#access.settings();
    this.#take(settings, { settingsDamaged: unread.length > 0 });
    await Promise.all([this.#read(), lookup === null ? null : this.type(lookup)]);
  }

  /** Excerpts and completions change while one types. */
  async type(typed: string): Promise<void> {
    const text = typed.trim();
    const question = ++this.#questions;
    if (text === '') {
      this.#show({ typed, suggestions: [], asked: null });
      return;
    }
    // What is on show stays until the answer to the new letters is there: a list that blinks cannot be read.
    const before = this.#view.asked;
    const excerpts = before?.kind === 'lookup' ? before.excerpts : null;
    this.#show({ typed, asked: { kind: 'lookup', text, excerpts } });
    const [suggestions, found, documents] = await Promise.all([
      this.#access.complete(text),
      this.#access.rankExcerpts({ kind: 'lookup', text }),
      this.#documents,
    ]);
    const [best] = suggestions;
    // Half a word says nothing yet; what it most likely becomes does.
    const asked: Asked =
      found.length === 0 && best
        ? { kind: 'lookup', text: best.prefLabel, excerpts: await this.#about(best.id) }
        : { kind: 'lookup', text, excerpts: found };
    if (question === this.#questions) this.#show({ suggestions, asked, documents });
  }

  /** A concept from the page's list: its excerpts, and the page moves to its next mention. */
  async choose(concept: ConceptId): Promise<void> {
    const found = this.#findings()?.concepts.find(({ info }) => info.id === concept);
    if (!found) return;
    this.#show({ typed: '', suggestions: [] });
    await Promise.all([this.#ask(found.info, found.count), this.step('next')]);
  }

  /** A completion: a concept that the page may or may not have. */
  async take(suggestion: Suggestion): Promise<void> {
    const count = this.#findings()?.concepts.find(({ info }) => info.id === suggestion.id)?.count ?? 0;
    this.#show({ typed: suggestion.label, suggestions: [] });
    await this.#ask(suggestion, count);
  }

  /** On to the next or back to the previous mention of the chosen concept. */
  async step(direction: 'next' | 'previous'): Promise<void> {
    const { asked } = this.#view;
    if (asked?.kind !== 'concept' || asked.count === 0) return;
    const position = await this.#walk.move(asked.concept.id, direction);
    const now = this.#view.asked;
    if (now?.kind === 'concept' && now.concept.id === asked.concept.id)
      this.#show({ asked: { ...now, position } });
  }

  /** From a concept or a lookup to the page as a whole. */
  back(): void {
    this.#questions++;
    this.#show({ asked: null, typed: '', suggestions: [] });
  }

  async setHighlights(highlights: boolean): Promise<void> {
    this.#take(await this.#access.changeSettings({ highlights }));
  }

  async setPaused(paused: boolean): Promise<void> {
    this.#take(await this.#access.changeSettings({ paused }));
    await this.#read();
  }

  async setSiteOff(off: boolean): Promise<void> {
    const { host } = this.#access;
    if (host === null) return;
    const { settings } = await this.#access.settings();
    const list = settings.reads === 'all-sites' ? 'sitesOff' : 'sitesOn';
    const others = settings[list].filter((site) => !isCovered([site], host));
    // A reader who switches off www.news.example means all of news.example.
    const isListed = off === (list === 'sitesOff');
    const sites = isListed ? [...others, host.replace(/^www\./, '')] : others;
    this.#take(await this.#access.changeSettings({ [list]: sites }, { [list]: settings[list] }));
    await this.#read();
  }

  /** After the reader was asked for the site. */
  async allowSite(): Promise<void> {
    if (await this.#access.allowSite()) await this.#read();
  }

  async #ask(concept: ConceptInfo, count: number): Promise<void> {
    const question = ++this.#questions;
    this.#show({ asked: { kind: 'concept', concept, count, position: null, excerpts: null } });
    const excerpts = await this.#about(concept.id);
    const now = this.#view.asked;
    if (question === this.#questions && now?.kind === 'concept') this.#show({ asked: { ...now, excerpts } });
  }

  #about(concept: ConceptId): Promise<readonly RankedExcerpt[]> {
    return this.#access.rankExcerpts({ kind: 'concept', concept, profile: this.#profile });
  }

  /** Asks the page until it has been read. */
  async #read(): Promise<void> {
    const reading = ++this.#readings;
    const off = this.#offByReader();
    if (off) {
      this.#show({ state: off, asked: null });
      return;
    }
    // Drawing is most of what opening the popup costs: not the same once more.
    const { state, asked } = this.#view;
    if (state.kind !== 'reading' || asked) this.#show({ state: { kind: 'reading' }, asked: null });
    for (let contradictions = 0; ; ) {
      const report = await this.#access.report();
      if (reading !== this.#readings) return;
      const isContradiction = report.state === 'off';
      if (isContradiction) contradictions++;
      if (report.state !== 'loading' && (!isContradiction || contradictions > MOST_CONTRADICTIONS)) {
        const [state, documents] = await Promise.all([this.#stateOf(report), this.#documents]);
        if (reading === this.#readings) this.#show({ state, documents });
        return;
      }
      await this.#access.wait(PAUSE);
      if (reading !== this.#readings) return;
    }
  }

  async #stateOf(report: Exclude<TabReport, { state: 'loading' }>): Promise<PopupState> {
    const { host } = this.#access;
    switch (report.state) {
      case 'restricted':
        return { kind: 'restricted' };
      case 'withheld':
        return { kind: 'withheld', site: host };
      case 'updated':
        return { kind: 'updated' };
      case 'off':
        return host === null ? { kind: 'off', why: 'paused' } : { kind: 'off', why: 'site', site: host };
    }
    const { profile, frames } = report;
    if (profile.concepts.length === 0) return { kind: 'nothing' };
    const [excerpts, described] = await Promise.all([
      this.#access.rankExcerpts({ kind: 'page', profile }),
      this.#access.describeConcepts(profile.concepts.map(({ concept }) => concept)),
    ]);
    this.#profile = profile;
    this.#walk = new MentionWalk(frames, this.#access.showMention);
    const notices: Notice[] = [];
    if (report.state === 'withheld-read-once') notices.push({ kind: 'read-once' });
    if (profile.capped) notices.push({ kind: profile.capped === 'marks' ? 'unmarked' : 'capped' });
    const findings: PageFindings = { page: profile, concepts: conceptsOf(profile, described), notices };
    if (findings.concepts.length === 0) return { kind: 'nothing' };
    return excerpts.length === 0 ? { kind: 'silent', findings } : { kind: 'ready', findings, excerpts };
  }

  #offByReader(): PopupState | null {
    const { host } = this.#access;
    const settings = this.#settings;
    if (!settings) return null;
    const lockedBy = (locked: boolean | undefined) => (locked ? { locked } : {});
    if (settings.paused)
      return { kind: 'off', why: 'paused', ...lockedBy(settings.organisation?.locked.includes('paused')) };
    if (host === null || !isOffAt(settings, host)) return null;
    return { kind: 'off', why: 'site', site: host, ...lockedBy(isSiteLocked(settings, host)) };
  }

  #findings(): PageFindings | null {
    const { state } = this.#view;
    return state.kind === 'ready' || state.kind === 'silent' ? state.findings : null;
  }

  /** @param others what is drawn with it */
  #take(settings: SettingsInForce, others: Partial<PopupView> = {}): void {
    const { host } = this.#access;
    this.#settings = settings;
    const { highlights, paused, organisation } = settings;
    const site = host === null ? null : { host, off: isOffAt({ ...settings, paused: false }, host) };
    this.#show({
      ...others,
      switches: {
        highlights,
        paused,
        site: site && isSiteLocked(settings, site.host) ? { ...site, locked: true } : site,
        ...(organisation && { locked: organisation.locked }),
      },
    });
  }

  #show(change: Partial<PopupView>): void {
    this.#view = { ...this.#view, ...change };
    this.#draw(this.#view);
  }
}

/** Whether an organisation has decided about the site: closed it, or chosen the only sites itself. */
function isSiteLocked({ organisation, reads }: SettingsInForce, host: string): boolean {
  if (!organisation) return false;
  const { locked, sitesOff } = organisation;
  return isCovered(sitesOff, host) || (reads === 'chosen-sites' && locked.includes('sitesOn'));
}

/** Things that can be walked to, heaviest first. Themes are read and never painted, so a list of them leads nowhere. */
function conceptsOf(profile: PageProfile, described: readonly ConceptInfo[]) {
  const infos = new Map(described.map((info) => [info.id, info]));
  return profile.concepts.flatMap((found) => {
    const info = infos.get(found.concept);
    return info && info.kind !== 'theme' ? [{ info, count: mentionsOf(found), written: found.written }] : [];
  });
}

function mentionsOf({ places }: ConceptInPage): number {
  return Object.values(places).reduce((sum, count) => sum + count, 0);
}
