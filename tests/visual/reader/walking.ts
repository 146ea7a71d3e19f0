import { prepareBody } from '@/components/reader/prepare-body';
import type { ReaderProps } from '@/components/reader/reader-props';
import markup from './walking.html?raw';
import { callout, piece, says, source } from './quoted-in';

/** As a page would have it: without the line breaks of the formatter. */
const html = markup.replace(/\s+/g, ' ');

type Shown = Omit<ReaderProps, 'look' | 'onClose' | 'marking' | 'onCopy'>;

/** An invented article with invented people: every part of the reader is in it once. */
export function walking(): Shown {
  const body = prepareBody(nodes(html));
  return {
    article: {
      title: 'Walking With Sore Knees: How Often Beats How Far',
      subtitle: 'A year-long trial, a dissenting therapist and a plan for the first four weeks.',
      byline: 'Dana Whitlock',
      authorBox: null,
      reviewer: 'Medically reviewed by Hal Brennan, MD',
      published: '2019-03-04',
      updated: '2021-11-20T08:00:00Z',
      leadImage: null,
      html,
      text: body.textContent ?? '',
      references: [],
      lang: 'en',
      dir: 'ltr',
      words: 420,
      removals: [],
    },
    body,
    authorBox: nodes(
      '<p><b>Dana Whitlock</b> writes about movement and ageing. She holds a Master of Public Health and walks to work.</p>',
    ),
    references: [
      nodes(
        'World Health Organization. <a href="https://www.who.int/publications/i/item/9789240015128">Guidelines on physical activity and sedentary behaviour</a>. 2020.',
      ),
      nodes('Okafor I, Lind P. Walking frequency and knee pain. An invented reference, 2018.'),
    ],
    callouts: [
      callout(
        body,
        source('okafor', {
          name: piece('Ines Okafor'),
          honorific: piece('Dr.'),
          credentials: [piece('MD'), piece('PhD')],
          roles: [piece('led the trial')],
          orgs: [piece('Lakeside Institute of Movement')],
          relation: 'author-of-study',
          relationEvidence: piece('who led the trial'),
        }),
        [
          says('okafor', 'direct', 3, 'We did not see less pain because people walked further.'),
          says('okafor', 'indirect', 3, 'reported better sleep as well', {
            mention: piece('Those who', 3),
          }),
        ],
      ),
      callout(
        body,
        source('brandl', {
          name: piece('Tomasz Brandl'),
          roles: [piece('a physical therapist')],
          orgs: [piece('Harbour Clinic')],
          place: piece('Gdynia'),
          relation: 'outside',
          relationEvidence: piece('was not involved in the trial'),
        }),
        [
          says(
            'brandl',
            'indirect',
            5,
            'sore knees on the second morning mean the walk was too long',
          ),
          says('brandl', 'direct', 5, 'Shorten the walk, keep the habit'),
        ],
      ),
      callout(body, source('study', { kind: 'study' }), [
        says('study', 'indirect', 10, 'the shoe mattered less than the ground', {
          mention: piece('A 2014 study', 10),
          publication: piece('Journal of Walking Research', 10),
          date: { text: piece('2014', 10), iso: '2014' },
        }),
      ]),
      callout(
        body,
        source('delacroix', {
          name: piece('Marguerite Delacroix-Hohenstein'),
          roles: [piece('founder')],
          orgs: [piece('Solecraft')],
          relation: 'interest',
          relationEvidence: piece('founder of Solecraft'),
          expert: false,
        }),
        [
          says('delacroix', 'indirect', 10, 'to change shoes after 800 kilometres', {
            citations: [{ marker: null, url: null, doi: '10.1000/solecraft.2016', pmid: null }],
          }),
        ],
      ),
    ],
    count: { experts: 2, outside: 1, unnamed: 0, studies: 2, publications: 1, linked: 0 },
    supported: true,
    cited: {
      workCount: 3,
      prepare: () => undefined,
      text: (kind) =>
        Promise.resolve(
          { md: '# Who the article cites\n', bib: '@misc{one}\n', json: '[]\n' }[kind],
        ),
      fileName: (kind) => `Sources.${kind}`,
    },
    removals: [
      {
        id: 1,
        reason: 'calculator',
        rule: '.tracker',
        text: 'Track your steps. Lose 1 pound per week.',
        words: 8,
        html: '<div><p>Track your steps. Lose 1 pound per week.</p></div>',
        place: 420,
      },
      {
        id: 2,
        reason: 'newsletter',
        rule: 'words',
        text: 'Get one walk a week in your inbox',
        words: 8,
        html: '<form><b>Get one walk a week in your inbox</b><input name="mail"></form>',
        place: 900,
      },
      { id: 3, reason: 'ad', rule: '.ad', text: '', words: 0, html: '', place: 1200 },
    ],
    cleaned: nodes,
    savedCount: 3,
    markSheet: '',
    thisYear: 2026,
  };
}

/** Our own text in this folder, never a page's: so it needs no cleaning. */
function nodes(markup: string): DocumentFragment {
  return document.createRange().createContextualFragment(markup);
}
