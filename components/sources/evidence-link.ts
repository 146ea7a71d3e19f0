import type { Citation } from '@/core/sources/source';

export type EvidenceLink = { href: string; host: string };

/** The evidence the article itself points to. https only; opened by a click and never before. */
export function evidenceLink({ doi, pmid, url }: Omit<Citation, 'marker'>): EvidenceLink | null {
  const href = doi
    ? `https://doi.org/${encodeURI(doi.toWellFormed())}`
    : pmid
      ? `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`
      : url;
  if (!href || !URL.canParse(href)) return null;
  const { protocol, host, username } = new URL(href);
  // “https://doi.org@elsewhere” reads as what it is not.
  return protocol === 'https:' && username === ''
    ? { href, host: host.replace(/^www\./, '') }
    : null;
}
