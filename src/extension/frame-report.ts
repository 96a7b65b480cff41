import type { PageProfile } from '../core/profile/page-profile.ts';

/** What one frame says of itself. */
export type FrameReport =
  /** The first reading is not done yet. */
  | { readonly state: 'reading' }
  /** Switched off here: paused, or the site is off. Nothing was read. */
  | { readonly state: 'off' }
  /** Read. A page without mentions has a profile without concepts. */
  | { readonly state: 'ready'; readonly profile: PageProfile };
