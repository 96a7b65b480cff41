import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { BackgroundDocument } from '../core/documents/background-document.ts';
import type { RankedExcerpt } from '../core/ranking/ranked-excerpt.ts';
import { isOwnInfo, type Suggestion } from '../core/thesaurus/concept-info.ts';
import type { ConceptId } from '../core/thesaurus/thesaurus.ts';
import { ChosenConcept } from './ChosenConcept.tsx';
import { ConceptList } from './ConceptList.tsx';
import { ExcerptList } from './ExcerptList.tsx';
import { GearGlyph, PanelGlyph } from './glyphs.tsx';
import { OwnNotes } from './OwnNotes.tsx';
import type { Asked, Notice, PopupState, Switches as SwitchStates } from './popup-state.ts';
import { SearchField } from './SearchField.tsx';
import { Switches, type SwitchCallbacks } from './Switches.tsx';
import { useWording } from './wording.tsx';

export interface PopupProps extends SwitchCallbacks {
  readonly state: PopupState;
  /** `null` while the page as a whole is looked at. */
  readonly asked: Asked | null;
  readonly typed: string;
  readonly suggestions: readonly Suggestion[];
  readonly documents: readonly BackgroundDocument[];
  /** `null` until the settings are read. */
  readonly switches: SwitchStates | null;
  /** Some saved settings could not be read and are the defaults again: said whatever the page is. */
  readonly settingsDamaged: boolean;
  /** Whether to draw no more than what a popup has room for without scrolling: first of all, and all of it soon after. */
  readonly isFirstLook?: boolean;
  onType(text: string): void;
  onSuggestion(suggestion: Suggestion): void;
  /** A row of the page's concepts. */
  onConcept(concept: ConceptId): void;
  onStep(direction: 'next' | 'previous'): void;
  /** From one concept or a lookup back to the page as a whole. */
  onBack(): void;
  /** Rejects where the clipboard is refused. */
  onCopy(text: string): Promise<void>;
  /** Asks the browser for this site, which it withholds. */
  onAllowSite(): void;
  onReload(): void;
  onOptions(): void;
  /** Opens the same beside the page, where it stays; none where this is that already. */
  onPanel?(): void;
}

const NONE: ReadonlySet<ConceptId> = new Set();

/**
 * So many excerpts mostly fill a popup, which no browser makes higher than 600 px. Where a third one is to come it becomes
 * so high in any case, and is from the start (`popup-begun` in popup.css): what comes later moves nothing.
 */
const AT_FIRST_LOOK = 2;

/** The toolbar panel. The best excerpt comes first; then the page's concepts; search and switches stay in reach. */
export function Popup(props: PopupProps) {
  const { state, asked, documents, switches, onBack, onCopy } = props;
  const { say } = useWording();
  const findings = state.kind === 'ready' || state.kind === 'silent' ? state.findings : null;
  const marked = useMemo(
    () => (findings ? new Set(findings.concepts.map(({ info }) => info.id)) : NONE),
    [findings],
  );
  const chosen = asked?.kind === 'concept' ? asked.concept.id : null;
  const { main, heading } = useFocusOnAnswer(chosen);

  /** Whether more comes than is drawn now. */
  const isBegun =
    props.isFirstLook && !asked && state.kind === 'ready' && state.excerpts.length > AT_FIRST_LOOK;

  const excerpts = (some: readonly RankedExcerpt[], calledBy: 'page' | 'lookup', also?: ConceptId | null) => (
    <ExcerptList
      excerpts={isBegun ? some.slice(0, AT_FIRST_LOOK) : some}
      documents={documents}
      page={findings?.page ?? null}
      calledBy={calledBy}
      marked={also && !marked.has(also) ? new Set([...marked, also]) : marked}
      onCopy={onCopy}
    />
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: one key for the whole panel, beside the button that says the same
    <div
      class={isBegun ? 'popup popup-begun' : 'popup'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !asked) return;
        // Chromium would close the popup: first one steps back to the page. (Firefox closes it before we are asked.)
        event.preventDefault();
        onBack();
      }}
    >
      <main ref={main} aria-labelledby="popup-heading">
        <h1 id="popup-heading" class="spoken">
          {findings?.page.title ? say('popup_heading_page', findings.page.title) : say('popup_heading')}
        </h1>
        <Notices
          notices={findings?.notices ?? []}
          settingsDamaged={props.settingsDamaged}
          onOptions={props.onOptions}
        />
        {findings && !asked && <OwnNotes concepts={findings.concepts} />}
        {asked ? (
          <Answer {...props} asked={asked} headingRef={heading} draw={excerpts} />
        ) : (
          <OfPage {...props} draw={excerpts} />
        )}
        {findings && findings.concepts.length > 0 && !isBegun && (
          <ConceptList
            concepts={findings.concepts}
            language={findings.page.language}
            chosen={chosen}
            onChoose={props.onConcept}
          />
        )}
      </main>
      <footer class="bar">
        <div class="bar-line">
          <SearchField
            id="search"
            typed={props.typed}
            suggestions={props.suggestions}
            onType={props.onType}
            onSuggestion={props.onSuggestion}
          />
          <div class="bar-buttons">
            {props.onPanel && (
              <BarButton
                class="to-panel"
                words={say('panel_open')}
                glyph={<PanelGlyph />}
                onPress={props.onPanel}
              />
            )}
            <BarButton words={say('options_open')} glyph={<GearGlyph />} onPress={props.onOptions} />
          </div>
        </div>
        {switches && <Switches {...props} switches={switches} />}
      </footer>
    </div>
  );
}

interface BarButtonProps {
  readonly class?: string;
  /** Its name, which a pointer that rests on it brings up, too. */
  readonly words: string;
  readonly glyph: ComponentChildren;
  onPress(): void;
}

function BarButton({ class: kind, words, glyph, onPress }: BarButtonProps) {
  return (
    <button
      type="button"
      class={kind ? `round ${kind}` : 'round'}
      aria-label={words}
      title={words}
      onClick={onPress}
    >
      {glyph}
    </button>
  );
}

type Draw = (
  excerpts: readonly RankedExcerpt[],
  calledBy: 'page' | 'lookup',
  also?: ConceptId | null,
) => ComponentChildren;

/** What there is to say of the page as a whole. */
function OfPage({ state, draw, ...on }: PopupProps & { draw: Draw }) {
  const { say } = useWording();
  switch (state.kind) {
    case 'ready':
      return draw(state.excerpts, 'page');
    case 'reading':
      return <Line words={say('state_reading')} />;
    case 'restricted':
      return <Line words={say('state_restricted')} next={say('state_restricted_next')} />;
    case 'nothing':
      return <Line words={say('state_nothing')} next={say('state_nothing_next')} />;
    case 'silent':
      return <Line words={say('state_silent')} next={say('state_silent_next')} />;
    case 'withheld':
      return (
        <Line
          words={state.site ? say('state_withheld_site', state.site) : say('state_withheld')}
          next={say('state_withheld_next')}
          action={<Action words={say('allow_site')} onPress={on.onAllowSite} />}
        />
      );
    case 'updated':
      return (
        <Line
          words={say('state_updated')}
          action={<Action words={say('reload_page')} onPress={on.onReload} />}
        />
      );
    case 'off':
      if (state.locked)
        return (
          <Line
            words={state.why === 'paused' ? say('state_paused_locked') : say('state_site_locked', state.site)}
          />
        );
      return state.why === 'paused' ? (
        <Line
          words={say('state_paused')}
          action={<Action words={say('resume')} onPress={() => on.onPaused(false)} />}
        />
      ) : (
        <Line
          words={say('state_site_off', state.site)}
          action={<Action words={say('site_on')} onPress={() => on.onSiteOff(false)} />}
        />
      );
  }
}

/** What was asked beyond the page. */
function Answer(
  props: PopupProps & {
    asked: Asked;
    headingRef: { current: HTMLHeadingElement | null };
    draw: Draw;
  },
) {
  const { asked, headingRef, draw, onStep, onBack } = props;
  const { say, count } = useWording();
  const { excerpts } = asked;
  const title = asked.kind === 'concept' ? asked.concept.prefLabel : asked.text;
  // A reader's own term has the reader's note, and the editorial is not asked.
  const isOwn = asked.kind === 'concept' && isOwnInfo(asked.concept);
  return (
    <section class="answer" aria-busy={excerpts === null}>
      {asked.kind === 'concept' ? (
        <ChosenConcept {...asked} headingRef={headingRef} onStep={onStep} onBack={onBack} />
      ) : (
        <h2 class="asked">{say('lookup_heading', asked.text)}</h2>
      )}
      {excerpts && excerpts.length > 0
        ? draw(
            excerpts,
            asked.kind === 'concept' ? 'page' : 'lookup',
            asked.kind === 'concept' ? asked.concept.id : null,
          )
        : excerpts && !isOwn && <Line words={say('answer_nothing', title)} />}
      <span class="spoken" role="status">
        {excerpts &&
          !isOwn &&
          (excerpts.length > 0 ? count('answer_count', excerpts.length) : say('answer_nothing', title))}
      </span>
    </section>
  );
}

/** One honest line, where useful a second that says what to do, and the button that does it. */
function Line({ words, next, action }: { words: string; next?: string; action?: ComponentChildren }) {
  return (
    <div class="line">
      <p class="line-words">{words}</p>
      {next && <p class="aside">{next}</p>}
      {action}
    </div>
  );
}

function Action({ words, onPress }: { words: string; onPress: () => void }) {
  return (
    <button type="button" class="main-action" onClick={onPress}>
      {words}
    </button>
  );
}

function Notices({
  notices,
  settingsDamaged,
  onOptions,
}: {
  notices: readonly Notice[];
  settingsDamaged: boolean;
  onOptions: () => void;
}) {
  const { say } = useWording();
  if (notices.length === 0 && !settingsDamaged) return null;
  return (
    <div class="notices">
      {notices.map(({ kind }) => (
        <p key={kind} class="notice">
          {say(`notice_${kind.replace('-', '_')}`)}
        </p>
      ))}
      {settingsDamaged && (
        <p class="notice">
          {say('notice_settings_damaged')}{' '}
          <button type="button" class="inline-action" onClick={onOptions}>
            {say('notice_settings_look')}
          </button>
        </p>
      )}
    </div>
  );
}

/**
 * A chosen concept's answer stands above the list that it was chosen from: the view goes up to it and the focus
 * with it; on the way back the focus returns to the row.
 */
function useFocusOnAnswer(chosen: ConceptId | null) {
  const main = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<ConceptId | null>(null);
  useEffect(() => {
    if (chosen) {
      document.scrollingElement?.scrollTo({ top: 0 });
      heading.current?.focus({ preventScroll: true });
    } else if (before.current) {
      const rows = [...(main.current?.querySelectorAll<HTMLElement>('button.concept') ?? [])];
      rows.find((row) => row.dataset.concept === before.current)?.focus();
    }
    before.current = chosen;
  }, [chosen]);
  return { main, heading };
}
