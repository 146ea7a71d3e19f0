// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readArticle } from '@/page/article/read-article';

const sentence = (n: number) =>
  `Paragraph ${n} says calmly how people sleep, with a comma and enough words to count as prose in any reader.`;
const page = (middle: string, before = '', after = '', end = '') =>
  new DOMParser().parseFromString(
    `<html><head><title>Sleep</title></head><body>${before}<article><h1>Sleep</h1>
    ${[1, 2, 3].map((n) => `<p>${sentence(n)}</p>`).join('\n')}
    ${middle}
    ${[4, 5, 6].map((n) => `<p>${sentence(n)}</p>`).join('\n')}
    ${end}</article>${after}</body></html>`,
    'text/html',
  );
const articleOf = (document: Document) => {
  const reading = readArticle(document);
  if (!reading.ok) throw new Error(reading.why);
  return reading.article;
};
/** White space left aside, as places are counted. */
const characters = (text: string) => text.replace(/\s+/g, '').length;
const newsletter =
  '<div><h3>Sign up for our newsletter</h3><p>Get sleep tips in your inbox.</p><form><input name="mail"><button>Sign up</button></form></div>';

describe('what is left out of an article', () => {
  test('comes with its words, its markup and the place where it stood', () => {
    const { removals } = articleOf(page(newsletter));
    const [thing] = removals.filter(({ reason }) => reason === 'newsletter');
    expect(thing).toMatchObject({
      text: expect.stringContaining('Get sleep tips in your inbox.') as string,
      place: characters([1, 2, 3].map(sentence).join('')),
    });
    expect(thing?.words).toBeGreaterThanOrEqual(11);
    expect(thing?.html).toContain('<p>Get sleep tips in your inbox.</p>');
  });

  test('is named as around the article where it stands beside it, before and after', () => {
    const { removals, text } = articleOf(
      page(
        '',
        '<div>Home Conditions Drugs Living Healthy Family News</div>',
        '<div>Harbour House, Quay Street, between the mill and the old pier</div>',
      ),
    );
    expect(removals.map(({ reason, place }) => [reason, place])).toEqual([
      ['around', 0],
      ['around', characters(text)],
    ]);
  });

  test('is listed also where only its shape speaks against it', () => {
    const links = ['light', 'noise', 'heat', 'pets', 'work'];
    const list = links.map((name) => `<a href="/${name}">Sleep and ${name}</a>`);
    const { removals, text } = articleOf(
      page('', '', '', `<div class="sidebar">${list.join(' ')}</div>`),
    );
    expect(text).not.toContain('Sleep and noise');
    expect(removals.find(({ text }) => text.startsWith('Sleep and light'))).toMatchObject({
      text: 'Sleep and light Sleep and noise Sleep and heat Sleep and pets Sleep and work',
      words: 15,
      place: characters(text),
    });
  });

  test('is not the title, which the reader shows itself', () => {
    const { removals } = articleOf(page('', '<p>Read on.</p>'));
    expect(removals.map(({ text }) => text)).not.toContain('Sleep');
  });

  test('is in the order of the page, with numbers of its own', () => {
    const { removals } = articleOf(
      page(newsletter, '<div>Home Conditions Drugs Living Healthy</div>', '<p>Advertisement</p>'),
    );
    const places = removals.map(({ place }) => place);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(removals.map(({ id }) => id)).toEqual(removals.map((_, at) => at + 1));
  });

  test('has its place in what stands in an open shadow root, too', () => {
    const document = page('<div id="host"></div>');
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<p>${sentence(7)}</p>${newsletter}`;
    const { removals, text } = articleOf(document);
    expect(text).toContain('Paragraph 7');
    expect(removals.find(({ reason }) => reason === 'newsletter')?.place).toBe(
      characters([1, 2, 3, 7].map(sentence).join('')),
    );
  });
});
