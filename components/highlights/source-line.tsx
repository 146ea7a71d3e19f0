import { i18n } from '@/components/ui/i18n';
import type { HighlightSource } from '@/core/highlights/highlight';

/** Who is cited for a passage, as the article says it. */
export function SourceLine({ source }: { source: HighlightSource }) {
  return (
    <p class="cited">
      <span class="soft">{i18n.t('library.cited')}: </span>
      {[source.name, source.role, source.organisation].filter(Boolean).join(', ')}
    </p>
  );
}
