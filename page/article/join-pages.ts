import type { Article } from '@/core/article/article';
import { plainAddress } from '@/page/article/page-address';
import { findPages, type ArticlePages } from '@/page/article/find-pages';
import type { ArticlePart } from '@/page/article/join-articles';
import { openInFrame } from '@/page/article/open-in-frame';
import { readArticle } from '@/page/article/read-article';
import { readIdentity } from '@/page/highlights/read-identity';

export type MissingPart = {
  number: number;
  /** Null where no page told of its address. */
  url: string | null;
  why: 'refused' | 'no-answer' | 'no-text';
};
export type JoinProgress = { done: number; count: number | null };

/** A page of the article, and what its highlights are kept under. */
export type JoinedPart = ArticlePart & { url: string; identities: string[] };

type World = {
  /** Where a frame may stand for the moment, out of sight. */
  holder: ParentNode & Node;
  signal: AbortSignal;
  onProgress: (progress: JoinProgress) => void;
};

/** An article of more pages than this is read in parts. */
const mostPages = 60;

/**
 * Reads the other pages of an article one after the other, in their order, as far as they are known and
 * as each tells of the next. Stopped, it keeps what it has. A page that cannot be had is named.
 */
export async function joinPages(
  here: { article: Article; pages: ArticlePages; url: string; identities: string[] },
  { holder, signal, onProgress }: World,
): Promise<{ parts: JoinedPart[]; missing: MissingPart[] }> {
  const { at } = here.pages;
  const urls = new Map(here.pages.urls);
  let { count } = here.pages;
  const parts: JoinedPart[] = [{ ...here, number: at }];
  const missing: MissingPart[] = [];
  const opened = new Set([plainAddress(here.url)]);
  const isOpened = (url: string) => opened.has(plainAddress(url));
  const tell = () => onProgress({ done: parts.length + missing.length, count });
  const nextNumber = () =>
    [...urls].filter(([, url]) => !isOpened(url)).sort(([one], [other]) => one - other)[0];

  tell();
  for (let next = nextNumber(); next && opened.size < mostPages; next = nextNumber()) {
    const [number, url] = next;
    opened.add(plainAddress(url));
    const problem = await openInFrame(
      holder,
      url,
      (answer) => {
        if (!answer.ok) return answer.why;
        const further = findPages(answer.document, url);
        for (const [other, address] of further?.urls ?? [])
          if (other !== at && !urls.has(other)) urls.set(other, address);
        if (further?.count && further.count >= number) count = Math.max(count ?? 0, further.count);
        const reading = readArticle(answer.document);
        if (!reading.ok) return 'no-text';
        const identities = readIdentity(answer.document);
        // Written out while the frame lives: Firefox lets nobody look into a document that is gone.
        const removals = reading.article.removals.map((removal) => ({ ...removal }));
        parts.push({ number, article: { ...reading.article, removals }, url, identities });
        return null;
      },
      signal,
    );
    if (signal.aborted) return { parts, missing };
    if (problem) missing.push({ number, url, why: problem });
    tell();
  }
  for (let number = 1; number <= (count ?? 0); number += 1)
    if (![...parts, ...missing].some((part) => part.number === number))
      missing.push({ number, url: null, why: 'no-answer' });
  return { parts, missing: missing.sort((one, other) => one.number - other.number) };
}
