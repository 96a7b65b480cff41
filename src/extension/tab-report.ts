/** What a tab's page is about, asked of all its frames; and why not, where it cannot be asked. */
import { mergeProfiles } from '../core/profile/merge-profiles.ts';
import type { PageProfile } from '../core/profile/page-profile.ts';
import type { GateState } from '../page/gate-watch.ts';
import type { FrameReport } from './frame-report.ts';

export type TabReport =
  /** Nothing to read: the browser's own pages and its shop, and what it shows in viewers of its own (PDF, data). */
  | { readonly state: 'restricted' }
  /** The browser withholds this site, and this opening of the popup was no click that lends it to us. */
  | { readonly state: 'withheld' }
  /** The page is not there yet, or its first reading takes longer than we waited. Ask again. */
  | { readonly state: 'loading' }
  /** Switched off by the reader: paused, or this site. */
  | { readonly state: 'off' }
  /** An old content script lives in the page and no new one starts: only a reload helps. */
  | { readonly state: 'updated' }
  /** `withheld-read-once`: the browser withholds this site and lent it to us for this click. */
  | {
      readonly state: 'ready' | 'withheld-read-once';
      /** Of all frames together. */
      readonly profile: PageProfile;
      /** The frames that mention something, the page itself (0) first: where a walk from mention to mention goes. */
      readonly frames: readonly number[];
    };

/** A frame that scripts can be put into. */
export interface OpenFrame {
  readonly frame: number;
  readonly readyState: DocumentReadyState;
  /** Whether its document is of a kind that is read; a PDF, a picture or a file of data is not. */
  readonly isReadable: boolean;
}

/** What a frame says when asked; `nobody` where no script of ours is, `silent` where it takes too long. */
export type FrameAnswer = FrameReport | { readonly state: 'nobody' | 'silent' };

/** What a frame without anybody to answer says, by what lives in it. */
export function answerOfLife(
  life: { readonly state: GateState; readonly title: string } | null | undefined,
): FrameAnswer {
  switch (life?.state) {
    case 'off':
      return { state: 'off' };
    case 'closed':
      return {
        state: 'ready',
        profile: {
          title: life.title,
          language: null,
          date: null,
          concepts: [],
          words: [],
          topicality: 0,
          capped: null,
        },
      };
    case 'reading':
    case 'open':
      return { state: 'reading' };
    default:
      return { state: 'nobody' };
  }
}

/** The browser, as far as this needs it; tests hand over their own. */
export interface TabAccess {
  /** `null` where the browser lets us into no frame of the tab. */
  openFrames(): Promise<readonly OpenFrame[] | null>;
  /** Whether the reader lets us read this site without being asked each time. */
  mayRead(): Promise<boolean>;
  /** Whether this can be a page that extensions may read at all. */
  isWebPage(): boolean;
  /** @param frames those where nobody is; all of the tab's where not given */
  startContentScript(frames?: readonly number[]): Promise<boolean>;
  report(frame: number): Promise<FrameAnswer>;
  wait(ms: number): Promise<void>;
}

/** How often, and how far apart in ms, a page that is still being read is asked again. */
const TRIES = 12;
const PAUSE = 100;

/** Asks a frame until it has been read, or patience ends. */
async function askUntilRead(access: TabAccess, isSettled: (answer: FrameAnswer) => boolean, frame = 0) {
  let answer = await access.report(frame);
  for (let tried = 1; tried < TRIES && !isSettled(answer); tried++) {
    await access.wait(PAUSE);
    answer = await access.report(frame);
  }
  return answer;
}

const isRead = ({ state }: FrameAnswer): boolean => state === 'ready' || state === 'off';

export async function reportOfTab(access: TabAccess): Promise<TabReport> {
  const open = await access.openFrames();
  const top = open?.find(({ frame }) => frame === 0);
  if (!open || !top)
    return { state: access.isWebPage() && !(await access.mayRead()) ? 'withheld' : 'restricted' };
  if (!top.isReadable) return { state: 'restricted' };

  const isThere = top.readyState === 'complete';
  const mayRead = await access.mayRead();
  let page = await askUntilRead(access, (answer) => isRead(answer) || answer.state === 'nobody');
  if (page.state === 'nobody') {
    if (!isThere && mayRead) return { state: 'loading' };
    // Withheld, so that no script came by itself; or cut off by an update. Both times a new one may start now.
    if (!(await access.startContentScript())) return { state: 'updated' };
    page = await askUntilRead(access, isRead);
    if (page.state === 'nobody') return { state: 'updated' };
  }
  if (page.state === 'off') return { state: 'off' };
  if (page.state !== 'ready') return { state: 'loading' };

  const others = open.map(({ frame }) => frame).filter((frame) => frame !== 0);
  let answers = await Promise.all(others.map((frame) => access.report(frame)));
  // Given while the page was withheld: Chromium lets us in with the page (site-access.ts).
  const forsaken = others.filter((_, index) => answers[index]?.state === 'nobody');
  if (forsaken.length > 0 && (await access.startContentScript(forsaken)))
    answers = await Promise.all(
      others.map((frame, index) =>
        forsaken.includes(frame)
          ? askUntilRead(access, isRead, frame)
          : (answers[index] ?? { state: 'nobody' }),
      ),
    );
  const speaking = [
    { frame: 0, profile: page.profile },
    ...answers.flatMap((answer, index) => {
      const frame = others[index];
      return answer.state === 'ready' && answer.profile.concepts.length > 0 && frame !== undefined
        ? [{ frame, profile: answer.profile }]
        : [];
    }),
  ];
  return {
    state: mayRead ? 'ready' : 'withheld-read-once',
    profile: mergeProfiles(speaking.map(({ profile }) => profile)) ?? page.profile,
    frames: speaking.filter(({ profile }) => profile.concepts.length > 0).map(({ frame }) => frame),
  };
}
