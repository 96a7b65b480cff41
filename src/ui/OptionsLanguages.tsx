import { useId } from 'preact/hooks';
import {
  INTERFACE_LANGUAGES,
  PAGE_LANGUAGES,
  type Settings,
  type SettingsChange,
  type SettingsInForce,
} from '../core/settings.ts';
import { Locked } from './Locked.tsx';
import { languageName } from './setting-words.ts';
import { useWording } from './wording.tsx';

/** Languages of the pages that are read, and of what we say ourselves. */
export function OptionsLanguages({
  settings,
  onChange,
}: {
  settings: SettingsInForce;
  onChange(change: SettingsChange): void;
}) {
  const { say, language } = useWording();
  const id = useId();
  const { languagesOff, interfaceLanguage, organisation } = settings;
  const isLocked = (name: 'languagesOff' | 'interfaceLanguage') =>
    organisation?.locked.includes(name) ?? false;
  const isOn = (one: (typeof PAGE_LANGUAGES)[number]) => !languagesOff.includes(one);
  const chosen = PAGE_LANGUAGES.filter(isOn);
  return (
    <>
      <Locked if={isLocked('languagesOff')}>
        <fieldset class="choices">
          <legend>{say('options_languages_pages')}</legend>
          {PAGE_LANGUAGES.map((one) => (
            <label key={one} class="choice">
              <input
                type="checkbox"
                value={one}
                checked={isOn(one)}
                // One stays: who wants nothing pauses.
                disabled={chosen.length === 1 && isOn(one)}
                onChange={(event) => {
                  const others = languagesOff.filter((other) => other !== one);
                  onChange({ languagesOff: event.currentTarget.checked ? others : [...others, one] });
                }}
              />
              <span>{languageName(one, language)}</span>
            </label>
          ))}
        </fieldset>
        {chosen.length === 1 && <p class="aside">{say('options_languages_last')}</p>}
        {/* Out of a file, or by an organisation. */}
        {chosen.length === 0 && (
          <p class="wrong" role="status">
            {say('options_languages_none')}
          </p>
        )}
      </Locked>
      <Locked if={isLocked('interfaceLanguage')}>
        <div class="field">
          <label for={id}>{say('options_interface')}</label>
          <select
            id={id}
            value={interfaceLanguage}
            onChange={(event) =>
              onChange({ interfaceLanguage: event.currentTarget.value as Settings['interfaceLanguage'] })
            }
          >
            <option value="browser">{say('options_interface_browser')}</option>
            {INTERFACE_LANGUAGES.map((one) => (
              // Each in its own words: who looks for one may not read the others.
              <option key={one} value={one} lang={one}>
                {languageName(one, one)}
              </option>
            ))}
          </select>
        </div>
      </Locked>
    </>
  );
}
