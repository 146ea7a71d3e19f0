import { identifyPage } from '@/core/highlights/identify-page';

/** Everything this page is known by. A translation (`alternate`) is another document and is not asked. */
export function readIdentity(document: Document): string[] {
  const read = (selector: string, attribute: string) =>
    document.querySelector(selector)?.getAttribute(attribute) ?? null;
  const address = (selector: string, attribute: string) => {
    const written = read(selector, attribute);
    return written !== null && URL.canParse(written, document.baseURI)
      ? new URL(written, document.baseURI).href
      : null;
  };
  return identifyPage({
    url: document.URL,
    canonical: address('link[rel~="canonical" i][href]', 'href'),
    shortlink: address('link[rel~="shortlink" i][href]', 'href'),
    ogUrl: address('meta[property="og:url" i][content]', 'content'),
    doi: read(
      ':is(meta[name="citation_doi" i], meta[name="dc.identifier" i], meta[name="prism.doi" i])[content]',
      'content',
    ),
  });
}
