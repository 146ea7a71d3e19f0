import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isRecord } from '@/core/is-record';

const html = readFileSync('sample/article.html', 'utf8');
const { document } = new JSDOM(html).window;
const article = document.querySelector('article')!;

/** The article without the clutter that stands inside it. */
const prose = article.cloneNode(true) as Element;
for (const clutter of prose.querySelectorAll('.share, .mid-ad, .votd, .tracker, .product')) {
  clutter.remove();
}

describe('the sample page', () => {
  test('loads nothing but files beside it', () => {
    const loaded = [...document.querySelectorAll('[src], link[href], [srcset], [data], [poster]')];
    const addresses = loaded.map(
      (one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '',
    );
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      if (address !== 'data:,') expect(existsSync(`sample/${address}`), address).toBe(true);
    }
    expect(html).not.toMatch(/@import|url\(|fetch\(|XMLHttp|new Image|<iframe/i);
  });

  test('has pictures that are drawings and nothing more', () => {
    const pictures = readdirSync('sample').filter((name) => name.endsWith('.svg'));
    expect(pictures.length).toBeGreaterThan(5);
    for (const name of pictures) {
      const svg = readFileSync(`sample/${name}`, 'utf8');
      expect(svg, name).not.toMatch(/<script|\son\w+=|href|<image|<foreignObject|url\((?!#)/i);
    }
  });

  test('wears the clutter it is there to show', () => {
    const text = document.body.textContent;
    for (const words of [
      'Gold Member Badge',
      "You're all caught up!",
      'Video of the Day',
      'Advertisement',
      'Continue reading below',
      'Sponsored links',
      'You may also like',
    ]) {
      expect(text).toContain(words);
    }
    expect(document.querySelectorAll('input[name=goal]')).toHaveLength(9);
    expect(html).toContain('Get the app');
  });
});

describe('the sample article', () => {
  test('has the parts an article can have', () => {
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(prose.querySelectorAll('h2').length).toBeGreaterThanOrEqual(5);
    expect(prose.querySelectorAll('figure figcaption').length).toBeGreaterThanOrEqual(2);
    for (const part of ['table caption', 'ol li', '.takeaways li', '.warning p', '.author-box p']) {
      expect(prose.querySelector(part), part).not.toBeNull();
    }
  });

  test('is 900 to 1,200 words long without its references and author box', () => {
    const body = prose.cloneNode(true) as Element;
    body.querySelectorAll('.references, .author-box, sup').forEach((part) => part.remove());
    const words = body.textContent.split(/\s+/).filter(Boolean).length;
    expect(words).toBeGreaterThanOrEqual(900);
    expect(words).toBeLessThanOrEqual(1200);
  });

  test('has every mark lead to a reference, every reference a mark and a link', () => {
    const marks = [...prose.querySelectorAll('sup a')].map((one) => one.getAttribute('href'));
    const references = [...prose.querySelectorAll('.references li')];
    expect(new Set(marks)).toEqual(new Set(references.map((one) => `#${one.id}`)));
    for (const mark of prose.querySelectorAll('sup a')) {
      expect(`#ref-${mark.textContent.slice(1, -1)}`).toBe(mark.getAttribute('href'));
    }
    for (const reference of references) {
      const link = reference.querySelector('a');
      expect(link?.href).toMatch(/^https:\/\//);
      if (link?.textContent.startsWith('doi:')) {
        expect(link.href).toBe(`https://doi.org/${link.textContent.slice(4)}`);
      }
    }
  });

  test('quotes nobody but the guideline', () => {
    expect(prose.textContent.match(/“[^”]{20,}”/g)).toEqual([
      '“Doing some physical activity is better than doing none.”',
    ]);
  });

  test('gives every DOI it leans on to the table of facts beside it', () => {
    const readme = readFileSync('sample/README.md', 'utf8');
    const dois = [...prose.querySelectorAll('.references a[href*="doi.org"]')];
    expect(dois.length).toBeGreaterThan(4);
    for (const doi of dois.filter((one) => one.textContent.startsWith('doi:10.'))) {
      if (!doi.textContent.includes('bjsports')) expect(readme).toContain(doi.textContent);
    }
  });

  test('says the same in its structured data', () => {
    const json: unknown = JSON.parse(
      document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    );
    expect(isRecord(json) && json['headline']).toBe(document.querySelector('h1')?.textContent);
    expect(isRecord(json) && json['datePublished']).toBe(
      document.querySelector('time')?.getAttribute('datetime'),
    );
  });
});
