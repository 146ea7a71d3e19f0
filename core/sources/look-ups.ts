import { shownText } from './shown-text';
import type { Attribution, Source } from './source';
import { particles } from './words';

/** A search that a person may open: nothing is asked before the press. */
export type LookUp = { where: 'pubmed' | 'orcid'; href: string };

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * Where to look a person up, made of the words of the article alone. Only for those the article shows as
 * experts: the name of a patient belongs in nobody's search.
 */
export function lookUps(source: Source, attributions: readonly Attribution[]): LookUp[] {
  if (source.kind !== 'person' || !source.expert || !source.name) return [];
  const name = shownText(source.name.text);
  const author = pubmedAuthor(name);
  if (!author) return [];
  const tied = attributions.find(({ publication }) => publication);
  const terms = [
    `${author}[Author]`,
    ...(tied?.publication ? [`${fieldWords(tied.publication.text)}[Journal]`] : []),
    // The year of what was published there; of nothing else.
    ...(tied?.date ? [`${tied.date.iso.slice(0, 4)}[dp]`] : []),
  ];
  return [
    {
      where: 'pubmed',
      href: `https://pubmed.ncbi.nlm.nih.gov/?term=${query(terms.join(' AND '))}`,
    },
    { where: 'orcid', href: `https://orcid.org/orcid-search/search?searchQuery=${query(name)}` },
  ];
}

/** What the library for patients has on the subject, by the title of the article. */
export function subjectLookUp(title: string): string | null {
  const words = fieldWords(title);
  return words
    ? `https://vsearch.nlm.nih.gov/vivisimo/cgi-bin/query-meta?v%3Aproject=medlineplus&v%3Asources=medlineplus-bundle&query=${query(words)}`
    : null;
}

/** “Timothy E. Hewett” as PubMed writes authors: “Hewett TE”. Null where there is no given name. */
function pubmedAuthor(name: string): string | null {
  const parts = fieldWords(name)
    .split(' ')
    .filter((part) => part && !suffix.test(part));
  let family = parts.length - 1;
  while (family > 1 && particles.has(parts[family - 1]?.toLowerCase() ?? '')) family -= 1;
  if (family < 1) return null;
  const initials = parts
    .slice(0, family)
    .flatMap((part) => part.split(/[-.]/))
    .map((part) => [...part][0] ?? '')
    .join('')
    .toUpperCase();
  return `${parts.slice(family).join(' ')} ${initials}`;
}

/** Brackets, quotes and operators of a search field mean something there; here they are only signs. */
const fieldWords = (text: string): string =>
  shownText(text)
    .replace(/[[\]{}()"“”:*\\/<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);

/** `+` for a space, as the search pages write their own addresses. */
const query = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/%20/g, '+');
