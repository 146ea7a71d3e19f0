// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { clearLeftBehind } from '@/page/stay/clear-left-behind';

test('what a script that is gone has hidden, marked and laid over a page goes, and nothing else', () => {
  document.documentElement.setAttribute('data-leanread-clean', '.a.example');
  document.body.innerHTML = `<div data-leanread-hidden="" class="ad">Advertisement</div>
    <p data-leanread-keep="" data-own="x">Oats</p><my-reader>Mine</my-reader>`;
  document.documentElement.append(document.createElement('leanread-reader'));
  clearLeftBehind(document);
  expect(document.documentElement.attributes).toHaveLength(0);
  expect(document.body.innerHTML).toBe(`<div class="ad">Advertisement</div>
    <p data-own="x">Oats</p><my-reader>Mine</my-reader>`);
  expect(document.querySelector('leanread-reader')).toBeNull();
});
