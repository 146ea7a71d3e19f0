/** What an entry of a list of references says in fields; all of it stands in the entry. */
export type ParsedReference = {
  authors: { family: string; given: string }[];
  title: string;
  journal: string | null;
  year: number | null;
  volume: string | null;
  issue: string | null;
  pages: string | null;
};

/** Longer is no entry of a list but a text. */
const longest = 1500;

const numbers = String.raw`(?<volume>[A-Z]?\d{1,4}[A-Z]?)(?:\s?\((?<issue>[^)]{1,24})\))?(?:\s?[:,]\s?(?<pages>[A-Za-z]?\d[\w.–-]{0,20}))?`;

/** “Okafor I, Lind P. Walking and knees. J Walk Res. 2018;12(3):45-9.” (ICMJE, as PubMed prints it.) */
const vancouver = new RegExp(
  String.raw`^(?<authors>[^.]{3,600})\. (?<title>[^.?]{8,400}[.?]) (?<journal>[^.;:\d]{2,120})\. ?(?<year>(?:19|20)\d\d)[^;:]{0,24}(?:;\s?${numbers})`,
  'u',
);

/** “Okafor, I., & Lind, P. (2018). Walking and knees. Journal of Walking, 12(3), 45–49.” (APA.) */
const apa = new RegExp(
  String.raw`^(?<authors>[^(]{3,600}?),? \((?<year>(?:19|20)\d\d)[^)]{0,20}\)\. (?<title>[^.?]{8,400}[.?]) (?<journal>[^.;:\d]{2,120}), ${numbers}`,
  'u',
);

/**
 * Reads an entry that follows one of the two common forms to the letter; null for every other. A field
 * that would have to be guessed is better left in the entry as it was printed.
 */
export function parseReference(entry: string): ParsedReference | null {
  const text = entry
    .replace(/\s+/g, ' ')
    .replace(/^\s*\[?\d{1,3}[\].)]\s/, '')
    .trim();
  if (text.length > longest) return null;
  const isApa = apa.exec(text);
  const found = isApa?.groups ?? vancouver.exec(text)?.groups;
  if (!found) return null;
  const authors = (isApa ? apaAuthors : vancouverAuthors)(found['authors'] ?? '');
  if (authors.length === 0) return null;
  return {
    authors,
    title: (found['title'] ?? '').replace(/\.$/, ''),
    journal: (found['journal'] ?? '').trim() || null,
    year: Number(found['year']),
    volume: found['volume'] ?? null,
    issue: found['issue'] ?? null,
    pages: found['pages']?.replace(/[.,]+$/, '') ?? null,
  };
}

/** None at all if one of them is not plain: half a list of authors is a wrong one. */
function vancouverAuthors(list: string): ParsedReference['authors'] {
  const names = list.split(/, (?!Jr|Sr|I{1,3}\b)/).filter((name) => !/^et al$/.test(name));
  const read = names.map((name) =>
    /^((?:\p{Ll}{2,4} ){0,3}\p{Lu}[^,\d]{0,60}?) (\p{Lu}{1,4})$/u.exec(name.trim()),
  );
  return read.every((name) => name !== null)
    ? read.map((name) => ({ family: name[1] ?? '', given: name[2] ?? '' }))
    : [];
}

function apaAuthors(list: string): ParsedReference['authors'] {
  const one = /([\p{Lu}\p{Ll}][^,&]{0,60}), ((?:\p{Lu}\.[ -]?){1,4})/gu;
  const names = [...list.matchAll(one)];
  const rest = list.replace(one, '').replace(/et al\.?|[\s,&….]/g, '');
  return rest === ''
    ? names.map(([, family = '', given = '']) => ({
        family: family.trim(),
        given: given.trim(),
      }))
    : [];
}
