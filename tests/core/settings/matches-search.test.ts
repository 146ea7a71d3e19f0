import { expect, test } from 'vitest';
import { matchesSearch } from '@/core/settings/matches-search';

test.each([
  ['Clean the pages of health publishers', 'health clean', true],
  ['Größe der Schrift', 'GROSSE', false],
  ['Größe der Schrift', 'große', true],
  ['Opciones del lector', 'lector  opción', true],
  ['Opción del lector', 'opcion', true],
  ['हटाएँ', 'हटाएँ', true],
  ['キー', 'ｷｰ', true],
  ['Show a number', 'show numbers', false],
  ['anything', '   ', true],
])('“%s” holds what is typed as “%s”: %s', (text, typed, holds) => {
  expect(matchesSearch(text, typed)).toBe(holds);
});
