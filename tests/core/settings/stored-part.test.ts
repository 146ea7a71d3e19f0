import { expect, test } from 'vitest';
import { measureArea } from '@/core/settings/stored-part';
import { syncedBytes } from '@/core/sync/synced-bytes';
import { inFile, mirrored } from '@/platform/storage';

const sizeOf = (area: Record<string, unknown>) =>
  Object.fromEntries(measureArea(area).map(({ part, ...size }) => [part, size]));

test('every byte is counted, in one part or another', () => {
  const area = {
    'o:settings': { v: 1, d: { units: 'metric' } },
    'o:own-rules': { v: 1, d: ['a.example##.x', '##.y'] },
    'reading:places': { v: 1, d: [{}, {}, {}] },
    'kept:foods:own': { v: 9, d: 'strange' },
    'foods:own': { v: 1, d: ['one'] },
    'sync:device': 'abcd1234',
    'of:a:newer:version': { v: 4, d: { ä: '<' } },
  };
  const sizes = sizeOf(area);
  const all = Object.entries(area).reduce((sum, [key, value]) => sum + syncedBytes(key, value), 0);
  expect(Object.values(sizes).reduce((sum, { bytes }) => sum + bytes, 0)).toBe(all);
  expect(sizes['rules']?.count).toBe(2);
  expect(sizes['places']?.count).toBe(3);
  expect(sizes['foods']?.count).toBe(1);
  expect(sizes['options']?.count).toBeNull();
});

test('what is an option to the mirror or to the file of options is none of our own notes', () => {
  const keys = new Set([...mirrored, ...inFile].map(({ key }) => key));
  expect(keys.size).toBeGreaterThan(5);
  for (const key of keys)
    expect(measureArea({ [key]: { v: 1, d: null } })[0]?.part, key).not.toBe('upkeep');
});
