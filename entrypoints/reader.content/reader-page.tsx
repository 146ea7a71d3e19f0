import { useMemo } from 'preact/hooks';
import type { TakeProps } from '@/components/export/take-props';
import type { ListenProps } from '@/components/listening/listen-props';
import { Reader } from '@/components/reader/reader';
import type { ReaderLife } from '@/components/reader/reader-life';
import type { CitedProps } from '@/components/sources/cited-props';
import { i18n } from '@/components/ui/i18n';
import { useStored } from '@/components/ui/use-stored';
import { fileName } from '@/core/export/file-name';
import { showsSources } from '@/core/settings/settings';
import type { Listening } from '@/core/listening/listening';
import { cleanHtml } from '@/page/article/clean-html';
import type { Mark } from '@/page/export/copy-body';
import markSheet from '@/page/highlights/highlights.css?inline';
import { answer, send } from '@/platform/messages';
import { listening, settings } from '@/platform/storage-in-pages';
import { copyText } from '@/entrypoints/page.content/copy-text';
import { bringTaking } from './bring-taking';
import { bringSpeaking } from './bring-speaking';
import type { FirstLook } from './first-look';
import type { ReadyPage } from './read-page';
import { spokenIn } from './source-of-selection';
import { useFacts } from './use-facts';
import { useHighlights } from './use-highlights';
import { useLastPlace } from './use-last-place';
import { useLook } from './use-look';

type Props = {
  read: ReadyPage;
  /** Where it stands; the article in the second. */
  root: ShadowRoot;
  frame: HTMLElement;
  /** What was read before, for the first frame. */
  first: FirstLook;
  life: ReaderLife;
  /** Reads the whole page, where only a part of it is shown. */
  onWhole: () => void;
  onClose: () => void;
};

/** The same at every render: a new list would be laid out anew. */
const noCallouts: [] = [];

/** The reader with what is saved for this page painted into it. */
export function ReaderPage({ read, root, frame, first, life, onWhole, onClose }: Props) {
  const { article, body } = read;
  const chosen = useStored(settings) ?? first.settings;
  const listens = useStored(listening) ?? first.listening;
  const look = useLook(location.hostname, first);
  const isCitedShown = showsSources(chosen, location.hostname);
  const spoken = useMemo(() => (isCitedShown ? spokenIn(read) : []), [read, isCitedShown]);
  const { savedCount, marking, marks } = useHighlights(read.parts, article.title, spoken);
  const cited = useMemo(() => citedProps(read), [read]);
  const take = useMemo(() => takeProps(read, marks), [read, marks]);

  // A part is looked at; what is read is the whole.
  const isPart = article.isPart ?? false;
  const last = useLastPlace(body, read.parts[0]?.identities ?? [], !isPart && chosen.rememberPlace);

  useFacts(body, root);
  return (
    <Reader
      // Another reading is another reader: what belonged to the nodes of the last goes with them.
      key={read.id}
      frame={frame}
      life={life}
      article={article}
      body={body}
      authorBox={read.authorBox}
      references={read.references}
      callouts={isCitedShown ? read.callouts : noCallouts}
      count={isCitedShown ? read.count : null}
      supported={read.supported}
      removals={article.removals}
      cleaned={(html) => cleanHtml(html, document)}
      savedCount={savedCount}
      markSheet={markSheet}
      cameBackTo={last.cameBackTo}
      onPlace={last.note}
      onWhole={isPart ? onWhole : undefined}
      listen={listenProps(listens)}
      take={take}
      cited={cited}
      look={look}
      thisYear={new Date().getFullYear()}
      onClose={onClose}
      marking={marking}
      onCopy={copyText}
    />
  );
}

// What fails here fails once more when it is wanted, and is told of then.
const prepare = () => void bringTaking().catch(() => undefined);

function citedProps(read: ReadyPage): CitedProps {
  return {
    prepare,
    workCount: read.works.length,
    text: async (kind) => (await bringTaking()).takeSources(read)[kind](),
    fileName: (kind) => fileName(i18n.t('reader.sources.fileTitle', [read.article.title]), kind),
  };
}

function takeProps(read: ReadyPage, marks: () => readonly Mark[]): TakeProps {
  return {
    prepare,
    taken: async () => (await bringTaking()).takeAway(read, marks),
    fileName: (kind) => fileName(read.article.title, kind),
    print: () => window.print(),
  };
}

function listenProps(chosen: Listening): ListenProps {
  return {
    world: window,
    chosen,
    bringSpeaking,
    onChosen: (next) => void listening.write(next),
    onStart: () => void send('listenAlone', []),
    onOther: (hush) => answer({ fallSilent: () => Promise.resolve(hush()) }),
  };
}
