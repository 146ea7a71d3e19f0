import { describe, expect, test } from 'vitest';
import { callouts } from '@/core/sources/callouts';
import { citedWorks } from '@/core/sources/cited-works';
import { findSources } from '@/core/sources/find-sources';
import { isHealthReviewer } from '@/core/sources/is-health-reviewer';
import { lookUps, subjectLookUp } from '@/core/sources/look-ups';
import { parseReference } from '@/core/sources/parse-reference';
import type { Block } from '@/core/sources/source';
import { sourcesMarkdown } from '@/core/sources/sources-markdown';
import { worksBibtex } from '@/core/sources/works-bibtex';
import { worksCsl } from '@/core/sources/works-csl';

const read = (...texts: string[]) =>
  callouts(findSources(texts.map((text): Block => ({ kind: 'paragraph', text }))));

const named = (text: string, name: string) => {
  const callout = read(text).find(({ source }) => source.name?.text.includes(name));
  if (!callout) throw new Error(`${name} was not found.`);
  return callout;
};
const searchesFor = (text: string, name: string) => {
  const { source, attributions } = named(text, name);
  return lookUps(source, attributions);
};

const inJournal =
  'In a January 2011 issue of the journal Joint Medicine, Dr. Ines M. Okafor, director of the Lakeside Institute, explains why hips stiffen with rest.';

describe('searches for a person', () => {
  test('are made of the words of the article, as the search pages write them', () => {
    const [pubmed, orcid] = searchesFor(inJournal, 'Okafor');
    expect(decodeURIComponent(pubmed?.href ?? '').replaceAll('+', ' ')).toBe(
      'https://pubmed.ncbi.nlm.nih.gov/?term=Okafor IM[Author] AND Joint Medicine[Journal] AND 2011[dp]',
    );
    expect(orcid?.href).toBe('https://orcid.org/orcid-search/search?searchQuery=Ines+M.+Okafor');
  });

  test('keep particles with the family name', () => {
    const [pubmed] = searchesFor(
      'Dr. Anna van der Berg, a cardiologist at Harbour Hospital, says that sleep matters.',
      'Berg',
    );
    expect(pubmed?.href).toContain('term=van+der+Berg+A%5BAuthor%5D');
  });

  test('are not offered for somebody who is no expert', () => {
    const searches = searchesFor(
      'Mary Holloway, 52, a mother of three who has lived with sore knees, says that walking helps her.',
      'Holloway',
    );
    expect(searches).toEqual([]);
  });

  test('carry no sign that a search field would obey, and no half letter', () => {
    const link = subjectLookUp('Salt [Journal] OR "x": \ud800 what it does?');
    const words = decodeURIComponent(link?.split('query=')[1] ?? '');
    expect(words).not.toMatch(/[[\]":]/);
    expect(subjectLookUp('[]')).toBeNull();
  });
});

describe('an entry of a list of references', () => {
  test('is read in its fields where it has the common form', () => {
    expect(
      parseReference(
        '3. Okafor I, van Lind PJ, et al. Walking frequency and knee pain. J Walk Res. 2018;12(3):45-9. doi:10.1000/jwr.18',
      ),
    ).toEqual({
      authors: [
        { family: 'Okafor', given: 'I' },
        { family: 'van Lind', given: 'PJ' },
      ],
      title: 'Walking frequency and knee pain',
      journal: 'J Walk Res',
      year: 2018,
      volume: '12',
      issue: '3',
      pages: '45-9',
    });
    expect(
      parseReference(
        'Okafor, I. M., & Lind, P. (2018). Walking and knees: a trial. Journal of Walking, 12(3), 45–49.',
      ),
    ).toMatchObject({
      authors: [
        { family: 'Okafor', given: 'I. M.' },
        { family: 'Lind', given: 'P.' },
      ],
      title: 'Walking and knees: a trial',
      journal: 'Journal of Walking',
      year: 2018,
      pages: '45–49',
    });
  });

  test.each([
    'World Health Organization. Guidelines on physical activity. 2020.',
    'https://www.example.org/report',
    'Okafor, I. Walking. A talk given in 2018.',
    '',
  ])('of another form is not guessed at: “%s”', (entry) => {
    expect(parseReference(entry)).toBeNull();
  });

  test('made to be slow is not slow', () => {
    const before = performance.now();
    for (const piece of ['A B, ', '(2018). ', 'a. ', 'A, A. ', '1;1(1):'])
      parseReference(piece.repeat(1500 / piece.length));
    expect(performance.now() - before).toBeLessThan(50);
  });
});

describe('what is cited', () => {
  const references = [
    {
      text: 'Okafor I, Lind P. Walking frequency and knee pain. J Walk Res. 2018;12(3):45-9. doi:10.1000/jwr.18',
      url: 'javascript:alert(1)',
    },
  ];
  const cited = read(
    inJournal,
    'Tomas Brandl, a physical therapist at Harbour Clinic, says that short walks are enough.',
  );
  const works = citedWorks(cited, references);
  const note = () => 'As cited by “Knees & Co”.';

  test('is each work once, with whom the article names beside it and not as its writer', () => {
    expect(works).toHaveLength(2);
    expect(works[0]).toMatchObject({ doi: '10.1000/jwr.18', url: null, journal: 'J Walk Res' });
    expect(works[1]).toMatchObject({
      journal: 'Joint Medicine',
      issued: '2011-01',
      namedWith: ['Ines M. Okafor'],
      parsed: null,
    });
    expect(citedWorks([...cited, ...cited], references)).toEqual(works);
  });

  test('becomes CSL-JSON', () => {
    const items: unknown = JSON.parse(worksCsl(works, note));
    expect(items).toEqual([
      {
        id: 'cited-1',
        type: 'article-journal',
        title: 'Walking frequency and knee pain',
        author: [
          { family: 'Okafor', given: 'I' },
          { family: 'Lind', given: 'P' },
        ],
        'container-title': 'J Walk Res',
        issued: { 'date-parts': [[2018]] },
        volume: '12',
        issue: '3',
        page: '45-9',
        DOI: '10.1000/jwr.18',
        note: note(),
      },
      {
        id: 'cited-2',
        type: 'article-journal',
        'container-title': 'Joint Medicine',
        issued: { 'date-parts': [[2011, 1]] },
        note: note(),
      },
    ]);
  });

  test('becomes BibTeX, in which no sign is a command and no key is used twice', () => {
    const text = worksBibtex([...works, ...works], note);
    expect([...text.matchAll(/^@\w+\{([^,]+),$/gm)].map(([, key]) => key)).toEqual([
      'okafor2018',
      'okafor2011',
      'okafor2018-2',
      'okafor2011-2',
    ]);
    expect(text).toContain('note = {As cited by “Knees \\& Co”.}');
    expect(text).toContain('month = jan');
    expect(text).toContain('author = {Okafor, I and Lind, P}');
  });

  test('becomes a Markdown list in which nothing of the page is markup', () => {
    const text = sourcesMarkdown(
      read('Dr. Ines Okafor, director of the *Lakeside* Institute, says that <b>rest</b> helps.'),
      works,
      {
        title: 'Who the article cites',
        about: 'About',
        groups: { experts: 'Experts', studies: 'S', organisations: 'O', others: 'P', unnamed: 'U' },
        works: 'Works',
        modes: { direct: 'Quoted', mixed: 'Partly quoted', indirect: 'Paraphrased' },
        relation: (relation) => relation,
        notLinked: 'named, not linked',
      },
    );
    expect(text).toContain('## Experts\n\n- **Dr. Ines Okafor**');
    expect(text).toContain('Paraphrased: that \\<b>rest\\</b> helps');
    expect(text).not.toMatch(/(?<!\\)<b>/);
    expect(text).toContain('- *Joint Medicine*, 2011-01, named, not linked');
    expect(text).toContain('<https://doi.org/10.1000/jwr.18>');
  });
});

test.each([
  ['Medically reviewed by Hal Brennan, MD', true],
  ['Reviewed by Hansa Lindgren, MD on March 3, 2020', true],
  ['Clinically reviewed by Ana Ruiz', true],
  ['Reviewed by Jo Marsh, Trial Attorney', false],
  ['Medically reviewed by our peer-review board of editors', false],
  ['Reviewed by the mattress shop team', false],
  ['Reviewed by Jo Marsh, MBA', false],
])('“%s” names a reviewer for its medicine: %s', (line, answer) => {
  expect(isHealthReviewer(line)).toBe(answer);
});
