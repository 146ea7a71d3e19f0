import { expect, test } from 'vitest';
import { covers, hostOf, patternOf } from '@/core/clutter/match-pattern';

test('a pattern for a host covers that host and no other', () => {
  const patterns = [patternOf('blog.example.org')];
  expect(covers(patterns, 'blog.example.org')).toBe(true);
  expect(covers(patterns, 'example.org')).toBe(false);
  expect(covers(patterns, 'blog.example.org.evil.net')).toBe(false);
});

test('a pattern for subdomains covers the bare domain too, as browsers do', () => {
  expect(covers(['https://*.livestrong.com/*'], 'livestrong.com')).toBe(true);
  expect(covers(['https://*.livestrong.com/*'], 'www.livestrong.com')).toBe(true);
  expect(covers(['https://*.livestrong.com/*'], 'notlivestrong.com')).toBe(false);
});

test('a pattern over all hosts names none', () => {
  expect(hostOf('*://*/*')).toBeNull();
  expect(covers(['*://*/*'], 'example.org')).toBe(false);
});
