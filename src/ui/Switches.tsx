import type { SettingName } from '../core/settings.ts';
import type { Switches as SwitchStates } from './popup-state.ts';
import { useWording } from './wording.tsx';

export interface SwitchCallbacks {
  onHighlights(on: boolean): void;
  onSiteOff(off: boolean): void;
  onPaused(paused: boolean): void;
}

/** What a reader wants at once: marks away, not here, not now. */
export function Switches({
  switches,
  onHighlights,
  onSiteOff,
  onPaused,
}: { switches: SwitchStates } & SwitchCallbacks) {
  const { say } = useWording();
  const { highlights, paused, site, locked } = switches;
  const isLocked = (name: SettingName) => locked?.includes(name) ?? false;
  return (
    <div class="switches">
      <Switch
        words={say('switch_highlights')}
        on={highlights}
        locked={isLocked('highlights')}
        onChange={onHighlights}
      />
      {site && (
        <Switch
          words={say('switch_site_off')}
          on={site.off}
          locked={site.locked ?? false}
          onChange={onSiteOff}
          title={site.host}
        />
      )}
      <Switch
        words={say('switch_paused')}
        on={paused}
        locked={isLocked('paused')}
        onChange={onPaused}
        title={say('switch_paused_title')}
      />
    </div>
  );
}

interface SwitchProps {
  readonly words: string;
  readonly on: boolean;
  readonly title?: string;
  /** An organisation has set it: it can be seen and not thrown. */
  readonly locked?: boolean;
  onChange(on: boolean): void;
}

export function Switch({ words, on, title, locked = false, onChange }: SwitchProps) {
  const { say } = useWording();
  return (
    <label class="switch" title={locked ? say('locked') : title}>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={locked}
        aria-description={locked ? say('locked') : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{words}</span>
    </label>
  );
}
