import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BackgroundDocument } from '../core/documents/background-document.ts';
import type { UnreadSetting } from '../core/read-settings.ts';
import type { SettingName, Settings, SettingsChange, SettingsInForce } from '../core/settings.ts';
import type { OwnTerm } from '../core/own-terms/own-term.ts';
import type { SiftedFile } from '../core/own-terms/sift-own-terms.ts';
import { Choice } from './Choice.tsx';
import { Diagnostics } from './Diagnostics.tsx';
import { HighlightStyle } from './HighlightStyle.tsx';
import { Locked } from './Locked.tsx';
import { OptionsLanguages } from './OptionsLanguages.tsx';
import { OptionsSites } from './OptionsSites.tsx';
import { Section } from './Section.tsx';
import { SettingsTransfer } from './SettingsTransfer.tsx';
import { Switch } from './Switches.tsx';
import { UnreadSettings } from './UnreadSettings.tsx';
import { useWording } from './wording.tsx';

/** A command as the browser has it now; a reader may have changed its keys. */
export interface Command {
  readonly name: string;
  readonly description: string;
  /** Empty where it has no keys. */
  readonly keys: string;
}

export interface OptionsProps {
  readonly settings: SettingsInForce;
  /** What could not be read of them, until the reader dismisses it. */
  readonly unread: readonly UnreadSetting[];
  /** A later version of the extension wrote them. */
  readonly isNewer: boolean;
  /** Host of the page that the reader comes from; `null` where there is none. */
  readonly currentSite: string | null;
  readonly documents: readonly BackgroundDocument[];
  readonly commands: readonly Command[];
  /** Does the browser let the extension read every site without being asked? */
  readonly readsEverySite: boolean;
  readonly version: string;
  /** The reader's own terms (`OwnTerms`), which are stored elsewhere. */
  readonly ownTerms?: ComponentChildren;
  readonly storedTerms?: readonly OwnTerm[];
  /** Whether the reader's organisation has set terms beside them. */
  readonly hasGivenTerms?: boolean;
  /** What there would be of a file's own terms, and what of them would be left out. */
  onSift(terms: readonly OwnTerm[]): Promise<SiftedFile>;
  /** Stores others in place of all own terms. */
  onOwnTerms?(terms: readonly OwnTerm[]): Promise<unknown>;
  /** Stores at once; rejects where the browser could not store. */
  onChange(change: SettingsChange): Promise<void>;
  onDismissUnread(): Promise<void>;
  /** Hands a file to the reader's browser, to be saved. */
  onSave(name: string, text: string): void;
  /** Opens the browser's own page for the keys of extensions. */
  onKeys(): void;
  /** Asks the browser for every site. */
  onReadEverySite(): void;
  /** What a report needs, as text. */
  onDiagnose(): Promise<string>;
  /** Rejects where the clipboard is refused. */
  onCopy(text: string): Promise<void>;
}

/** What was done last, so that it can be said and taken back. */
interface Done {
  /** Name of its message and what stands in that: it is said anew when the language is another. */
  readonly said: readonly [key: string, ...values: string[]];
  /** What there was, where one click would be too little to lose it. */
  readonly before?: Settings;
  /** The own terms, where they too were others. */
  readonly termsBefore?: readonly OwnTerm[];
}

export function Options(props: OptionsProps) {
  const { settings, unread, storedTerms = [], documents, commands, readsEverySite, version } = props;
  const { say } = useWording();
  const [done, setDone] = useState<Done | null>(null);

  const when = (stored: Promise<void>, then: Done) =>
    void stored.then(
      () => setDone(then),
      () => setDone({ said: ['options_refused'] }),
    );
  const change = (change: SettingsChange, then: Done = { said: ['options_saved'] }) =>
    when(props.onChange(change), then);
  /** Settings and own terms together: out of a file, or those of before. */
  const changeAll = async (changed: SettingsChange, terms: readonly OwnTerm[] | null | undefined) => {
    await props.onChange(changed);
    if (terms) await props.onOwnTerms?.(terms);
  };
  const restore = ({ version: _, ...before }: Settings, terms: readonly OwnTerm[] | undefined) =>
    when(changeAll(before, terms), { said: ['options_saved'] });
  const { organisation } = settings;
  const isLocked = (name: SettingName) => organisation?.locked.includes(name) ?? false;

  return (
    <main class="options">
      <header>
        <h1>{say('options_heading')}</h1>
        <p class="aside">{say('options_at_once')}</p>
        {(organisation || props.hasGivenTerms) && <p class="aside">{say('options_organisation')}</p>}
        {props.isNewer && <p class="aside">{say('options_newer')}</p>}
      </header>

      {unread.length > 0 && (
        <UnreadSettings
          unread={unread}
          onSave={props.onSave}
          onDismiss={() => when(props.onDismissUnread(), { said: ['options_unread_dismissed'] })}
        />
      )}

      <Section heading={say('options_sites')}>
        <OptionsSites
          settings={settings}
          currentSite={props.currentSite}
          onChange={(changed, removed) =>
            removed === undefined
              ? change(changed)
              : change(changed, {
                  said: [
                    settings.reads === 'all-sites' ? 'options_site_removed' : 'options_site_unchosen',
                    removed,
                  ],
                  before: settings,
                })
          }
        />
      </Section>

      <Section heading={say('options_highlights')}>
        <Locked if={isLocked('highlights')}>
          <Switch
            words={say('options_highlights_shown')}
            on={settings.highlights}
            onChange={(highlights) => change({ highlights })}
          />
        </Locked>
        <Locked if={isLocked('density')}>
          <Choice
            legend={say('options_density')}
            values={['first', 'all', 'none']}
            chosen={settings.density}
            words={(value) => say(`options_density_${value}`)}
            onChange={(density) => change({ density })}
          />
        </Locked>
        <DensitySample settings={settings} />
        <HighlightStyle settings={settings} onChange={(style) => change(style)} />
      </Section>

      <Section heading={say('options_languages')}>
        <OptionsLanguages settings={settings} onChange={(languages) => change(languages)} />
      </Section>

      {props.ownTerms && <Section heading={say('own_heading')}>{props.ownTerms}</Section>}

      <Section heading={say('options_keys')}>
        <dl class="keys">
          {commands.map(({ name, description, keys }) => (
            <div key={name}>
              <dt>{description}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : <span class="aside">{say('options_keys_none')}</span>}</dd>
            </div>
          ))}
        </dl>
        <p class="aside">{say('options_keys_others')}</p>
        <button type="button" class="plain-button" onClick={props.onKeys}>
          {say('options_keys_change')}
        </button>
      </Section>

      <Section heading={say('options_access')}>
        <p>{say('options_access_why')}</p>
        <p>{say(readsEverySite ? 'options_access_all' : 'options_access_some')}</p>
        {!readsEverySite && (
          <button type="button" class="plain-button" onClick={props.onReadEverySite}>
            {say('options_access_allow')}
          </button>
        )}
      </Section>

      <Section heading={say('options_privacy')}>
        <p>{say('options_nothing_sent')}</p>
        <p>{say('options_stored')}</p>
        <p>{say('options_not_stored')}</p>
      </Section>

      <Section heading={say('options_transfer')}>
        <SettingsTransfer
          settings={settings}
          ownTerms={storedTerms}
          onSift={props.onSift}
          onSave={props.onSave}
          onApply={(changed, terms, how) =>
            when(changeAll(changed, terms), {
              said: [how === 'reset' ? 'options_reset_done' : 'options_import_done'],
              before: settings,
              ...(terms && { termsBefore: storedTerms }),
            })
          }
        />
      </Section>

      <Section heading={say('options_documents')}>
        <p>{say('options_documents_what')}</p>
        <ul class="documents">
          {documents.map((document) => (
            <DocumentLine key={document.id} document={document} />
          ))}
        </ul>
      </Section>

      <Section heading={say('diagnostics_heading')}>
        <Diagnostics onDiagnose={props.onDiagnose} onCopy={props.onCopy} />
      </Section>

      <footer class="aside">{say('options_version', version)}</footer>
      <Saved done={done} onUndo={restore} />
    </main>
  );
}

/** What density does to a few lines. */
function DensitySample({ settings: { density, highlights } }: { settings: Settings }) {
  const { say, parts } = useWording();
  const marks = (at: number) => highlights && (density === 'all' || (density === 'first' && at === 0));
  const term = (at: number) =>
    marks(at) ? <mark>{say('options_preview_term')}</mark> : say('options_preview_term');
  return (
    <figure class="preview">
      <figcaption class="aside">{say('options_preview')}</figcaption>
      <p>{parts('options_preview_text', term(0), term(1))}</p>
    </figure>
  );
}

function DocumentLine({ document }: { document: BackgroundDocument }) {
  const { parts, say, date } = useWording();
  return (
    <li>
      <a href={document.url} target="_blank" rel="noopener noreferrer" lang={document.language}>
        {document.title}
      </a>
      <p class="aside">
        {parts(
          'options_document',
          say(`document_${document.kind}`),
          <span lang={document.language}>{document.publisher}</span>,
          date(document.published),
        )}
      </p>
    </li>
  );
}

/** Says that it was done, and takes back what cannot be done again with one click. */
function Saved({
  done,
  onUndo,
}: {
  done: Done | null;
  onUndo(before: Settings, termsBefore: readonly OwnTerm[] | undefined): void;
}) {
  const { say } = useWording();
  const before = done?.before;
  return (
    <div class="saved" role="status">
      {done && (
        <p>
          {say(...done.said)}{' '}
          {before && (
            <button type="button" class="inline-action" onClick={() => onUndo(before, done.termsBefore)}>
              {say('options_undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
