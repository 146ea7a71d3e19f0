// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { noOwnRules } from '@/core/clutter/own-rules';
import { createHiding } from '@/page/clutter/hide-node';
import { createSurvey } from '@/page/clutter/survey-page';

const sample = readFileSync('sample/article.html', 'utf8');
/** What the sample's clutter is called in its own markup. */
const clutter = ['.leaderboard', '.tracker', '.votd', '.gold-badge', '.signup', '.sticky-top'];
const anyClutter = clutter.join();

const whole = new DOMParser().parseFromString(sample, 'text/html').body;
const elements = [...whole.getElementsByTagName('*')];
/** In the clutter and in the rail beside the article: every place where a parser may pause. */
const pauses = elements.flatMap((element, index) =>
  element.closest(`${anyClutter}, .rail`) ? [index] : [],
);

afterEach(() => document.body.replaceChildren());

/** The sample up to an element and all that stands in no later one, as the parser would leave it. */
function arriveUpTo(index: number): void {
  document.body.replaceChildren(...[...whole.cloneNode(true).childNodes]);
  const last = document.body.getElementsByTagName('*')[index];
  if (!last) throw new Error(`the sample has no element ${index}`);
  const rest = document.createRange();
  rest.setStart(last, last.querySelector('*') ? 0 : last.childNodes.length);
  rest.setEnd(document.body, document.body.childNodes.length);
  rest.deleteContents();
}

function openElements(): Set<Element> {
  const open = new Set<Element>();
  for (let last = document.body.lastElementChild; last; last = last.lastElementChild)
    open.add(last);
  return open;
}

const isSeen = (element: Element) =>
  element.closest('[data-leanread-hidden]') === null &&
  (element.textContent?.trim() !== '' || element.querySelector('img, input') !== null);

describe('while the sample is being written', () => {
  test.each(pauses)(
    'after its element %i no clutter is seen, and all that was whole of the article is',
    (index) => {
      arriveUpTo(index);
      const survey = createSurvey(
        document,
        { listed: [], own: () => noOwnRules },
        createHiding(document),
      );
      survey.surveyEarly(openElements(), false);
      expect([...document.querySelectorAll(anyClutter)].filter(isSeen)).toEqual([]);
      const article = [...document.querySelectorAll('article :is(p, h1, h2, table, figure)')];
      const missing = article.filter(
        (element) => !element.closest(`${anyClutter}, aside, .product, .quiz`) && !isSeen(element),
      );
      expect(missing.map(({ textContent }) => textContent)).toEqual([]);
    },
  );
});
