import { expect, test } from 'vitest';
import { i18n, language } from '@/components/ui/i18n';

test('a count chooses the form, and stands in it as the language writes it', () => {
  expect(i18n.t('popup.hidden', 1)).toBe('One thing is hidden');
  expect(i18n.t('popup.hidden', 12_000)).toBe('12,000 things are hidden');
  expect(language()).toBe('en');
});

test('what a page wrote cannot split a message, nor be taken for a mark in it', () => {
  const words = i18n.t('picker.stays', 2, ['2', 'Feet | Hands $1']);
  expect(words).toContain('Feet | Hands $1');
});
