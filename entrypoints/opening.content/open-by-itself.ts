import type { ContentScriptContext } from '#imports';
import { readPageKind } from '@/page/article/read-page-kind';
import { waitForText } from '@/page/article/wait-for-text';
import { send } from '@/platform/messages';
import { settings } from '@/platform/storage-in-pages';

/**
 * Opens articles of a site in the reader by themselves, where the person has said so: once for each
 * address, only what is judged an article, and never under hands that are already at work.
 */
export async function openByItself(ctx: ContentScriptContext): Promise<void> {
  // Asked for by one page, it may come into the next, which is of another site.
  const { readerHosts } = await settings.read();
  if (!readerHosts.includes(location.hostname)) return;

  // Not `navigator.userActivation`: Firefox carries it from page to page of a site, so that a press that
  // led here, or a key pressed before a reload, would count as one made here.
  let isBegun = false;
  const gestures = ['keydown', 'pointerdown'] as const;
  for (const gesture of gestures)
    ctx.addEventListener(
      window,
      gesture,
      ({ isTrusted }) => {
        isBegun ||= isTrusted;
      },
      { capture: true, passive: true },
    );

  let lookedAt = '';
  const address = () => location.href.replace(/#.*$/s, '');
  const look = async ({ isFirst }: { isFirst: boolean }) => {
    const here = address();
    if (here === lookedAt) return;
    lookedAt = here;
    if (!readPageKind(document).isArticle) {
      // It may be built by a script, which is not done yet.
      await waitForText(document, { isComing: true });
      if (ctx.isInvalid || here !== address() || !readPageKind(document).isArticle) return;
    }
    // Whoever has begun to press and type here wants the page; a press that led here is another thing.
    if (!(isFirst && isBegun)) await send('openReaderHere', [location.hostname]);
  };
  const begin = () => {
    void look({ isFirst: true });
    ctx.addEventListener(window, 'wxt:locationchange', () =>
      // It tells of an address a moment before that is the page's.
      ctx.setTimeout(() => void look({ isFirst: false })),
    );
  };
  if (document.readyState === 'loading')
    ctx.addEventListener(document, 'DOMContentLoaded', begin, { once: true });
  else begin();
}
