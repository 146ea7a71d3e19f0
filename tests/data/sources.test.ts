import { describe, expect, test } from 'vitest';
import { letterKey } from '@/core/sources/letters';

const files = import.meta.glob<Record<string, unknown>>('/data/sources/*.json', {
  import: 'default',
  eager: true,
});
const texts = import.meta.glob<string>('/data/sources/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe.each(Object.entries(files))('%s', (path, data) => {
  test('says what it is for', () => {
    expect(data.about).toMatch(/^\p{Lu}.{30,}\.$/su);
  });

  test('is JSON that reads back the same', () => {
    expect(JSON.parse(texts[path] ?? '')).toEqual(data);
  });

  const lists = Object.entries(data).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  test.each(lists)('%s is sorted, without doubles or empty words', (_name, list) => {
    const keys = list as string[];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual([...keys].sort());
    expect(keys.filter((key) => key.trim() !== key || key === '')).toEqual([]);
  });
});

test('every credential has one standing and a message of its own', () => {
  const { about, ...standings } = files['/data/sources/letters.json'] as Record<string, string>;
  expect(about).toBeDefined();
  expect(Object.keys(standings)).toEqual(['clinician', 'researcher', 'practitioner', 'unknown']);
  const listed = Object.values(standings).flatMap((line) => line.split(' '));
  expect(new Set(listed.map(letterKey)).size).toBe(listed.length);
});
