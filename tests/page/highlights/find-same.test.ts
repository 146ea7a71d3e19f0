// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { describeRange } from '@/page/anchors/describe-range';
import { rangeOf, textOf, type PageText } from '@/page/anchors/text-of';
import { findSame } from '@/page/highlights/find-same';
import { highlightOf } from '@/tests/visual/reader/marking-of';

const dose = '10 mg daily';

function place(page: PageText, start: number) {
  const range = rangeOf(page, start, start + dose.length);
  const described = range && describeRange(range, page);
  if (!described?.ok) throw new Error('It cannot be described.');
  return { range, anchor: described.anchor };
}

test('of two places with the same words it is the one at the place that is meant', () => {
  document.body.innerHTML = `<p>Adults never take ${dose}.</p><p>Children take <b>10</b> mg daily.</p>`;
  const page = textOf(document.body);
  const [adults, children] = [page.text.indexOf(dose), page.text.lastIndexOf(dose)];
  const found = [{ highlight: highlightOf(dose), range: place(page, children).range }];
  expect(findSame(found, place(page, children).anchor, page)?.id).toBe(dose);
  expect(findSame(found, place(page, adults).anchor, page)).toBeUndefined();
});

test('what was saved with other words, or stands nowhere, is another', () => {
  document.body.innerHTML = `<p>Children take ${dose}.</p>`;
  const page = textOf(document.body);
  const { range, anchor } = place(page, page.text.indexOf(dose));
  const found = [
    { highlight: highlightOf('20 mg daily'), range },
    { highlight: highlightOf(dose), range: null },
  ];
  expect(findSame(found, anchor, page)).toBeUndefined();
});
