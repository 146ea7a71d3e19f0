import type { ContentScriptContext } from '#imports';
import type { HighlightSource } from '@/core/highlights/highlight';
import { describeRange } from '@/page/anchors/describe-range';
import { textOf } from '@/page/anchors/text-of';
import { keepPainted } from '@/page/highlights/keep-painted';
import { createPainter } from '@/page/highlights/paint-highlights';
import { readIdentity } from '@/page/highlights/read-identity';
import { send, type Messages, type PageReport } from '@/platform/messages';
import { highlightsRevision } from '@/platform/storage';

/** Keeps what is saved for this page painted on it, and saves what is selected. */
export function keepHighlights(ctx: ContentScriptContext) {
  let count = 0;
  const painted = keepPainted(document, {
    root: () => document.body,
    painter: createPainter(document),
  });

  const look = async () => {
    const saved = await send('highlightsOf', [readIdentity(document)]);
    count = saved?.highlights.length ?? 0;
    painted.show(saved);
  };
  const lookOnceRead = () => {
    if (document.readyState === 'loading')
      ctx.addEventListener(document, 'DOMContentLoaded', () => void look(), { once: true });
    else void look();
  };

  lookOnceRead();
  // A single-page application has turned to another article.
  ctx.addEventListener(window, 'wxt:locationchange', () => void look());
  ctx.onInvalidated(highlightsRevision.watch(() => void look()));
  ctx.onInvalidated(() => painted.stop());

  return {
    count: (): PageReport['highlights'] => ({
      saved: count,
      found: painted.found().filter(({ range }) => range !== null).length,
    }),

    async saveSelection(
      source: HighlightSource | null,
    ): Promise<ReturnType<Messages['saveSelection']>> {
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
          source,
          in: 'page',
          page: { identities: readIdentity(document), title: document.title, url: location.href },
        },
      ]);
      if (!answered.saved) return answered;
      selection.removeAllRanges();
      return { saved: true };
    },
  };
}
