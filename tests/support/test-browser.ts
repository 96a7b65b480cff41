/** A real browser with the built extension in it, driven alike whether it is Chromium or Firefox. */
import type { BrowserName } from './find-browsers.ts';
import type { Nothing } from './until.ts';

export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A document that code can be run in: a page, the popup, a page of the extension. */
export interface TestDocument {
  /** Runs a function in it; what it closes over does not travel, its arguments do. */
  evaluate<A extends readonly Json[], T>(run: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  /** Runs it until it gives something, as `until` does. */
  waitFor<A extends readonly Json[], T>(run: (...given: A) => T, ...given: A): Promise<Exclude<T, Nothing>>;
  /** A PNG of what is visible. */
  screenshot(): Promise<Buffer>;
  /** A real click in the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  /** A real key: `Tab`, `Escape`, `Enter`, `ArrowDown`, or one letter. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** A tab with a web page, or with a page of the extension. Using it brings it to the front. */
export interface TestPage extends TestDocument {
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  /** Moves the pointer, in CSS pixels of the viewport. */
  pointAt(x: number, y: number): Promise<void>;
  /**
   * Moves it over several points, as fast as the browser takes them: it rests on none but the last, however slow the
   * machine is. The page may see the first and the last of them only.
   */
  pass(points: readonly (readonly [x: number, y: number])[]): Promise<void>;
  /** Moves the pointer there and presses its button. */
  clickAt(x: number, y: number): Promise<void>;
  /**
   * An element in the shadow root, open or closed, of the first element that matches `host`: its words, and where it
   * is in the viewport. `null` where there is none.
   */
  inShadow(host: string, selector: string): Promise<ShadowPart | null>;
  /** Has what nobody holds any more thrown away now. Where that happens in another process, a moment later. */
  collectGarbage(): Promise<void>;
  /** What it keeps after that; `null` where the browser does not tell (Firefox). */
  memory(): Promise<PageMemory | null>;
}

/** What a page keeps, content scripts included. */
export interface PageMemory {
  /** Of the DOM, those that are in no document among them. */
  readonly nodes: number;
  /** Of the scripts' heap. */
  readonly bytes: number;
}

export interface ShadowPart {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the toolbar shows for a tab. */
export interface ToolbarState {
  readonly badge: string;
  readonly title: string;
}

export interface LaunchOptions {
  /** The extension's folder; the built one of this browser where not given. */
  readonly extension?: string;
  /** Id of the extension where a policy installs it: then it is waited for, and none is loaded. */
  readonly installed?: string | undefined;
  /** The browser's program, where it is not the installed one. */
  readonly program?: string;
  /** A window to look at. */
  readonly visible?: boolean;
  /** `host:port` that everything but localhost goes through: tests put a sink there. */
  readonly proxy?: string;
  readonly dark?: boolean;
  /** For `pressKeys`. */
  readonly keys?: boolean;
  /** For `requests`; in Chromium it keeps the background awake. */
  readonly watched?: boolean;
  readonly width?: number;
  readonly height?: number;
}

export interface TestBrowser {
  readonly name: BrowserName;
  readonly version: string;
  /** The folder that it keeps everything in. */
  readonly profile: string;
  /** A new tab in front. */
  open(url: string): Promise<TestPage>;
  /** A page of the extension in a new tab; there `browser` is at hand. */
  openExtensionPage(path: string): Promise<TestPage>;
  toolbar(page: TestPage): Promise<ToolbarState>;
  /**
   * Waits for a badge within the browser, so that the way of the test counts for nothing.
   * @returns when it was there, ms since 1970; `null` where it does not come in time
   * @param limit ms
   */
  badgeShown(page: TestPage, badge: string, limit?: number): Promise<number | null>;
  /** Presses the extension's toolbar button over the page: the real popup. */
  openPopup(page: TestPage): Promise<TestDocument>;
  /** Fires a command of the manifest over the page, as its keys would. */
  runCommand(page: TestPage, command: string): Promise<void>;
  /** Presses keys over the page that the browser itself takes, as manifests write them (`Alt+Shift+J`). */
  pressKeys(page: TestPage, keys: string): Promise<void>;
  /** Gives keys to a command, as a reader can in the browser's own page for that. */
  setKeys(command: string, keys: string): Promise<void>;
  /** Presses the extension's line in the menu of a selection, which a test gives; nothing opens where none is. */
  pressSelectionMenu(page: TestPage, selection: string): Promise<void>;
  /** Opens the extension's side panel in the page's window. */
  openPanel(page: TestPage): Promise<TestDocument>;
  /** The side panel that something else has opened. */
  shownPanel(): Promise<TestDocument>;
  /** The popup that stands over the page: opened by something else than its button. */
  shownPopup(): Promise<TestDocument>;
  /** Stops the service worker or event page, as the browser does after half a minute without a question. */
  stopBackground(): Promise<void>;
  /** Takes every site from the extension, or gives them back, as a reader can in the browser's own settings. */
  withholdSites(withheld: boolean): Promise<void>;
  /** Gives one site (`news.localhost`), of those that are withheld, to the extension, or takes it again. */
  giveSite(host: string, given: boolean): Promise<void>;
  /** Loads the extension's folder again, as it is now: an update with all tabs open. Pages of ours close. */
  updateExtension(): Promise<void>;
  /** Lets the extension into private windows, as a reader can in the browser's settings. Pages of ours close. */
  allowPrivateWindows(): Promise<void>;
  /** Opens a page in a private window. */
  openPrivate(url: string): Promise<TestPage>;
  /** Switches the whole extension off or on, as a reader can in the browser's list of extensions. */
  enableExtension(enabled: boolean): Promise<void>;
  /** Every address on the web that the browser itself saw asked for, its own errands left out; for who launched it `watched`. */
  requests(): Promise<readonly string[]>;
  /** What the browser warns of when the extension is installed, if it asked for these permissions as well. */
  installWarnings(more?: readonly string[]): Promise<readonly string[]>;
  /** Complaints about the manifest, and errors that the extension raised anywhere. */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
}
