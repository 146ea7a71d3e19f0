import { chooseTitle } from '@/core/article/choose-title';
import { comparable } from '@/core/article/comparable';
import { textOf } from '@/page/article/box';
import type { Evidence } from '@/page/article/read-evidence';

/** The title, and the heading of the copy that carries it. */
export function readTitle(
  body: Element,
  evidence: Evidence,
): { title: string; element: Element | null } {
  const headings = [...body.querySelectorAll('h1, [itemprop=headline]')].filter(
    (heading) => !heading.closest('nav, footer, [role=dialog]'),
  );
  const title = chooseTitle({
    headings: headings.map(textOf),
    openGraph: evidence.meta.get('og:title') ?? evidence.meta.get('twitter:title') ?? null,
    structured: evidence.data.headline,
    page: evidence.pageTitle,
    siteName: evidence.meta.get('og:site_name') ?? evidence.data.siteName,
    host: evidence.host,
  });
  const wanted = comparable(title) || '\0';
  const same = (element: Element) =>
    isAboutAsLong(textOf(element), title) && comparable(textOf(element)) === wanted;
  return {
    title,
    element:
      headings.find(same) ??
      headings.find((heading) => comparable(textOf(heading)).includes(wanted)) ??
      [...body.querySelectorAll('h2, h3')].find(same) ??
      null,
  };
}

/** Headings and lines that only say the title again. */
export function repeatsOfTitle(body: Element, title: string): Element[] {
  const wanted = comparable(title);
  if (!wanted) return [];
  return [...body.querySelectorAll('h1, h2, h3, h4, p, div, span, strong')].filter(
    (element) =>
      element.childElementCount <= 2 &&
      isAboutAsLong(textOf(element), title) &&
      comparable(textOf(element)) === wanted,
  );
}

/** What is much longer or shorter need not be compared letter by letter. */
const isAboutAsLong = (text: string, title: string): boolean =>
  text.length < title.length + 60 && text.length * 2 > title.length - 20;
