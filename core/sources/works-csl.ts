import type { CitedWork } from './cited-works';

type Item = {
  id: string;
  type: 'article-journal' | 'webpage' | 'document';
  title?: string;
  author?: { family: string; given: string }[];
  'container-title'?: string;
  issued?: { 'date-parts': number[][] };
  volume?: string;
  issue?: string;
  page?: string;
  DOI?: string;
  PMID?: string;
  URL?: string;
  note: string;
};

/** CSL-JSON, which Zotero and other keepers of references read. `noteOf` says which article cites it. */
export function worksCsl(works: readonly CitedWork[], noteOf: (work: CitedWork) => string): string {
  const items = works.map((work, at): Item => {
    const { entry, parsed, journal, issued, doi, pmid, url } = work;
    const isPaper = journal ?? doi ?? pmid;
    return {
      id: `cited-${at + 1}`,
      type: isPaper ? 'article-journal' : url ? 'webpage' : 'document',
      // An entry of another form stays whole; a name of our own making would be found nowhere.
      ...(parsed ? { title: parsed.title } : entry ? { title: entry } : {}),
      ...(parsed ? { author: parsed.authors } : {}),
      ...(journal ? { 'container-title': journal } : {}),
      ...(issued ? { issued: { 'date-parts': [issued.split('-').map(Number)] } } : {}),
      ...(parsed?.volume ? { volume: parsed.volume } : {}),
      ...(parsed?.issue ? { issue: parsed.issue } : {}),
      ...(parsed?.pages ? { page: parsed.pages } : {}),
      ...(doi ? { DOI: doi } : {}),
      ...(pmid ? { PMID: pmid } : {}),
      ...(url ? { URL: url } : {}),
      note: noteOf(work),
    };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}
