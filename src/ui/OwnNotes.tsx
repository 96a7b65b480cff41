import type { ConceptOnPage } from './popup-state.ts';
import { useWording } from './wording.tsx';

/** More would push the excerpts out of sight; each is whole where its term is chosen. */
const MOST = 3;

/** Notes on what the page mentions, first of all: they were written to be read here. */
export function OwnNotes({ concepts }: { concepts: readonly ConceptOnPage[] }) {
  const { say } = useWording();
  const noted = concepts.filter(({ info }) => info.note);
  const notesOf = (kind: 'own' | 'given') => noted.filter(({ info }) => info.kind === kind).slice(0, MOST);
  return (
    <>
      <Notes id="own-notes-heading" heading={say('own_notes')} noted={notesOf('own')} />
      <Notes id="given-notes-heading" heading={say('given_notes')} noted={notesOf('given')} />
    </>
  );
}

interface NotesProps {
  readonly id: string;
  readonly heading: string;
  readonly noted: readonly ConceptOnPage[];
}

function Notes({ id, heading, noted }: NotesProps) {
  if (noted.length === 0) return null;
  return (
    <section class="own-notes" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <dl>
        {noted.map(({ info }) => (
          <div key={info.id}>
            <dt>
              <bdi>{info.prefLabel}</bdi>
            </dt>
            <dd>
              <OwnNote note={info.note ?? ''} isShort />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** One note, in whichever language and direction it was written. */
export function OwnNote({ note, isShort = false }: { note: string; isShort?: boolean }) {
  return (
    <p class={isShort ? 'own-note own-note-short' : 'own-note'} dir="auto">
      {note}
    </p>
  );
}
