import type { Library } from '../core/ranking/library.ts';
import { rankExcerpts } from '../core/ranking/rank-excerpts.ts';
import { describeConcepts } from '../core/thesaurus/describe-concepts.ts';
import { isOwnId } from '../core/own-terms/own-term.ts';
import type { CardContent } from './card-script.ts';
import type { AskedMention } from './messages.ts';

/**
 * What the card of a mention shows: of a reader's own term no more than the page itself says, since it can read the
 * card (RELIABILITY F12). `null` for a concept that the thesaurus does not have.
 */
export function cardContent({ concept, term, sentence }: AskedMention, library: Library): CardContent | null {
  if (isOwnId(concept))
    return { concept: { id: concept, kind: 'own', prefLabel: term, scopeNote: '' }, found: null };
  const [described] = describeConcepts(library.concepts, [concept]);
  if (!described) return null;
  const [ranked] = rankExcerpts({ kind: 'mention', concept, term, sentence }, library);
  const document = library.documents.find(({ id }) => id === ranked?.excerpt.document);
  return { concept: described, found: ranked && document ? { ranked, document } : null };
}
