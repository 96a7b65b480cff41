import type { BackgroundDocument } from '../core/documents/background-document.ts';
import type { RankedExcerpt } from '../core/ranking/ranked-excerpt.ts';
import { Excerpt, type ExcerptProps } from './Excerpt.tsx';

type ExcerptListProps = Pick<ExcerptProps, 'page' | 'calledBy' | 'marked' | 'onCopy'> & {
  readonly excerpts: readonly RankedExcerpt[];
  readonly documents: readonly BackgroundDocument[];
};

/** Excerpts, best first. One whose document is not among `documents` cannot be cited and is left out. */
export function ExcerptList({ excerpts, documents, ...rest }: ExcerptListProps) {
  const found = excerpts.flatMap((ranked) => {
    const document = documents.find(({ id }) => id === ranked.excerpt.document);
    return document ? [{ ranked, document }] : [];
  });
  return (
    <ol class="excerpts">
      {found.map(({ ranked, document }, at) => (
        <li key={`${document.id} ${ranked.excerpt.focus.id}`}>
          <Excerpt
            {...rest}
            ranked={ranked}
            document={document}
            rank={at === 0 ? 'first' : 'further'}
            titled={found[at - 1]?.document !== document}
          />
        </li>
      ))}
    </ol>
  );
}
