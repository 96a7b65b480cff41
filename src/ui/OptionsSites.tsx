import { useId, useState } from 'preact/hooks';
import type { SettingsChange, SettingsInForce } from '../core/settings.ts';
import { isCovered } from '../core/site-switches.ts';
import { Choice } from './Choice.tsx';
import { Locked } from './Locked.tsx';
import { Switch } from './Switches.tsx';
import { typedHost } from './typed-host.ts';
import { useWording } from './wording.tsx';

interface OptionsSitesProps {
  readonly settings: SettingsInForce;
  /** Host of the page that the reader comes from; `null` where there is none, or the browser does not tell. */
  readonly currentSite: string | null;
  /** @param removed the site that was taken off a list, which can be undone */
  onChange(change: SettingsChange, removed?: string): void;
}

/** The list that counts, what it says of a site that is in it, and the messages for it. */
const LISTS = {
  'all-sites': {
    list: 'sitesOff',
    add: 'options_sites_add_label',
    name: 'options_sites_list',
    none: 'options_sites_none',
  },
  'chosen-sites': {
    list: 'sitesOn',
    add: 'options_sites_on_add_label',
    name: 'options_sites_on_list',
    none: 'options_sites_on_none',
  },
} as const;

/** Where the extension reads: everywhere but on some sites, or only on some. */
export function OptionsSites({ settings, currentSite, onChange }: OptionsSitesProps) {
  const { say } = useWording();
  const { reads, organisation } = settings;
  const { list, add, name, none } = LISTS[reads];
  const sites = settings[list];
  const isLocked = (setting: 'paused' | 'reads' | 'sitesOn') =>
    organisation?.locked.includes(setting) ?? false;
  const closed = organisation?.sitesOff ?? [];

  const addSite = (site: string) => onChange({ [list]: [...sites.filter((other) => other !== site), site] });
  const removeSites = (gone: readonly string[]) =>
    onChange({ [list]: sites.filter((site) => !gone.includes(site)) }, gone.join(', '));
  return (
    <>
      <Locked if={isLocked('paused')}>
        <Switch
          words={say('options_paused')}
          on={settings.paused}
          onChange={(paused) => onChange({ paused })}
        />
      </Locked>
      <Locked if={isLocked('reads')}>
        <Choice
          legend={say('options_reads')}
          values={['all-sites', 'chosen-sites']}
          chosen={reads}
          words={(value) => say(`options_reads_${value.replace('-', '_')}`)}
          onChange={(value) => onChange({ reads: value })}
        />
      </Locked>
      {closed.length > 0 && <SitesClosed sites={closed} />}
      <Locked if={list === 'sitesOn' && isLocked('sitesOn')}>
        {currentSite !== null && !isCovered(closed, currentSite) && (
          <div class="current-site">
            <Switch
              words={say('options_site_here', currentSite)}
              on={isCovered(sites, currentSite) === (list === 'sitesOn')}
              onChange={(on) => {
                const gone = sites.filter((site) => isCovered([site], currentSite));
                if (on === (list === 'sitesOn')) addSite(currentSite.replace(/^www\./, ''));
                else removeSites(gone);
              }}
            />
            <p class="aside">{say('options_site_here_why')}</p>
          </div>
        )}
        <AddSite key={list} label={say(add)} onAdd={addSite} />
        {sites.length === 0 ? (
          <p class="aside">{say(none)}</p>
        ) : (
          <SiteList sites={sites} name={say(name)} onRemove={(site) => removeSites([site])} />
        )}
      </Locked>
    </>
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

interface AddSiteProps {
  readonly label: string;
  onAdd(site: string): void;
}

function AddSite({ label, onAdd }: AddSiteProps) {
  const { say } = useWording();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
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
      <label for={id}>{label}</label>
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
  );
}

interface SiteListProps {
  readonly sites: readonly string[];
  readonly name: string;
  onRemove(site: string): void;
}

function SiteList({ sites, name, onRemove }: SiteListProps) {
  const { say } = useWording();
  return (
    <ul class="sites" aria-label={name}>
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
  );
}
