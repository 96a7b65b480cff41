import { useEffect, useRef } from 'preact/hooks';
import type { Difference } from '../core/settings-file.ts';
import { settingName, settingValue } from './setting-words.ts';
import { useWording } from './wording.tsx';

interface ChangePreviewProps {
  readonly differences: readonly Difference[];
  /** The labels of the reader's own terms, where they would be others. */
  readonly ownTerms: { readonly before: readonly string[]; readonly after: readonly string[] } | null;
  onApply(): void;
  onCancel(): void;
}

/** What would change, before it does. */
export function ChangePreview({ differences, ownTerms, onApply, onCancel }: ChangePreviewProps) {
  const wording = useWording();
  const { say } = wording;
  const isNone = differences.length === 0 && !ownTerms;
  const labels = (some: readonly string[]) =>
    some.length === 0 ? say('options_value_none') : <bdi>{some.join(', ')}</bdi>;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section class="change-preview" ref={box} tabIndex={-1} aria-label={say('options_change_heading')}>
      {isNone ? (
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
            {ownTerms && (
              <tr>
                <th scope="row">{say('own_heading')}</th>
                <td>{labels(ownTerms.before)}</td>
                <td>{labels(ownTerms.after)}</td>
              </tr>
            )}
          </tbody>
        </table>
      )}
      <div class="buttons">
        {!isNone && (
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
