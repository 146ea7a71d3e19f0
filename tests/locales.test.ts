import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';

const english = generateChromeMessages(await parseMessagesFile('locales/en.yml'));

test('every key is one that Chrome takes: it refuses the whole extension over a hyphen', () => {
  expect(Object.keys(english).filter((key) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
});

test('no word is empty, and none holds markup', () => {
  for (const [key, { message }] of Object.entries(english)) {
    expect(message.trim(), key).not.toBe('');
    expect(message, key).not.toMatch(/<\/?[a-z]/i);
  }
});
