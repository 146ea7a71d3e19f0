import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { useStored } from '@/components/ui/use-stored';
import type { HighlightColour, SavedPage } from '@/core/highlights/highlight';
import type { SaveRefusal } from '@/core/highlights/save-refusal';
import { describeRange } from '@/page/anchors/describe-range';
import { findRanges } from '@/page/anchors/find-range';
import { textOf } from '@/page/anchors/text-of';
import type { Mark } from '@/page/export/copy-body';
import { createPainter } from '@/page/highlights/paint-highlights';
import { send } from '@/platform/messages';
import { highlightsRevision } from '@/platform/storage';
import { sourceOfRange, type Spoken } from '@/page/sources/source-of-range';
import type { ReadPart } from './read-page';

/** What is saved for each page the reader shows, painted into it; and the way to save more. */
export function useHighlights(
  parts: readonly ReadPart[],
  title: string,
  spoken: readonly Spoken[],
) {
  const revision = useStored(highlightsRevision);
  const painter = useMemo(() => createPainter(document, 'reader'), []);
  const [saved, setSaved] = useState<(SavedPage | null)[]>([]);

  useEffect(() => {
    if (revision === undefined) return;
    let isOver = false;
    void Promise.all(parts.map(({ identities }) => send('highlightsOf', [identities]))).then(
      (found) => isOver || setSaved(found),
    );
    return () => {
      isOver = true;
    };
  }, [revision, parts]);
  /** Those that stand in it now. */
  const find = useCallback(
    () =>
      parts.flatMap(({ body }, i) => {
        const page = saved[i];
        return page ? findRanges(page, textOf(body)) : [];
      }),
    [parts, saved],
  );
  useEffect(() => painter.paint(find()), [saved]);
  useEffect(() => () => painter.clear(), []);

  /** Answers why it was not saved, or null once it is on the disk. */
  const highlight = async (range: Range, colour: HighlightColour): Promise<SaveRefusal | null> => {
    // Of an article joined from several pages, each keeps what was marked on it.
    const part = parts.find(({ body }) => body.contains(range.startContainer)) ?? parts[0];
    if (!part) return 'outside';
    const description = describeRange(range, textOf(part.body));
    if (!description.ok) return description.why;
    const { anchor, skeleton } = description;
    const answered = await send('addHighlight', [
      {
        anchor,
        skeleton,
        colour,
        note: '',
        tags: [],
        source: sourceOfRange(range, spoken),
        in: 'reader',
        page: { identities: part.identities, title, url: part.url },
      },
    ]);
    if (!answered.saved) return answered.why;
    // What was selected is marked now: the selection would only hide that.
    document.getSelection()?.removeAllRanges();
    return null;
  };

  return {
    savedCount: new Set(saved.flatMap((page) => page?.highlights.map(({ id }) => id) ?? [])).size,
    highlight,
    marks: useCallback(
      (): Mark[] =>
        find().flatMap(({ range, highlight: { colour } }) => (range ? [{ range, colour }] : [])),
      [find],
    ),
  };
}
