import { useMemo } from 'preact/hooks';
import type { ListenProps } from '@/components/listening/listen-props';
import { Reader } from '@/components/reader/reader';
import type { ReaderLife } from '@/components/reader/reader-life';
import { useStored } from '@/components/ui/use-stored';
import type { Listening } from '@/core/listening/listening';
import { cleanHtml } from '@/page/article/clean-html';
import { answer, send } from '@/platform/messages';
import { listening, settings } from '@/platform/storage';
import type { ReadyPage } from './read-page';
import { takeAway } from './take-away';
import { useFacts } from './use-facts';
import { useHighlights } from './use-highlights';
import { useLastPlace } from './use-last-place';

type Props = {
  read: ReadyPage;
  life: ReaderLife;
  /** Reads the whole page, where only a part of it is shown. */
  onWhole: () => void;
  onClose: () => void;
};

/** The reader with what is saved for this page painted into it. */
export function ReaderPage({ read, life, onWhole, onClose }: Props) {
  const { article, body } = read;
  const chosen = useStored(settings);
  const listens = useStored(listening);
  const { savedCount, highlight, marks } = useHighlights(read.parts, article.title);
  const take = useMemo(() => takeAway(read, marks), [read, marks]);

  // A part is looked at; what is read is the whole.
  const isPart = article.isPart ?? false;
  const last = useLastPlace(
    body,
    read.parts[0]?.identities ?? [],
    !isPart && (chosen?.rememberPlace ?? false),
  );

  useFacts(body, chosen !== undefined && listens !== undefined);

  if (!chosen || !listens) return null;
  return (
    <Reader
      // Another reading is another reader: what belonged to the nodes of the last goes with them.
      key={read.id}
      life={life}
      article={article}
      body={body}
      authorBox={read.authorBox}
      references={read.references}
      callouts={chosen.showSources ? read.callouts : []}
      count={chosen.showSources ? read.count : null}
      supported={read.supported}
      removals={article.removals}
      cleaned={(html) => cleanHtml(html, document)}
      savedCount={savedCount}
      cameBackTo={last.cameBackTo}
      onPlace={last.note}
      onWhole={isPart ? onWhole : undefined}
      theme={chosen.theme}
      listen={listenProps(listens)}
      take={take}
      thisYear={new Date().getFullYear()}
      onTheme={(theme) => void settings.write({ ...chosen, theme })}
      onClose={onClose}
      onHighlight={highlight}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}

function listenProps(chosen: Listening): ListenProps {
  return {
    world: window,
    chosen,
    onChosen: (next) => void listening.write(next),
    onStart: () => void send('listenAlone', []),
    onOther: (hush) => answer({ fallSilent: () => Promise.resolve(hush()) }),
  };
}
