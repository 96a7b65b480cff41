import { useEffect, useRef } from 'preact/hooks';
import type { Difference } from '../core/settings-file.ts';
import { settingName, settingValue } from './setting-words.ts';
import { useWording } from './wording.tsx';

interface ChangePreviewProps {
  readonly differences: readonly Difference[];
  onApply(): void;
  onCancel(): void;
}

/** What would change, before it does. */
export function ChangePreview({ differences, onApply, onCancel }: ChangePreviewProps) {
  const wording = useWording();
  const { say } = wording;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section class="change-preview" ref={box} tabIndex={-1} aria-label={say('options_change_heading')}>
      {differences.length === 0 ? (
        <p>{say('options_change_none')}</p>
      ) : (
        <table>
          <caption>{say('options_change_heading')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('options_change_setting')}</th>
              <th scope="col">{say('options_change_now')}</th>
              <th scope="col">{say('options_change_then')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ name, now, then }) => (
              <tr key={name}>
                <th scope="row">{settingName(wording, name)}</th>
                <td>{settingValue(wording, name, now)}</td>
                <td>{settingValue(wording, name, then)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="buttons">
        {differences.length > 0 && (
          <button type="button" class="main-action" onClick={onApply}>
            {say('options_change_apply')}
          </button>
        )}
        <button type="button" class="plain-button" onClick={onCancel}>
          {say('options_change_cancel')}
        </button>
      </div>
    </section>
  );
}
