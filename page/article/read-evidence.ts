import { parseStructuredData, type StructuredData } from '@/core/article/structured-data';
import { foldText } from '@/core/article/fold-text';
import { allIn } from '@/page/article/own-members';

/** What the page says of itself to machines. */
export type Evidence = {
  data: StructuredData;
  /** `<meta>` by property or name, lower case; the first of each. */
  meta: Map<string, string>;
  /** The writers a scholarly page names one by one. */
  citedAuthors: string[];
  pageTitle: string | null;
  host: string;
};

const longestMetaCharacters = 2000;
const mostAuthors = 30;

export function readEvidence(document: Document): Evidence {
  const meta = new Map<string, string>();
  const citedAuthors: string[] = [];
  for (const element of allIn(document, 'meta[content]')) {
    const key = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = foldText(
      (element.getAttribute('content') ?? '').slice(0, longestMetaCharacters),
    );
    if (key && content && !meta.has(key)) meta.set(key, content);
    if (content && /^citation_authors?$/.test(key) && citedAuthors.length < mostAuthors)
      citedAuthors.push(content);
  }
  const scripts = allIn(document, 'script[type="application/ld+json" i]');
  const [title] = allIn(document, 'head > title, title:not(svg title)');
  const pageTitle = title ? foldText(title.textContent ?? '') : null;
  return {
    data: parseStructuredData(
      scripts.map((script) => script.textContent ?? ''),
      { title: meta.get('og:title') ?? pageTitle, address: document.URL },
    ),
    meta,
    citedAuthors,
    pageTitle,
    host: hostOf(document),
  };
}

function hostOf(document: Document): string {
  return /^[a-z]+:\/\/([^/:?#]+)/i.exec(document.baseURI)?.[1] ?? '';
}
