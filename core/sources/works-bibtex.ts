import type { CitedWork } from './cited-works';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** BibTeX. Keys are plain letters, no two the same. `noteOf` says which article cites it. */
export function worksBibtex(
  works: readonly CitedWork[],
  noteOf: (work: CitedWork) => string,
): string {
  const taken = new Set<string>();
  return works
    .map((work) => {
      const { entry, parsed, journal, issued, doi, pmid, url } = work;
      const [year, month] = issued?.split('-') ?? [];
      const fields: [string, string | null | undefined][] = [
        // Two braces: the case of the title is the title's own.
        ['title', (parsed?.title ?? entry) && `{${escaped(parsed?.title ?? entry ?? '')}}`],
        [
          'author',
          parsed?.authors.map(({ family, given }) => escaped(`${family}, ${given}`)).join(' and '),
        ],
        ['journal', journal && escaped(journal)],
        ['year', year],
        ['volume', parsed?.volume && escaped(parsed.volume)],
        ['number', parsed?.issue && escaped(parsed.issue)],
        ['pages', parsed?.pages && escaped(parsed.pages)],
        ['doi', doi && escaped(doi)],
        ['pmid', pmid],
        ['url', url && escaped(url)],
        ['note', escaped(noteOf(work))],
      ];
      const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
      const monthName = months[Number(month) - 1];
      if (monthName) lines.push(`  month = ${monthName}`);
      return `@${journal ? 'article' : 'misc'}{${keyOf(work, taken)},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');
}

function keyOf({ parsed, journal, issued, namedWith }: CitedWork, taken: Set<string>): string {
  const word = parsed?.authors[0]?.family ?? namedWith[0]?.split(' ').at(-1) ?? journal ?? 'cited';
  const plain = word
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
  const base = `${plain.slice(0, 24) || 'cited'}${issued?.slice(0, 4) ?? ''}`;
  let key = base;
  for (let more = 2; taken.has(key); more += 1) key = `${base}-${more}`;
  taken.add(key);
  return key;
}

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which nothing is a command of TeX. */
const escaped = (text: string): string =>
  text.replace(/[\\{}$&#%_~^]/g, (sign) => signs[sign] ?? `\\${sign}`);
