/**
 * The thesaurus made ready for matching. The build runs this file and bundles what it gives (`build/prepared-loader.ts`):
 * compiling takes some 200 ms, and a page that wakes the background waits for it.
 */
import { compileTerms } from '../core/thesaurus/compile-terms.ts';
import { opensGate } from '../core/thesaurus/gate.ts';
import type { CompiledTerms } from '../core/thesaurus/compiled-terms.ts';
import { thesaurus } from './thesaurus/thesaurus.ts';

export const preparedTerms: CompiledTerms = compileTerms(thesaurus, opensGate);
