/** Entry: what reads a page whose gate has opened. The background starts it beside the content script. */
import { termMatcher } from '../core/thesaurus/term-matcher.ts';
import { OpenPage } from '../page/open-page.ts';
import { offerReading } from './reading-script.ts';

offerReading((terms, options) => new OpenPage({ ...options, matcher: termMatcher(terms) }));
