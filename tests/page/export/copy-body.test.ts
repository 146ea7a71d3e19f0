// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { copyBody } from '@/page/export/copy-body';

const bodyOf = (html: string) => {
  const body = document.createElement('div');
  body.innerHTML = html;
  document.body.replaceChildren(body);
  return body;
};
const whole = { range: null, marks: [], references: 1 };

test('what is taken away has its links and no buttons, however the reader looks', () => {
  const plain =
    '<p>See <a href="https://x.example/study">the study</a>.</p><figure><img src="https://x.example/a.png" alt="A"></figure>';
  const drawn = plain
    .replace('href', 'data-href')
    .replace('<img', '<button type="button" class="show-picture" aria-label="Show"></button><img');
  expect(copyBody(bodyOf(drawn), whole).innerHTML).toBe(plain);
  expect(copyBody(bodyOf(plain), whole).innerHTML).toBe(plain);
});

test('a part of it as well', () => {
  const body = bodyOf(
    '<p>See <a data-href="https://x.example/study">the study</a>.</p><p>And more.</p>',
  );
  const range = document.createRange();
  range.selectNodeContents(body.querySelector('p') ?? body);
  expect(copyBody(body, { ...whole, range }).innerHTML).toBe(
    '<p>See <a href="https://x.example/study">the study</a>.</p>',
  );
});
