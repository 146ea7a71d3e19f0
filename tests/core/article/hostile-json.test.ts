import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { picturesInJson } from '@/core/article/pictures-in-json';
import { parseStructuredData } from '@/core/article/structured-data';
import { hostileJson, pollution } from '@/tests/hostile/random-json';

const page = { title: 'How to sleep', address: 'https://example.org/sleep' };
const seed = 8;

/** Everything told is words, of a length somebody may read. */
function expectWords(told: ReturnType<typeof parseStructuredData>) {
  const texts = Object.values(told)
    .flat()
    .filter((value) => value !== null && typeof value !== 'boolean');
  for (const text of texts) {
    expect(text).toBeTypeOf('string');
    expect(String(text).length).toBeLessThanOrEqual(2_000);
  }
}

describe('structured data of a hostile page', { timeout: 120_000 }, () => {
  test('of any shape is read without a fault, tells words or nothing, and pollutes nothing', () => {
    fc.assert(
      fc.property(fc.array(hostileJson, { minLength: 1, maxLength: 3 }), (sources) => {
        expectWords(parseStructuredData(sources, page));
        for (const source of sources) picturesInJson(source);
      }),
      { numRuns: 2_000, seed },
    );
    expect(pollution()).toEqual([]);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  const article = (more: string) =>
    `{"@type":"Article","headline":"How to sleep","author":{"@id":"#a"}${more}}`;
  const circle = `{"@graph":[{"@type":"Article","@id":"#a","headline":"How to sleep","author":{"@id":"#b"},"mainEntity":{"@id":"#a"}},{"@type":"Person","@id":"#b","name":"Ida Brook","author":{"@id":"#a"}}]}`;

  test.each([
    ['a circle of references', circle, ['Ida Brook']],
    [
      'an article that wrote itself',
      '{"@type":"Article","@id":"#a","headline":"X","author":{"@id":"#a"}}',
      [],
    ],
    [
      'an array for every text',
      '{"@type":["Article"],"headline":["How"],"author":[["Ida"]],"datePublished":[[]]}',
      [],
    ],
    [
      'a number for every text',
      '{"@type":"Article","headline":1,"author":2,"datePublished":3}',
      [],
    ],
    ['a type that is a prototype', '{"@type":"__proto__","headline":"X","author":"Ida Brook"}', []],
    [
      'an id that is a prototype',
      article(',"publisher":{"@id":"__proto__"}').replace('#a', '__proto__'),
      [],
    ],
  ])('%s is followed no further than it leads', (_, source, authors) => {
    expect(parseStructuredData([source], page).authors).toEqual(authors);
    expect(pollution()).toEqual([]);
  });

  // Processor time: what looks at everything once takes some tens of ms, what looks again and again many thousands.
  test.each([
    ['100,000 levels of lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['10,000 levels of graphs', '{"@graph":'.repeat(10_000) + '1' + '}'.repeat(10_000)],
    [
      '100,000 articles',
      `[${Array.from({ length: 30_000 }, (_, i) => `{"@type":"Article","@id":"#${i}"}`).join()}]`,
    ],
    ['50,000 writers', article(`,"author":[${'"Ida Brook",'.repeat(50_000)}"x"]`)],
    ['a megabyte of white space', `{"@type":"Article",${' '.repeat(900_000)}"headline":"X"}`],
    ['a megabyte of comments', '/*'.repeat(400_000)],
    ['a megabyte of commas', '[' + ','.repeat(900_000)],
    ['commas and gaps without an end', ', '.repeat(400_000)],
    ['entities', article(`,"description":"${'&#x26;'.repeat(100_000)}"`)],
    ['tags that never end', article(`,"description":"${'<'.repeat(500_000)}"`)],
    ['a thousand blocks', ''],
  ])('%s are read or left within a second', (name, source) => {
    const sources = name === 'a thousand blocks' ? Array<string>(1_000).fill(circle) : [source];
    const before = process.cpuUsage().user;
    expectWords(parseStructuredData(sources, page));
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(1_500);
  });
});
