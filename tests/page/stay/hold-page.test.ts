// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { holdPage } from '@/page/stay/hold-page';

beforeEach(() => {
  window.scrollTo = () => undefined;
});

test('a field gets back its focus and what was selected in it', () => {
  document.body.innerHTML = '<input value="barley soup"><button>Other</button>';
  const field = document.querySelector('input');
  field?.focus();
  field?.setSelectionRange(0, 6, 'forward');
  const giveBack = holdPage(document);
  document.querySelector('button')?.focus();
  field?.setSelectionRange(2, 2);
  giveBack();
  expect(document.activeElement).toBe(field);
  expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, 6]);
});

test('a field that has become another kind meanwhile gets back its focus alone', () => {
  document.body.innerHTML = '<input value="barley">';
  const field = document.querySelector('input');
  field?.focus();
  const giveBack = holdPage(document);
  if (field) field.type = 'email';
  giveBack();
  expect(document.activeElement).toBe(field);
});

test('what only calls itself a field is none', () => {
  document.body.innerHTML = '<div tabindex="0">Soup</div>';
  const box = document.querySelector('div');
  box?.focus();
  Object.assign(box ?? {}, { selectionStart: 1 });
  holdPage(document)();
  expect(document.activeElement).toBe(box);
});
