import type { ContentScriptContext } from '#imports';
import type { SavedPage } from '@/core/highlights/highlight';
import { describeRange } from '@/page/anchors/describe-range';
import { findRanges, type Found } from '@/page/anchors/find-range';
import { textOf } from '@/page/anchors/text-of';
import { createPainter } from '@/page/highlights/paint-highlights';
import { readIdentity } from '@/page/highlights/read-identity';
import { send, type Messages, type PageReport } from '@/platform/messages';
import { highlightsRevision } from '@/platform/storage';

/** Keeps what is saved for this page painted on it, and saves what is selected. */
export function keepHighlights(ctx: ContentScriptContext) {
  const painter = createPainter(document);
  let saved: SavedPage | null = null;
  let found: Found[] = [];

  const paint = () => {
    const items = saved ? findRanges(saved, textOf(document.body)) : [];
    found = items;
    painter.paint(items);
  };
  const look = async () => {
    saved = await send('highlightsOf', [readIdentity(document)]);
    paint();
  };
  const whenRead = (act: () => void) => {
    if (document.readyState === 'loading')
      ctx.addEventListener(document, 'DOMContentLoaded', act, { once: true });
    else act();
  };

  whenRead(() => void look());
  ctx.onInvalidated(highlightsRevision.watch(() => void look()));
  ctx.onInvalidated(painter.clear);

  return {
    count: (): PageReport['highlights'] => ({
      saved: saved?.highlights.length ?? 0,
      found: found.filter(({ range }) => range !== null).length,
    }),

    async saveSelection(): Promise<ReturnType<Messages['saveSelection']>> {
      const selection = document.getSelection();
      if (!selection || selection.rangeCount === 0) return { saved: false, why: 'empty' };
      const description = describeRange(selection.getRangeAt(0), textOf(document.body));
      if (!description.ok) return { saved: false, why: description.why };
      const { anchor, skeleton } = description;
      const answered = await send('addHighlight', [
        {
          anchor,
          skeleton,
          colour: 'yellow',
          note: '',
          tags: [],
          source: null,
          in: 'page',
          page: {
            identities: readIdentity(document),
            title: document.title,
            url: location.href,
          },
        },
      ]);
      return answered.saved ? { saved: true } : answered;
    },
  };
}
