import { expect, test } from 'vitest';
import { careLinkName, isCareLink, readCareLink } from '@/core/settings/care-link';

test.each([
  ['https://example.org', 'https://example.org', 'example.org'],
  ['  https://www.example.org/Help?x=1#y ', 'https://www.example.org/Help?x=1#y', 'example.org'],
  ['http://example.org/help', 'https://example.org/help', 'example.org'],
  ['example.org', 'https://example.org', 'example.org'],
  ['+44 (0)20 7123-4567', 'tel:+4402071234567', '+4402071234567'],
  ['030/123 45 67', 'tel:0301234567', '0301234567'],
  ['tel:112', 'tel:112', '112'],
])('%s is taken as %s and shown as %s', (typed, link, name) => {
  expect(readCareLink(typed)).toBe(link);
  expect(isCareLink(link)).toBe(true);
  expect(careLinkName(link)).toBe(name);
});

test('nothing is no link', () => expect(readCareLink('  ')).toBe(''));

test.each([
  'my doctor',
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://example.org',
  'https://bank.example@evil.example',
  'https://nowhere',
  'https://exa mple.org',
  '12',
  '+',
  'me@example.org',
])('%s is not taken', (typed) => expect(readCareLink(typed)).toBeNull());
