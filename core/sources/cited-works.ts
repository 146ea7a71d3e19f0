import { readIdentifiers, type ReferenceEntry } from './citations';
import type { Callout } from './callouts';
import { parseReference, type ParsedReference } from './parse-reference';
import { shownText } from './shown-text';

/** Something that was published and that the article leans on: named in its text, or in its list. */
export type CitedWork = {
  /** The entry of the list as it was printed; null for what only the text names. */
  entry: string | null;
  /** The fields of the entry, where it has the common form. */
  parsed: ParsedReference | null;
  journal: string | null;
  /** As exact as the page: `2008`, `2008-01`. */
  issued: string | null;
  doi: string | null;
  pmid: string | null;
  /** https only. */
  url: string | null;
  /** Whom the article names beside it. Who wrote it is another matter, which it seldom says. */
  namedWith: string[];
};

/** What the article cites, once each: its list of references in its order, then what its text adds. */
export function citedWorks(
  callouts: readonly Callout[],
  references: readonly ReferenceEntry[],
): CitedWork[] {
  const works = references
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, url }): CitedWork => {
      const entry = shownText(text);
      const parsed = parseReference(entry);
      return {
        entry,
        parsed,
        journal: parsed?.journal ?? null,
        issued: parsed?.year ? String(parsed.year) : null,
        ...readIdentifiers(`${url ?? ''} ${entry}`),
        url: safe(url),
        namedWith: [],
      };
    });
  for (const { source, attributions } of callouts) {
    const name = source.kind === 'person' && source.name ? [shownText(source.name.text)] : [];
    for (const { publication, date, citations } of attributions) {
      const journal = publication && shownText(publication.text);
      const issued = publication ? (date?.iso ?? null) : null;
      // Several marks at one claim are several works; which of them the journal's is, nobody says.
      const [only] = citations.length === 1 ? citations : [];
      const found = citations.map(({ doi, pmid, url }): CitedWork => ({
        ...nothing,
        doi,
        pmid,
        url: safe(url),
        ...(only && journal ? { journal, issued } : {}),
      }));
      if (journal && !only) found.push({ ...nothing, journal, issued });
      for (const work of found) add(works, { ...work, namedWith: name });
    }
  }
  return works;
}

const nothing: CitedWork = {
  entry: null,
  parsed: null,
  journal: null,
  issued: null,
  doi: null,
  pmid: null,
  url: null,
  namedWith: [],
};

/** The same work met again only adds who is named beside it. */
function add(works: CitedWork[], work: CitedWork): void {
  if (!work.doi && !work.pmid && !work.url && !work.journal) return;
  const known = works.find((each) => isSame(each, work));
  if (!known) return void works.push(work);
  known.namedWith = [...new Set([...known.namedWith, ...work.namedWith])];
  known.journal ??= work.journal;
  known.issued ??= work.issued;
}

function isSame(one: CitedWork, other: CitedWork): boolean {
  const both = (key: 'doi' | 'pmid' | 'url') => one[key] !== null && one[key] === other[key];
  if (both('doi') || both('pmid') || both('url')) return true;
  const isNamed = [one, other].every(({ doi, pmid, url, entry }) => !(doi ?? pmid ?? url ?? entry));
  return isNamed && one.journal === other.journal && one.issued === other.issued;
}

const safe = (url: string | null): string | null =>
  url && /^https:\/\/[\w.-]+(?::\d+)?(?:[/?#]|$)/i.test(url) ? url : null;
