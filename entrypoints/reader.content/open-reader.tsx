import { render } from 'preact';
import { createShadowRootUi, type ContentScriptContext } from '#imports';
import { Notice } from '@/components/reader/notice';
import reader from '@/components/reader/reader.css?inline';
import { raise } from '@/components/ui/raise';
import highlights from '@/page/highlights/highlights.css?inline';
import { noArticleWords } from '@/components/reader/no-article-words';
import { ReaderPage } from './reader-page';
import { readPage, type ReadPage } from './read-page';

export type OpenReader = { close(): void };

/** Shows the article, or why there is none, in a shadow root over the page; leaving gives focus and place back. */
export async function openReader(
  ctx: ContentScriptContext,
  read: ReadPage,
  onClosed: () => void,
): Promise<OpenReader> {
  const before = { focus: document.activeElement, x: scrollX, y: scrollY };
  const ui = await createShadowRootUi(ctx, {
    name: 'leanread-reader',
    // Closed to the page; open only in the build that tests look into.
    mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
    position: 'modal',
    css: [reader, highlights].join('\n'),
    isolateEvents: ['keydown', 'keyup', 'keypress'],
    onMount(container) {
      raise(container);
      const show = (shown: ReadPage) =>
        render(
          shown.ok ? (
            <ReaderPage
              // Another reading is another body: nothing of the one before is carried on.
              key={shown.article.isPart ? 'part' : 'whole'}
              read={shown}
              onWhole={() => show(readPage(document))}
              onClose={close}
            />
          ) : (
            <Notice message={noArticleWords(shown.why)} onClose={close} />
          ),
          container,
        );
      show(read);
      return container;
    },
    onRemove(container) {
      if (container) render(null, container);
      if (before.focus instanceof HTMLElement) before.focus.focus({ preventScroll: true });
      scrollTo(before.x, before.y);
    },
  });

  function close() {
    document.removeEventListener('keydown', onKey, true);
    ui.remove();
    onClosed();
  }

  // The reader minds its own keys; this is for a focus that stayed with the page behind it.
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.isTrusted && event.target !== ui.shadowHost) close();
  };
  document.addEventListener('keydown', onKey, true);

  ui.mount();
  return { close };
}
