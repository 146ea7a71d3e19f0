import { useEffect, useMemo, useState } from 'preact/hooks';
import { Reader } from '@/components/reader/reader';
import { useStored } from '@/components/ui/use-stored';
import type { HighlightColour, SavedPage } from '@/core/highlights/highlight';
import type { SaveRefusal } from '@/core/highlights/save-refusal';
import { textOf } from '@/page/anchors/text-of';
import { cleanHtml } from '@/page/article/clean-html';
import { describeRange } from '@/page/anchors/describe-range';
import { findRanges } from '@/page/anchors/find-range';
import { createPainter } from '@/page/highlights/paint-highlights';
import { readIdentity } from '@/page/highlights/read-identity';
import { send } from '@/platform/messages';
import { highlightsRevision, settings } from '@/platform/storage';
import type { ReadPage } from './read-page';
import { useLastPlace } from './use-last-place';

type Props = {
  read: ReadPage & { ok: true };
  /** Reads the whole page, where only a part of it is shown. */
  onWhole: () => void;
  onClose: () => void;
};

/** The reader with what is saved for this page painted into it. */
export function ReaderPage({ read, onWhole, onClose }: Props) {
  const { article, body } = read;
  const chosen = useStored(settings);
  const revision = useStored(highlightsRevision);
  const identities = useMemo(() => readIdentity(document), []);
  const painter = useMemo(() => createPainter(document, 'reader'), []);
  const [saved, setSaved] = useState<SavedPage | null>(null);

  useEffect(() => {
    if (revision !== undefined) void send('highlightsOf', [identities]).then(setSaved);
  }, [revision]);
  useEffect(() => {
    painter.paint(saved ? findRanges(saved, textOf(body)) : []);
  }, [saved]);
  useEffect(() => () => painter.clear(), []);

  /** Answers why it was not saved, or null once it is on the disk. */
  const highlight = async (range: Range, colour: HighlightColour): Promise<SaveRefusal | null> => {
    const description = describeRange(range, textOf(body));
    if (!description.ok) return description.why;
    const { anchor, skeleton } = description;
    const answered = await send('addHighlight', [
      {
        anchor,
        skeleton,
        colour,
        note: '',
        tags: [],
        source: null,
        in: 'reader',
        page: { identities, title: article.title, url: location.href },
      },
    ]);
    if (!answered.saved) return answered.why;
    // What was selected is marked now: the selection would only hide that.
    document.getSelection()?.removeAllRanges();
    return null;
  };

  // A part is looked at; what is read is the whole.
  const isPart = article.isPart ?? false;
  const last = useLastPlace(body, identities, !isPart && (chosen?.rememberPlace ?? false));

  if (!chosen) return null;
  return (
    <Reader
      article={article}
      body={body}
      authorBox={read.authorBox}
      references={read.references}
      callouts={chosen.showSources ? read.callouts : []}
      count={chosen.showSources ? read.count : null}
      supported={read.supported}
      removals={article.removals}
      cleaned={(html) => cleanHtml(html, document)}
      savedCount={saved?.highlights.length ?? 0}
      cameBackTo={last.cameBackTo}
      onPlace={last.note}
      onWhole={isPart ? onWhole : undefined}
      theme={chosen.theme}
      thisYear={new Date().getFullYear()}
      onTheme={(theme) => void settings.write({ ...chosen, theme })}
      onClose={onClose}
      onHighlight={highlight}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}
