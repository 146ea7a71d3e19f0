// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPassages } from '@/components/listening/read-passages';
import { utteranceIn } from '@/components/listening/sentence-at';
import { rangeOfStretch } from '@/components/listening/start-passage';
import { planUtterances } from '@/core/listening/plan-utterances';

const all = { readCaptions: true, readTables: true };

function partOf(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return document.body.appendChild(document.adoptNode(body.firstElementChild as HTMLElement));
}
const said = (html: string, wishes = all) =>
  planUtterances(readPassages([partOf(`<div>${html}</div>`)], wishes), 'en').map(
    ({ spoken }) => spoken,
  );

describe('what is read aloud', () => {
  test('is headings, paragraphs, lists and quotations, block by block', () => {
    expect(
      said(
        '<h2>Why walk</h2><p>It is <b>good</b> for you.</p>Loose<br>words<blockquote><p>So.</p></blockquote>',
      ),
    ).toEqual(['Why walk', 'It is good for you.', 'Loose words', 'So.']);
  });

  test('is a numbered list with its numbers, also where they begin elsewhere or run back', () => {
    expect(
      said(
        '<ol start="3"><li>Stir</li><li><p>Wait</p><p>long</p></li></ol><ol reversed><li>B</li><li>A</li></ol><ul><li>Salt</li></ul>',
      ),
    ).toEqual(['3: Stir', '4: Wait', 'long', '2: B', '1: A', 'Salt']);
  });

  test('is no citation number, but a power and a date', () => {
    expect(
      said(
        '<p>It helps.<sup><a href="#r1">1</a></sup> See the trial<sup>2,3</sup> of 10 m<sup>2</sup> in 2019 <a href="#r4">[4]</a>.</p>',
      ),
    ).toEqual(['It helps.', 'See the trial of 10 m2 in 2019.']);
  });

  test('is a caption only if it is wanted', () => {
    const figure = '<figure><img alt="x"><figcaption>A dog.</figcaption></figure><p>Yes.</p>';
    expect(said(figure)).toEqual(['A dog.', 'Yes.']);
    expect(said(figure, { ...all, readCaptions: false })).toEqual(['Yes.']);
  });

  test('is a table row by row, each cell after the heading of its column', () => {
    const table =
      '<table><caption>Steps</caption><tr><th>Day</th><th>Steps</th></tr><tr><th>Monday</th><td>4,000</td></tr><tr><td>Tuesday</td><td></td></tr></table><p>Done.</p>';
    expect(said(table)).toEqual(['Table: Steps', 'Monday; Steps: 4,000', 'Day: Tuesday', 'Done.']);
    expect(said(table, { ...all, readTables: false })).toEqual([
      'Here is a table, which is not read: Steps',
      'Done.',
    ]);
  });

  test('changes no node', () => {
    const part = partOf('<div><p>One<sup>1</sup>.</p><table><tr><td>x</td></tr></table></div>');
    const before = part.outerHTML;
    readPassages([part], all);
    expect(part.outerHTML).toBe(before);
  });
});

test('every sentence is found again where it stands, across the elements it is made of', () => {
  const passages = readPassages(
    [partOf('<div><p>It <b>helps</b>. See <i>the</i> trial<sup>[2]</sup>. End.</p></div>')],
    all,
  );
  const ranges = planUtterances(passages, 'en').map(({ passage, sentence }) => {
    const at = passages[passage];
    return at && rangeOfStretch(at, sentence)?.toString();
  });
  expect(ranges).toEqual(['It helps.', 'See the trial[2].', 'End.']);
});

test('reading begins in the block that is asked for, or at the next one that has words', () => {
  const part = partOf(
    '<div><p>One.</p><figure><img alt=""></figure><p>Two.</p><ul><li>Three<ul><li>Four</li></ul></li></ul></div>',
  );
  const passages = readPassages([part], all);
  const utterances = planUtterances(passages, 'en');
  const begins = (selector: string) => {
    const block = part.querySelector(selector);
    return block && utterances[utteranceIn(passages, utterances, block)]?.spoken;
  };
  expect(['p', 'figure', 'li', 'li li'].map(begins)).toEqual(['One.', 'Two.', 'Three', 'Four']);
});
