/** Asks the frames of a real tab; `tab-report.ts` makes of it what the popup says. */
import browser from 'webextension-polyfill';
import { isReadableType } from '../page/readable-frame.ts';
import { type FrameLife, LIFE } from './frame-life.ts';
import { askPage } from './messenger.ts';
import { mayReadSite } from './site-access.ts';
import { startContentScript } from './open-tabs.ts';
import { answerOfLife, type FrameAnswer, reportOfTab, type TabAccess, type TabReport } from './tab-report.ts';
import { MessageProblem } from './wire.ts';

export type { TabReport };

/** How long one frame may take to answer, ms. A busy page answers late; a popup must not stay empty for one. */
const FRAME_LIMIT = 800;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * How long Chromium may take to put a question into a page whose address it does not tell, ms. Into one that it
 * withholds it puts the question when the reader gives the site, and says nothing until then (seen in 156).
 */
const ENTRY_LIMIT = 500;

/** What Chromium says of its own pages and of its shop, where it tells no address: no access to sites opens those. */
const NO_WEB_PAGE = /Cannot access an? [\w-]+: ?(\/\/)? ?URL|extensions gallery/;

const silence = async (): Promise<FrameAnswer> => {
  await wait(FRAME_LIMIT);
  return { state: 'silent' };
};

async function reportOfFrame(tab: number, frame: number): Promise<FrameAnswer> {
  try {
    return await Promise.race([askPage(tab, frame).frameReport(), silence()]);
  } catch (error) {
    const isNobody = error instanceof MessageProblem && error.kind === 'nobody';
    return isNobody ? lookIntoFrame(tab, frame) : { state: 'silent' };
  }
}

/** A content script whose gate is closed answers no messages, to be as small as it can: we look where it lives. */
async function lookIntoFrame(tab: number, frame: number): Promise<FrameAnswer> {
  try {
    const [seen] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      func: (key: string) => {
        const life = (globalThis as unknown as Record<string, FrameLife | undefined>)[key];
        return life && { state: life.state, title: document.title };
      },
      args: [LIFE],
    });
    return answerOfLife(seen?.result as Parameters<typeof answerOfLife>[0]);
  } catch {
    return { state: 'nobody' };
  }
}

/** The real access to a tab. `url` is told only where the browser lends or grants us the site. */
function tabAccess(tab: number, url: string | undefined): TabAccess {
  let refusal = '';
  const enter = async () => {
    try {
      const results = await browser.scripting.executeScript({
        target: { tabId: tab, allFrames: true },
        func: () => ({ readyState: document.readyState, type: document.contentType }),
      });
      return results.map(({ frameId, result }) => {
        const { readyState, type } = result as { readyState: DocumentReadyState; type: string };
        return { frame: frameId, readyState, isReadable: isReadableType(type) };
      });
    } catch (error) {
      refusal = String(error);
      return null;
    }
  };
  return {
    openFrames: () =>
      url === undefined ? Promise.race([enter(), wait(ENTRY_LIMIT).then(() => null)]) : enter(),
    mayRead: () => mayReadSite(url),
    isWebPage: () => (url === undefined ? !NO_WEB_PAGE.test(refusal) : /^https?:/.test(url)),
    startContentScript: (frames) => startContentScript(tab, frames),
    report: (frame) => reportOfFrame(tab, frame),
    wait,
  };
}

/** Asks a tab, for the popup that stands over it. */
export function askFrames(tab: {
  readonly id: number;
  readonly url?: string | undefined;
}): Promise<TabReport> {
  return reportOfTab(tabAccess(tab.id, tab.url));
}
