import { type Age, ageOf } from '../core/documents/age.ts';
import type { BackgroundDocument } from '../core/documents/background-document.ts';
import type { PageContext } from './popup-state.ts';
import { useWording, type Wording } from './wording.tsx';

interface AgeLineProps {
  readonly document: BackgroundDocument;
  /** Counts from 1. */
  readonly paragraph: number;
  /** `null` where no page is at hand: then the date alone is said. */
  readonly page: Pick<PageContext, 'date'> | null;
}

/** Stands under every excerpt: what it is, whose, from when, and how old beside this page. */
export function AgeLine({ document, paragraph, page }: AgeLineProps) {
  const wording = useWording();
  const { say, parts, date } = wording;
  return (
    <p class="age">
      {parts(
        'source_line',
        say(`document_${document.kind}`),
        <span lang={document.language}>{document.publisher}</span>,
        <time dateTime={document.published}>{date(document.published)}</time>,
        <span class="unbroken">{say('paragraph', paragraph)}</span>,
      )}
      {page && (
        <>
          {' '}
          <span class="age-told">{ageInWords(ageOf(document.published, page.date), wording)}</span>
        </>
      )}
    </p>
  );
}

function ageInWords(age: Age, { say, duration }: Wording): string {
  switch (age.kind) {
    case 'undated':
      return say('age_undated');
    case 'same':
      return say(`age_same_${age.within}`);
    case 'before-page':
      return say(age.roughly ? 'age_before_roughly' : 'age_before', duration(age.count, age.unit));
    case 'after-page':
      return say(age.roughly ? 'age_after_roughly' : 'age_after', duration(age.count, age.unit));
  }
}
