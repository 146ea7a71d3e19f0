import type { LeftOut } from '@/core/article/left-out';

export type ArticleImage = { src: string; alt: string; caption: string | null };

/** The box that presents the writer: everything as written on the page. */
export type AuthorBox = {
  name: string | null;
  /** The biography, paragraphs joined by `\n`. */
  text: string;
  /** The page's own markup of it: passes `cleanHtml` before it is shown. */
  html: string;
  image: ArticleImage | null;
};

/** One entry of the article's list of references or sources. */
export type Reference = {
  text: string;
  /** The page's own markup of it: passes `cleanHtml` before it is shown. */
  html: string;
};

/** An article as read from a page. Text fields are plain text as the page writes them. */
export type Article = {
  title: string;
  subtitle: string | null;
  /** The writers as shown, without a leading “By”. */
  byline: string | null;
  authorBox: AuthorBox | null;
  /** The line that names a medical reviewer, as written. */
  reviewer: string | null;
  /** ISO 8601 date or date-time where it could be parsed, else as written. */
  published: string | null;
  updated: string | null;
  /** The picture between title and text where it does not stand in `html`; never in both. */
  leadImage: ArticleImage | null;
  /** The body in the page's own markup: passes `cleanHtml` before it is shown. */
  html: string;
  /** The body as text, blocks joined by `\n`. */
  text: string;
  references: Reference[];
  /** BCP 47 tag, null if the page does not say and nothing tells. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
  words: number;
  /** Only what the person had selected on the page. */
  isPart?: boolean;
  /** What the reader left out, each with a reason. */
  removals: LeftOut[];
};

/** Why a page cannot be shown as an article. The words for it are in `locales/`. */
export const noArticleReasons = ['empty', 'not-html', 'no-text', 'too-large', 'frame'] as const;
export type NoArticleReason = (typeof noArticleReasons)[number];

export type Reading = { ok: true; article: Article } | { ok: false; why: NoArticleReason };

/**
 * How the body is found: `best` is the reading that looks better, `other` the one that was set aside,
 * for a person who misses something.
 */
export type ReadingWay = 'best' | 'other';
