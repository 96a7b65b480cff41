import type { UnreadSetting } from '../core/read-settings.ts';
import { Section } from './Section.tsx';
import { settingName } from './setting-words.ts';
import { useWording } from './wording.tsx';

/** More of a broken value says nothing; UTF-16 units. The file has all of it. */
const SHOWN = 300;

interface UnreadSettingsProps {
  readonly unread: readonly UnreadSetting[];
  onSave(name: string, text: string): void;
  onDismiss(): void;
}

/** What was stored and could not be read: to look at, to keep, to let go. */
export function UnreadSettings({ unread, onSave, onDismiss }: UnreadSettingsProps) {
  const wording = useWording();
  const { say } = wording;
  return (
    <Section heading={say('options_unread')}>
      <p>{say('options_unread_what')}</p>
      <dl class="unread">
        {unread.map(({ name, value }, index) => (
          <div key={index}>
            <dt>{settingName(wording, name)}</dt>
            <dd>
              <code dir="auto">{shortened(written(value))}</code>
            </dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        <button
          type="button"
          class="plain-button"
          onClick={() => onSave('backgrounder-unread.json', `${written(unread)}\n`)}
        >
          {say('options_unread_save')}
        </button>
        <button type="button" class="plain-button" onClick={onDismiss}>
          {say('options_unread_dismiss')}
        </button>
      </div>
    </Section>
  );
}

/** As JSON; what JSON cannot write (Firefox stores more than that) as the browser would say it. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2) ?? String(value);
  } catch {
    return String(value);
  }
}

const shortened = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text);
