// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { blockText } from '@/page/article/block-text';
import { measure } from '@/page/article/measure';
import { preClean } from '@/page/article/pre-clean';

const sentence =
  'A calm sentence about how bread rises, with a comma and enough words to count as prose in any reader.';
const prose = `<p>${sentence}</p>`.repeat(6);

/** What is left, between the paragraphs of an article, of what stands there. */
function leftOf(html: string): string {
  const page = new DOMParser().parseFromString(
    `<article>${prose}<section id="between">${html}</section>${prose}</article>`,
    'text/html',
  );
  preClean(page.body, measure(page.body));
  return page.getElementById('between')?.textContent.trim() ?? '';
}

test.each([
  [
    'the line over buttons to pass it on',
    '<div><p>Know someone who bakes? Pass this on.</p><button>WhatsApp</button> <button>Email</button> <button>Copy link</button></div>',
  ],
  [
    'a thing at two shops, of which small print tells who earns',
    '<div><h3>Our Best Tin</h3><figure><img src="/tin.jpg" width="320" height="240" alt="tin"><figcaption>Courtesy of Tinnery</figcaption></figure><div>Tinnery Loaf Tin, 2 lb</div><div><a href="https://shop.example/1">View at Panworld</a></div><div><a href="https://shop.example/2">View at Loafshed</a></div><div>When you buy through links on this page, we may earn a commission.</div></div>',
  ],
  [
    'how a form is filled in',
    '<div><p><b>Loaf finder</b></p><p>Fill in your tin and see how much dough goes into it, from the smallest upwards.</p><form><select><option>1 lb</option><option>2 lb</option></select> <input type="text" value="20"> cm <input type="button" value="Show my loaf"></form></div>',
  ],
  [
    'how a site says it works, over links to more of it',
    '<details><summary>How we keep our loaves honest</summary><p>A miller on our panel reads each page before it goes live, and again every other spring.</p><p><a href="/about/process/">See our editorial process</a> <a href="/about/panel/">Meet the panel</a></p></details>',
  ],
])('what is left of a box without its button or label goes with it: %s', (_what, html) => {
  expect(leftOf(html)).toBe('');
});

test.each([
  [
    'what states something beside a button',
    '<div><p>Rye dough is wetter than wheat dough and needs no kneading at all.</p><button>Share</button></div>',
    'Rye dough is wetter',
  ],
  [
    'ingredients over a button to print them',
    '<div><h3>Ingredients</h3><ul><li>500 g rye flour</li><li>400 ml water</li><li>10 g salt</li></ul><button>Print</button> <button>Share</button></div>',
    '500 g rye flour',
  ],
  [
    'a caption whose picture can be pinned',
    '<figure><img src="/loaf.jpg" width="600" height="400" alt="loaf"><figcaption>A loaf of rye, cut on the second day.</figcaption><a href="https://pinterest.com/pin/create?u=1">Pin it</a></figure>',
    'A loaf of rye, cut on the second day.',
  ],
])('%s stays without it', (_what, html, kept) => {
  expect(leftOf(html)).toContain(kept);
});

test.each([
  ['whole', '<div><p>Advertisement</p></div>'],
  ['but for its frame', '<div><div><button>Share</button></div><div></div></div>'],
])('words that a box parted are two paragraphs when it has gone, %s', (_what, box) => {
  const page = new DOMParser().parseFromString(
    `<article>${prose}<div id="text">${sentence}${box}${sentence}</div></article>`,
    'text/html',
  );
  preClean(page.body, measure(page.body));
  const text = page.getElementById('text');
  expect(text?.textContent).toBe(sentence.repeat(2));
  expect(blockText(text ?? page.body)).toBe(`${sentence}\n${sentence}`);
});
