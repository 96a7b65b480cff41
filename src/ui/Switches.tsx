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
  const { highlights, paused, site } = switches;
  return (
    <div class="switches">
      <Switch words={say('switch_highlights')} on={highlights} onChange={onHighlights} />
      {site && <Switch words={say('switch_site_off')} on={site.off} onChange={onSiteOff} title={site.host} />}
      <Switch
        words={say('switch_paused')}
        on={paused}
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
  onChange(on: boolean): void;
}

export function Switch({ words, on, title, onChange }: SwitchProps) {
  return (
    <label class="switch" title={title}>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{words}</span>
    </label>
  );
}
