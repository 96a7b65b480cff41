import type { ComponentChildren } from 'preact';
import { useWording } from './wording.tsx';

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
