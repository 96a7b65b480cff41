import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { BackgroundDocument } from '../core/documents/background-document.ts';
import {
  DEFAULT_SETTINGS,
  type SettingName,
  type Settings,
  type SettingsChange,
  type SettingsInForce,
} from '../core/settings.ts';
import { Diagnostics } from './Diagnostics.tsx';
import { Switch } from './Switches.tsx';
import { typedHost } from './typed-host.ts';
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
  readonly documents: readonly BackgroundDocument[];
  readonly commands: readonly Command[];
  /** Does the browser let the extension read every site without being asked? */
  readonly readsEverySite: boolean;
  readonly version: string;
  /** The reader's own terms (`OwnTerms`), which are stored elsewhere. */
  readonly ownTerms?: ComponentChildren;
  /** Stores at once; rejects where the browser could not store. */
  onChange(change: SettingsChange): Promise<void>;
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
type Done =
  | { readonly kind: 'saved' | 'refused' }
  | { readonly kind: 'site-removed'; readonly site: string; readonly before: Settings }
  | { readonly kind: 'reset'; readonly before: Settings };

export function Options(props: OptionsProps) {
  const { settings, documents, commands, readsEverySite, version } = props;
  const { say } = useWording();
  const [done, setDone] = useState<Done | null>(null);

  const change = (change: SettingsChange, then: Done = { kind: 'saved' }) =>
    props.onChange(change).then(
      () => setDone(then),
      () => setDone({ kind: 'refused' }),
    );
  const { organisation } = settings;
  const isLocked = (name: SettingName) => organisation?.locked.includes(name) ?? false;
  const restore = ({ version: _, ...before }: Settings) => change(before);

  return (
    <main class="options">
      <header>
        <h1>{say('options_heading')}</h1>
        <p class="aside">{say('options_at_once')}</p>
        {organisation && <p class="aside">{say('options_organisation')}</p>}
      </header>

      <Section heading={say('options_sites')}>
        <Locked if={isLocked('paused')}>
          <Switch
            words={say('options_paused')}
            on={settings.paused}
            onChange={(paused) => change({ paused })}
          />
        </Locked>
        {organisation && organisation.sitesOff.length > 0 && <SitesClosed sites={organisation.sitesOff} />}
        <SitesOff
          sites={settings.sitesOff}
          onAdd={(site) =>
            change({ sitesOff: [...settings.sitesOff.filter((other) => other !== site), site] })
          }
          onRemove={(site) =>
            change(
              { sitesOff: settings.sitesOff.filter((other) => other !== site) },
              { kind: 'site-removed', site, before: settings },
            )
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
          <Density settings={settings} onChange={(density) => change({ density })} />
        </Locked>
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
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            const { version: _, ...defaults } = DEFAULT_SETTINGS;
            change(defaults, { kind: 'reset', before: settings });
          }}
        >
          {say('options_reset')}
        </button>
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

function Section({ heading, children }: { heading: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

/** What an organisation has set: it can be seen, and not changed. The browser switches off all fields within. */
export function Locked({ if: isLocked, children }: { if: boolean; children: ComponentChildren }) {
  const { say } = useWording();
  if (!isLocked) return <>{children}</>;
  return (
    <fieldset class="locked" disabled>
      <legend class="spoken">{say('locked')}</legend>
      {children}
      <p class="aside" aria-hidden="true">
        {say('locked')}
      </p>
    </fieldset>
  );
}

/** Sites that no reader can switch on. */
function SitesClosed({ sites }: { sites: readonly string[] }) {
  const { say } = useWording();
  const id = useId();
  return (
    <>
      <p id={id}>{say('options_sites_closed')}</p>
      <ul class="sites" aria-labelledby={id}>
        {[...sites].sort().map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

interface SitesOffProps {
  readonly sites: readonly string[];
  onAdd(site: string): void;
  onRemove(site: string): void;
}

function SitesOff({ sites, onAdd, onRemove }: SitesOffProps) {
  const { say } = useWording();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <>
      <form
        class="add-site"
        onSubmit={(event) => {
          event.preventDefault();
          const host = typedHost(typed);
          setWrong(host === null);
          if (host === null) return;
          onAdd(host);
          setTyped('');
        }}
      >
        <label for={id}>{say('options_sites_add_label')}</label>
        <div class="add-site-line">
          <input
            id={id}
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value={typed}
            aria-invalid={isWrong}
            aria-describedby={`${id}-help`}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setWrong(false);
            }}
          />
          <button type="submit" class="plain-button">
            {say('options_sites_add')}
          </button>
        </div>
        <p id={`${id}-help`} class={isWrong ? 'wrong' : 'aside'} role={isWrong ? 'alert' : undefined}>
          {say(isWrong ? 'options_sites_wrong' : 'options_sites_help')}
        </p>
      </form>
      {sites.length === 0 ? (
        <p class="aside">{say('options_sites_none')}</p>
      ) : (
        <ul class="sites" aria-label={say('options_sites_list')}>
          {[...sites].sort().map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button
                type="button"
                class="action"
                aria-label={say('options_sites_remove', site)}
                onClick={() => onRemove(site)}
              >
                {say('options_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const DENSITIES = ['first', 'all', 'none'] as const;

/** Each choice with what it does to the same few lines. */
function Density({
  settings: { density, highlights },
  onChange,
}: {
  settings: Settings;
  onChange(density: Settings['density']): void;
}) {
  const { say, parts } = useWording();
  const name = useId();
  const marks = (at: number) => highlights && (density === 'all' || (density === 'first' && at === 0));
  const term = (at: number) =>
    marks(at) ? <mark>{say('options_preview_term')}</mark> : say('options_preview_term');
  return (
    <>
      <fieldset class="density">
        <legend>{say('options_density')}</legend>
        {DENSITIES.map((choice) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === density}
              onChange={() => onChange(choice)}
            />
            <span>{say(`options_density_${choice}`)}</span>
          </label>
        ))}
      </fieldset>
      <figure class="preview">
        <figcaption class="aside">{say('options_preview')}</figcaption>
        <p>{parts('options_preview_text', term(0), term(1))}</p>
      </figure>
    </>
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

const SAID = { saved: 'options_saved', refused: 'options_refused', reset: 'options_reset_done' } as const;

/** Says that it was done, and takes back what cannot be done again with one click. */
function Saved({ done, onUndo }: { done: Done | null; onUndo(before: Settings): void }) {
  const { say } = useWording();
  return (
    <div class="saved" role="status">
      {done && (
        <p>
          {done.kind === 'site-removed' ? say('options_site_removed', done.site) : say(SAID[done.kind])}{' '}
          {'before' in done && (
            <button type="button" class="inline-action" onClick={() => onUndo(done.before)}>
              {say('options_undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
