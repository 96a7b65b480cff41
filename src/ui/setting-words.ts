/** Settings and their values in words, for whoever is asked whether they are to change. */
import type { SettingName, Settings } from '../core/settings.ts';
import type { Wording } from './wording.tsx';

/** The message that names each setting, as the options page does beside its field. */
const NAMES: Readonly<Record<SettingName, string>> = {
  paused: 'options_paused',
  reads: 'options_reads',
  sitesOff: 'options_sites_list',
  sitesOn: 'options_sites_on_list',
  highlights: 'options_highlights_shown',
  density: 'options_density',
  markShape: 'options_shape',
  markColour: 'options_colour',
  languagesOff: 'options_languages_off',
  interfaceLanguage: 'options_interface',
};

/** Of settings with a few values, what comes before the value in the name of its message. */
const VALUES: Partial<Record<SettingName, string>> = {
  reads: 'options_reads_',
  density: 'options_density_',
  markShape: 'options_shape_',
  markColour: 'options_colour_',
};

export function settingName({ say }: Wording, name: SettingName | null): string {
  return say(name === null ? 'options_every_setting' : NAMES[name]);
}

/** A BCP 47 tag in the words of another language; "中文" for what is written as in China is simplified Chinese. */
export function languageName(tag: string, inLanguage: string): string {
  const named = { 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' }[tag] ?? tag;
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(named) ?? tag;
}

export function settingValue(wording: Wording, name: SettingName, value: Settings[SettingName]): string {
  const { say, language } = wording;
  if (typeof value === 'boolean') return say(value ? 'options_value_on' : 'options_value_off');
  if (typeof value !== 'string')
    return value.length === 0
      ? say('options_value_none')
      : value.map((item) => (name === 'languagesOff' ? languageName(item, language) : item)).join(', ');
  if (value.startsWith('#')) return value;
  if (name === 'interfaceLanguage')
    return value === 'browser' ? say('options_interface_browser') : languageName(value, language);
  return say(`${VALUES[name]}${value.replace('-', '_')}`);
}
