/** A page of the article that could not be joined, and where it is, if any page told of it. */
export type MissingPage = {
  number: number;
  url: string | null;
  why: 'refused' | 'no-answer' | 'no-text';
};

/** An article on several pages of its site, and how far joining them has come. */
export type PagesView = {
  /** The page in front, from 1. */
  at: number;
  /** Null where the site does not say. */
  count: number | null;
  state: 'apart' | 'joining' | 'joined';
  /** Pages asked for so far, this one included; with `joined`, those that are here. */
  done: number;
  missing: readonly MissingPage[];
};

/** What has happened to the page under the reader. */
export type ReaderNews = 'other-article' | 'not-by-itself' | 'no-other-way';

/** What the reader says of the page under it, and what can be asked about it. */
export type ReaderLife = {
  /** In one calm line; null if there is nothing to say. */
  news: ReaderNews | null;
  /** The site, where the article opened by itself. */
  byItselfOn: string | null;
  onStopByItself: () => void;
  /** The article on the page is not the one shown any more. */
  hasChanged: boolean;
  onReadAgain: () => void;
  /** Null where the article is on one page. */
  pages: PagesView | null;
  onJoin: () => void;
  onStopJoining: () => void;
  onApart: () => void;
  /** Which way the article was read; null where there is no other to offer. */
  way: { isOther: boolean; isRemembered: boolean; canRemember: boolean; host: string } | null;
  onOtherWay: () => void;
  onRememberWay: (remember: boolean) => void;
};
