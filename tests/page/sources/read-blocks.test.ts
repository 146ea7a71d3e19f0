import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findSources } from '@/core/sources/find-sources';
import { readBlocks } from '@/page/sources/read-blocks';

const body = (html: string) => new JSDOM(`<body>${html}</body>`).window.document.body;

describe('the blocks of a page', () => {
  test('follow the reading order and keep their kind', () => {
    const { blocks } = readBlocks(
      body(
        '<h2>Sleep</h2><p>One <em>two</em>\n   three.</p><ul><li><p>First</p></li></ul><blockquote><p>Said.</p></blockquote><figure><img alt=""><figcaption>A bed</figcaption></figure><table><tr><td>7 h</td></tr></table>',
      ),
    );
    expect(blocks).toEqual([
      { kind: 'heading', text: 'Sleep' },
      { kind: 'paragraph', text: 'One two three.' },
      { kind: 'list-item', text: 'First' },
      { kind: 'quote', text: 'Said.' },
      { kind: 'caption', text: 'A bed' },
      { kind: 'cell', text: '7 h' },
    ]);
  });

  test('hold loose text beside paragraphs, and no empty ones', () => {
    const { blocks } = readBlocks(body('<div>Loose text<p>Inside</p> <p> </p>and after</div>'));
    expect(blocks.map(({ text }) => text)).toEqual(['Loose text', 'Inside', 'and after']);
  });

  test('know their links and citation marks', () => {
    const { blocks } = readBlocks(
      body(
        '<p>A <a href="https://doi.org/10.1000/182">trial</a> found sleep helps<sup>3</sup>.</p>',
      ),
    );
    expect(blocks[0]?.text).toBe('A trial found sleep helps 3.');
    expect(blocks[0]?.links).toEqual([
      { start: 2, end: 7, href: 'https://doi.org/10.1000/182' },
      { start: 26, end: 27, href: '#' },
    ]);
  });

  test.each([
    '<p style="display:none">',
    '<p style="visibility:hidden">',
    '<p hidden>',
    '<p aria-hidden="true">',
    '<p style="opacity:0">',
    '<p style="font-size:0px">',
    '<p style="position:absolute;left:-9999px">',
    '<p style="text-indent:-9999px">',
    '<p style="height:0px;overflow:hidden">',
  ])('leave out what is hidden by %s', (tag) => {
    const found = readBlocks(body(`<p>Seen.</p>${tag}“Trust me,” says Dr. Nora Vale.</p>`));
    expect(found.blocks.map(({ text }) => text)).toEqual(['Seen.']);
  });

  test('reading changes nothing', () => {
    const root = body('<p>One <b>two</b><br>three</p><script>1</script>');
    const before = root.outerHTML;
    readBlocks(root);
    expect(root.outerHTML).toBe(before);
  });
});

describe('the way back to the page', () => {
  test('gives the very words of a claim, through markup and line breaks in the source', () => {
    const read = readBlocks(
      body(
        '<p>Dr. <b>Nora\n Vale</b>, a sleep researcher at Elm University, says that <i>short</i> naps\n help.</p>',
      ),
    );
    const report = findSources(read.blocks);
    const claim = report.attributions[0]?.claim[0];
    expect(claim?.text).toBe('that short naps help');
    const range = claim && read.rangeOf(claim);
    expect(range?.toString().replace(/\s+/g, ' ')).toBe('that short naps help');
    expect(read.elementOf(0).tagName).toBe('P');
  });

  test('is null for a span of another text', () => {
    const read = readBlocks(body('<p>One two</p>'));
    expect(read.rangeOf({ block: 0, start: 0, end: 3, text: 'Two' })).toBeNull();
    expect(read.rangeOf({ block: 4, start: 0, end: 3, text: 'One' })).toBeNull();
  });
});

test('a mark set high leads to the list of references, a power does not', () => {
  const references = [
    { text: 'Vale N. Naps. doi:10.1000/nap.1', url: null },
    { text: 'Elm O. Rest. PMID: 1234567', url: null },
  ];
  const cited = (html: string) =>
    findSources(readBlocks(body(html)).blocks, { references }).attributions[0]?.citations.map(
      ({ doi, pmid }) => doi ?? pmid,
    );
  expect(cited('<p>A trial found that naps help the memory.<sup>2</sup></p>')).toEqual(['1234567']);
  expect(
    cited('<p>A trial found that naps help the memory.<sup><a href="#r1">[1]</a></sup></p>'),
  ).toEqual(['10.1000/nap.1']);
  expect(cited('<p>A trial found that naps help the memory.<sup>1,2</sup></p>')).toEqual([
    '10.1000/nap.1',
    '1234567',
  ]);
  expect(cited('<p>A trial found that naps help people above 30 kg/m<sup>2</sup></p>')).toEqual([]);
  expect(cited('<p>A trial found that naps change 10<sup>2</sup> genes.</p>')).toEqual([]);
});
