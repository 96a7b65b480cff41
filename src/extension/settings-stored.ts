/** Where settings are kept. Pages never look there: the background reads it with care, and tells them (`painting`). */

/** The one key that settings are stored under. */
export const SETTINGS_KEY = 'settings';

/** What an organisation has set is kept beside them (`organisation.ts`), so that one look is enough. */
export const POLICY_KEY = 'policy';
