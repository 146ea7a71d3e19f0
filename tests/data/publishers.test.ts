import { describe, expect, test } from 'vitest';
import publishers from '@/data/publishers.json';

describe('the list of publishers', () => {
  test('names at least forty addresses, Livestrong among them', () => {
    expect(publishers.length).toBeGreaterThanOrEqual(40);
    expect(publishers).toContain('https://www.livestrong.com/*');
  });

  test('is sorted and names nobody twice', () => {
    expect(publishers).toEqual([...new Set(publishers)].sort());
  });

  // The one host that serves the articles: its bare or `www.` twin only redirects there, and a
  // wildcard would take in shops, accounts and forums of the same owner.
  test.each(publishers)('%s is one host, over https, whole', (pattern) => {
    expect(pattern).toMatch(/^https:\/\/([a-z0-9-]+\.)+[a-z]{2,}\/\*$/);
  });

  test('covers no site under two addresses', () => {
    const bare = publishers.map((pattern) => pattern.replace('://www.', '://'));
    expect(new Set(bare).size).toBe(publishers.length);
  });
});
