import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import config from '@/wxt.config';

const read = (file: string) => readFileSync(`docs/store/${file}`, 'utf8');
/** The text under a heading, up to the next. */
const under = (text: string, heading: string) =>
  text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';

/** What the browser shows as the extension's description. */
const description = /^extDescription: (.+)$/m.exec(readFileSync('locales/en.yml', 'utf8'))?.[1];

describe('the summary of the listing', () => {
  const summary = under(read('listing.md'), 'Summary')
    .replace(/<!--[^]*?-->/g, '')
    .trim();

  test('is the sentence the manifest has', () => expect(summary).toBe(description));
  test('fits both stores: at most 132 characters', () => {
    expect(summary.length).toBeGreaterThan(40);
    expect(summary.length).toBeLessThanOrEqual(132);
  });
});

test.each(['chrome', 'firefox'])(
  'every permission of the package for %s has one sentence that says what it is for',
  async (browser) => {
    const { manifest } = config;
    const built =
      typeof manifest === 'function'
        ? await manifest({ mode: 'production', browser, manifestVersion: 3, command: 'build' })
        : await manifest;
    const sentences = under(read('permissions.md'), 'Permissions, a sentence each')
      .split(/\n- /)
      .map((sentence) => sentence.replace(/\s+/g, ' '));
    for (const permission of built?.permissions ?? []) {
      const about = sentences.filter((sentence) => sentence.includes(`**\`${permission}\`**`));
      expect(about, permission).toHaveLength(1);
      expect(about[0]?.match(/[.!?](?=\s|$)/g), permission).toHaveLength(1);
    }
    for (const origin of built?.optional_host_permissions ?? [])
      expect(sentences.join('\n')).toContain(origin);
  },
);
