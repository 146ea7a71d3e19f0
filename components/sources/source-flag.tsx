import { relationWords } from '@/components/reader/relation-words';
import { shownText } from '@/core/sources/shown-text';
import type { Source } from '@/core/sources/source';

/** How a source stands to its subject, with the words that say so; nothing where the article does not. */
export function SourceFlag({ source: { relation, relationEvidence } }: { source: Source }) {
  if (relation === 'unknown') return null;
  return (
    <p class="flag">
      <b>{relationWords(relation)}</b>
      {relationEvidence && <q>{shownText(relationEvidence.text)}</q>}
    </p>
  );
}
