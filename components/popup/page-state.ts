import type { NoArticleReason } from '@/core/article/article';
import type { PageKind } from '@/core/article/page-kind';
import type { RuleChange } from '@/core/clutter/own-rules';
import type { Overruling, Removal } from '@/core/clutter/removal';
import type { SourceCount } from '@/core/sources/source';

/** Why nothing can be done on the page in front. The words for it are in `locales/`. */
export const cannotReasons = [
  /** The browser's own page: about:, chrome:, a new tab, another extension. */
  'browser-page',
  /** An extension store, which browsers close to extensions. */
  'store',
  'pdf',
  /** A picture, a text file, a feed: shown by the browser, but no web page. */
  'not-html',
  /** A file: address without the person's leave. */
  'local-file',
  /** The browser refused, and none of the other reasons is known to be true. */
  'no-access',
  'empty',
  /** Nothing has arrived yet; asking again may help. */
  'loading',
] as const;
export type CannotReason = (typeof cannotReasons)[number];

/** What is known of the tab in front, as the popup shows it. */
export type PageState = { state: 'asking' } | { state: 'cannot'; why: CannotReason } | ReadyPage;

export type ReadyPage = {
  state: 'ready';
  /** As the person should read it: without `www.`. */
  host: string;
  /** The host is one of the publishers LeanRead comes with. */
  listed: boolean;
  /** The person asked to always clean this host. */
  added: boolean;
  /** Articles of this host open in the reader by themselves. */
  byItself: boolean;
  /** In a private window nothing can be remembered. */
  isPrivate: boolean;
  /** Clutter is being hidden on this page now. */
  cleaning: boolean;
  /** The options turn cleaning off on every site. */
  offEverywhere: boolean;
  /** What is hidden now; empty while not cleaning. */
  removals: Removal[];
  /** Rules that were not followed, for what they name is what somebody came to read. */
  overrulings: Overruling[];
  /** The page kept changing until cleaning what comes later was given up. */
  hasGivenUp: boolean;
  /** Before anything is hidden on this host, the person is asked. */
  asks: boolean;
  /** There is a plain button to reject cookies on this page. */
  canReject: boolean;
  /** It is pressed on this host. */
  rejects: boolean;
  /** What was just given back, for as long as it can be taken back. */
  givenBack: GivenBack | null;
  /** Null until they have been looked for, or where they are not shown. */
  sources: SourceCount | null;
  /** False where the language is not one in which sources are looked for. */
  sourcesSupported: boolean;
  /** The page shows who is cited. */
  sourcesOnPage: boolean;
  /** Whether it is shown on this site who is cited; null where the options turn it off on every site. */
  sourcesHere: boolean | null;
  highlights: number;
  readerOpen: boolean;
  kind: PageKind | null;
  /** Set once the reader was asked for and could not be opened. */
  noArticle: NoArticleReason | null;
};

/** One thing shown again: for now, or for good by a change of the person’s rules. */
export type GivenBack =
  | { text: string; for: 'now'; removal: number }
  | { text: string; for: 'good'; isRemembered: boolean; change: RuleChange };
