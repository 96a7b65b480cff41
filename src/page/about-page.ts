/**
 * What only a reader's question to a page needs, a sixth of the code around a reading: it comes into the page when one is
 * asked first, since most pages that are read are never asked.
 */
import { makeProfile } from '../core/profile/make-profile.ts';
import { sentences } from '../core/text/words.ts';
import { pageFacts } from './page-facts.ts';

export const aboutPage = { makeProfile, pageFacts, sentences } as const;

export type AboutPage = typeof aboutPage;
