import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Passage } from '@/components/highlights/passage';
import type { MarkingProps } from '@/components/reader/reader-props';
import { useStored } from '@/components/ui/use-stored';
import type { SavedPage } from '@/core/highlights/highlight';
import { defaultMarkingChoices } from '@/core/highlights/marking-choices';
import { markingActions, passagesOf } from '@/entrypoints/page.content/marking-actions';
import { findRanges } from '@/page/anchors/find-range';
import { textOf } from '@/page/anchors/text-of';
import type { Mark } from '@/page/export/copy-body';
import { createPainter } from '@/page/highlights/paint-highlights';
import { send } from '@/platform/messages';
import { surely } from '@/platform/surely';
import { sourceOfRange, type Spoken } from '@/page/sources/source-of-range';
import { highlightsRevision, markingChoices } from '@/platform/storage-in-pages';
import type { ReadPart } from './read-page';

/** What is saved for each page the reader shows, painted into it; and all that can be done with it. */
export function useHighlights(
  parts: readonly ReadPart[],
  title: string,
  spoken: readonly Spoken[],
) {
  const revision = useStored(highlightsRevision);
  const { names } = useStored(markingChoices) ?? defaultMarkingChoices;
  const painter = useMemo(() => createPainter(document, 'reader'), []);
  const [saved, setSaved] = useState<(SavedPage | null)[]>([]);

  useEffect(() => {
    if (revision === undefined) return;
    let isOver = false;
    const asked = parts.map(({ identities }) => surely(() => send('highlightsOf', [identities])));
    void Promise.all(asked).then(
      (found) => isOver || setSaved(found),
      (error: unknown) => console.error('LeanRead could not ask what is saved here.', error),
    );
    return () => {
      isOver = true;
    };
  }, [revision, parts]);

  const passages = useMemo(
    () =>
      parts.flatMap(({ body }, i) => {
        const page = saved[i];
        return page ? withPage(passagesOf(findRanges(page, textOf(body))), page) : [];
      }),
    [parts, saved],
  );
  const shown = useRef(passages);
  shown.current = passages;
  useEffect(
    () =>
      painter.paint(
        passages.map(({ highlight, state, range }) => ({ highlight, match: { state }, range })),
      ),
    [passages],
  );
  useEffect(() => () => painter.clear(), []);

  const actions = useMemo(
    () =>
      markingActions({
        in: 'reader',
        found: () => shown.current,
        textFor(range) {
          // Of an article joined from several pages, each keeps what was marked on it.
          const part = parts.find(({ body }) => body.contains(range.startContainer)) ?? parts[0];
          return part
            ? { root: part.body, page: { identities: part.identities, title, url: part.url } }
            : null;
        },
        goTo(range, { isSelected } = { isSelected: false }) {
          range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          if (!isSelected) return;
          const { startContainer, startOffset, endContainer, endOffset } = range;
          // A range of a shadow root cannot be added to the document's selection; its ends can be set.
          document
            .getSelection()
            ?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
        },
      }),
    [parts, title],
  );

  const marking: MarkingProps = {
    passages,
    actions,
    names,
    at: useCallback((x: number, y: number) => painter.at(x, y), []),
    sourceOf: (range) => sourceOfRange(range, spoken),
  };
  return {
    savedCount: new Set(passages.map(({ highlight: { id } }) => id)).size,
    marking,
    marks: useCallback(
      (): Mark[] =>
        passages.flatMap(({ range, highlight: { colour } }) => (range ? [{ range, colour }] : [])),
      [passages],
    ),
  };
}

/** What is missing from the article may stand on the page around it: then it is not lost, only not here. */
function withPage(passages: Passage[], page: SavedPage): Passage[] {
  const missing = passages.filter(({ state }) => state === 'orphan');
  if (missing.length === 0) return passages;
  const highlights = missing.map(({ highlight }) => highlight);
  const onPage = new Set(
    findRanges({ ...page, highlights }, textOf(document.body))
      .filter(({ range }) => range !== null)
      .map(({ highlight: { id } }) => id),
  );
  return passages.map((passage) =>
    onPage.has(passage.highlight.id) ? { ...passage, isAround: true } : passage,
  );
}
