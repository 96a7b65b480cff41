import { useId, useState } from 'preact/hooks';
import { useWording } from './wording.tsx';

interface DiagnosticsProps {
  onDiagnose(): Promise<string>;
  /** Rejects where the clipboard is refused. */
  onCopy(text: string): Promise<void>;
}

type Outcome = { readonly text: string; readonly how: 'copied' | 'refused' };

/** Copies what a report needs, and shows it: nobody should paste what they have not seen. */
export function Diagnostics({ onDiagnose, onCopy }: DiagnosticsProps) {
  const { say } = useWording();
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const copy = async () => {
    const text = await onDiagnose();
    await onCopy(text).then(
      () => setOutcome({ text, how: 'copied' }),
      () => setOutcome({ text, how: 'refused' }),
    );
  };

  return (
    <>
      <p id={`${id}-what`}>{say('diagnostics_what')}</p>
      <button type="button" class="plain-button" aria-describedby={`${id}-what`} onClick={copy}>
        {say('diagnostics_copy')}
      </button>
      <p role="status" id={`${id}-done`}>
        {outcome && say(outcome.how === 'copied' ? 'diagnostics_copied' : 'diagnostics_refused')}
      </p>
      {outcome && (
        <textarea
          class="diagnostics"
          readOnly
          rows={12}
          lang="en"
          dir="ltr"
          spellcheck={false}
          aria-labelledby={`${id}-done`}
        >
          {outcome.text}
        </textarea>
      )}
    </>
  );
}
