import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type SettingsChange, type SettingsInForce } from '../core/settings.ts';
import {
  changeOf,
  differences,
  LARGEST_FILE,
  readSettingsFile,
  type SettingsFile,
  writeSettingsFile,
} from '../core/settings-file.ts';
import type { OwnTerm } from '../core/own-terms/own-term.ts';
import type { SiftedFile } from '../core/own-terms/sift-own-terms.ts';
import { ChangePreview } from './ChangePreview.tsx';
import { Choice } from './Choice.tsx';
import { LeftOutTerms } from './LeftOutTerms.tsx';
import { settingName } from './setting-words.ts';
import { useWording } from './wording.tsx';

const HOW = ['merge', 'replace'] as const;

/** What a saved file is called. */
const FILE_NAME = 'backgrounder-settings.json';

const TOO_LARGE: SettingsFile = { kind: 'too-large' };

interface SettingsTransferProps {
  readonly settings: SettingsInForce;
  readonly ownTerms: readonly OwnTerm[];
  /** What there would be of a file's own terms, and what of them would be left out. */
  onSift(terms: readonly OwnTerm[]): Promise<SiftedFile>;
  /** Hands a file to the reader's browser, to be saved. */
  onSave(name: string, text: string): void;
  /** @param ownTerms others in place of all; `null` where they stay */
  onApply(change: SettingsChange, ownTerms: readonly OwnTerm[] | null, how: 'read-in' | 'reset'): void;
}

/** Settings into a file and out of one, and back to the beginning. Nothing happens before the reader has seen what. */
export function SettingsTransfer({ settings, ownTerms, onSift, onSave, onApply }: SettingsTransferProps) {
  const { say, count } = useWording();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const reset = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState<SettingsFile | 'reset' | null>(null);
  const [how, setHow] = useState<'merge' | 'replace'>('merge');
  /** Of the file's own terms, where it has some. */
  const [sifted, setSifted] = useState<SiftedFile | null>(null);

  // What an organisation has set stays whatever a file says.
  const would = (given: SettingsChange, how: 'merge' | 'replace') =>
    differences(settings, given, how).filter(({ name }) => !settings.organisation?.locked.includes(name));
  /** `null` where they are no others than now. */
  const others = (then: readonly OwnTerm[] | null) =>
    then && JSON.stringify(then) !== JSON.stringify(ownTerms) ? then : null;
  const labelsOf = (then: readonly OwnTerm[] | null) => {
    const labels = (terms: readonly OwnTerm[]) => terms.map(({ label }) => label);
    return then && { before: labels(ownTerms), after: labels(then) };
  };
  const done = () => {
    // The focus goes back to where it came from, since what has it goes away.
    (asked === 'reset' ? reset : field).current?.focus();
    setAsked(null);
    setSifted(null);
    // The same file may be chosen again.
    if (field.current) field.current.value = '';
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    // Before it is read: what is too large must not cost the reader the page.
    const read = file.size > LARGEST_FILE ? TOO_LARGE : readSettingsFile(await file.text());
    const terms = read.kind === 'settings' && read.ownTerms?.terms;
    setSifted(terms ? await onSift(terms) : null);
    setAsked(read);
  };
  const given = asked === 'reset' || asked?.kind !== 'settings' ? null : asked;
  const givenTerms = given?.ownTerms?.terms;
  // Own terms may become others while one looks.
  const before = useRef(ownTerms);
  useEffect(() => {
    if (before.current === ownTerms) return;
    before.current = ownTerms;
    if (givenTerms) void onSift(givenTerms).then(setSifted);
  }, [ownTerms, givenTerms, onSift]);
  const termsThen = sifted?.[how].terms ?? null;
  const isWrong = asked !== null && asked !== 'reset' && asked.kind !== 'settings';

  return (
    <>
      <p>{say('options_export_what')}</p>
      <button
        type="button"
        class="plain-button"
        onClick={() => onSave(FILE_NAME, writeSettingsFile(settings, ownTerms))}
      >
        {say('options_export')}
      </button>
      <div class="file">
        <label for={id}>{say('options_import')}</label>
        <input
          ref={field}
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          aria-invalid={isWrong}
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
        {isWrong && (
          <p id={`${id}-wrong`} class="wrong" role="alert">
            {say(`options_import_${asked.kind.replace('-', '_')}`)}
          </p>
        )}
      </div>
      {given && (
        <>
          {given.isNewer && <p>{say('options_import_newer')}</p>}
          {given.unread.length > 0 && <Unread names={given.unread} />}
          {(given.ownTerms?.setAside ?? 0) > 0 && (
            <p class="wrong">{count('own_set_aside', given.ownTerms?.setAside ?? 0)}</p>
          )}
          <Choice
            legend={say('options_import_how')}
            values={HOW}
            chosen={how}
            words={(value) => say(`options_import_${value}`)}
            onChange={(value) => setHow(value)}
          />
          {sifted && <LeftOutTerms left={sifted[how].left} />}
          <ChangePreview
            differences={would(given.settings, how)}
            ownTerms={labelsOf(others(termsThen))}
            onApply={() => {
              onApply(changeOf(would(given.settings, how)), others(termsThen), 'read-in');
              done();
            }}
            onCancel={done}
          />
        </>
      )}
      <button ref={reset} type="button" class="plain-button" onClick={() => setAsked('reset')}>
        {say('options_reset')}
      </button>
      {asked === 'reset' && (
        <>
          <p>{say('options_reset_ask')}</p>
          <ChangePreview
            differences={would(DEFAULT_SETTINGS, 'replace')}
            ownTerms={labelsOf(others([]))}
            onApply={() => {
              onApply(changeOf(would(DEFAULT_SETTINGS, 'replace')), others([]), 'reset');
              done();
            }}
            onCancel={done}
          />
        </>
      )}
    </>
  );
}

function Unread({ names }: { names: Extract<SettingsFile, { kind: 'settings' }>['unread'] }) {
  const wording = useWording();
  return (
    <p class="wrong">
      {wording.parts('options_import_unread', wording.list(names.map((name) => settingName(wording, name))))}
    </p>
  );
}
