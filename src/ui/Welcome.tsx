import { useState } from 'preact/hooks';
import type { BackgroundDocument } from '../core/documents/background-document.ts';
import type { RankedExcerpt } from '../core/ranking/ranked-excerpt.ts';
import type { ConceptId } from '../core/thesaurus/thesaurus.ts';
import { Excerpt } from './Excerpt.tsx';
import { useWording } from './wording.tsx';

/** A term of the sample, which stands on this page marked as it would on any other. */
export interface SampleTerm {
  readonly term: string;
  readonly sentence: string;
}

export interface WelcomeProps {
  readonly documents: readonly BackgroundDocument[];
  readonly browser: 'chromium' | 'firefox';
  /** Keys that open the popup, as the browser has them; empty where there are none. */
  readonly keys: string;
  onAsk(sample: SampleTerm): Promise<readonly RankedExcerpt[]>;
  onCopy(text: string): Promise<void>;
  onOptions(): void;
}

const SAMPLE_TERMS = ['welcome_term_talks', 'welcome_term_north', 'welcome_term_doctrine'] as const;

/** The first page after installation: the extension at work on a text of ours, in a minute. */
export function Welcome({ documents, browser, keys, onAsk, onCopy, onOptions }: WelcomeProps) {
  const { say, parts } = useWording();
  const [asked, setAsked] = useState<{ term: string; excerpts: readonly RankedExcerpt[] } | null>(null);
  const terms = SAMPLE_TERMS.map((key) => say(key));
  const sentence = say('welcome_sample', ...terms);

  const best = asked?.excerpts[0];
  const document = documents.find(({ id }) => id === best?.excerpt.document);
  return (
    <main class="welcome">
      <header>
        <h1>{say('welcome_heading')}</h1>
        <p class="lead">{say('welcome_lead')}</p>
      </header>

      <section aria-labelledby="welcome-try">
        <h2 id="welcome-try">{say('welcome_try')}</h2>
        <div class="sample">
          <p class="sample-text">
            {parts(
              'welcome_sample',
              ...terms.map((term) => (
                <button
                  key={term}
                  type="button"
                  class="sample-term"
                  aria-pressed={asked?.term === term}
                  onClick={() => onAsk({ term, sentence }).then((excerpts) => setAsked({ term, excerpts }))}
                >
                  {term}
                </button>
              )),
            )}
          </p>
          <div class="sample-answer" aria-live="polite">
            {best && document ? (
              <Excerpt
                key={asked?.term}
                ranked={best}
                document={document}
                page={null}
                calledBy="page"
                marked={new Set<ConceptId>(best.reasons.flatMap(({ concept }) => concept ?? []))}
                rank="first"
                titled
                onCopy={onCopy}
              />
            ) : (
              <p class="aside">{asked ? say('answer_nothing', asked.term) : say('welcome_try_how')}</p>
            )}
          </div>
        </div>
      </section>

      <section aria-labelledby="welcome-reading">
        <h2 id="welcome-reading">{say('welcome_reading')}</h2>
        <ol class="steps">
          <li>{say('welcome_step_read')}</li>
          <li>{keys ? say('welcome_step_click_keys', keys) : say('welcome_step_click')}</li>
          <li>{say(`welcome_step_pin_${browser}`)}</li>
        </ol>
      </section>

      <section aria-labelledby="welcome-never">
        <h2 id="welcome-never">{say('welcome_never')}</h2>
        <ul class="never">
          <li>{say('welcome_never_sends')}</li>
          <li>{say('welcome_never_writes')}</li>
          <li>{say('welcome_never_opens')}</li>
          <li>{say('welcome_never_invents')}</li>
        </ul>
        <p>{say('welcome_access')}</p>
      </section>

      <footer>
        <button type="button" class="plain-button" onClick={onOptions}>
          {say('options_open')}
        </button>
      </footer>
    </main>
  );
}
