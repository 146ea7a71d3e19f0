import { expect, test } from 'vitest';
import { pluralForm } from '@/components/ui/plural-form';

const english = ['one', 'other'];
// In the order of the Unicode CLDR's table of plural rules.
const arabic = ['zero', 'one', 'two', 'few', 'many', 'other'];

test.each([
  ['en', english, 0, 'other'],
  ['en', english, 1, 'one'],
  ['en', english, 2, 'other'],
  ['en-GB', english, 1, 'one'],
  ['fr', english, 0, 'one'],
  ['fr', english, 1.5, 'one'],
  ['hi', english, 0, 'one'],
  ['ar', arabic, 0, 'zero'],
  ['ar', arabic, 2, 'two'],
  ['ar', arabic, 3, 'few'],
  ['ar', arabic, 11, 'many'],
  ['ar', arabic, 100, 'other'],
  ['ar', arabic, 103, 'few'],
])('%s takes of %j for %d the form “%s”', (lang, forms, count, form) => {
  expect(pluralForm(forms, count, lang)).toBe(form);
});

test('a message with fewer forms says the rest with its last', () => {
  // “Many” in Spanish begins at a million.
  expect(pluralForm(english, 1_000_000, 'es')).toBe('other');
  expect(pluralForm(['only'], 1, 'ja')).toBe('only');
  expect(pluralForm(['only'], 7, 'en')).toBe('only');
});
