import { describe, expect, test } from 'vitest';
import { clockAt, tick } from '@/core/sync/clock';
import { mergeOption } from '@/core/sync/merge-option';
import { settleOption, takenOut } from '@/core/sync/settle-option';
import { syncedBytes } from '@/core/sync/synced-bytes';

const [early, late] = [clockAt(1_000, 0, 'one'), clockAt(2_000, 0, 'two')];
const at = (u: string, d: unknown, v = 1) => ({ v, u, d });

describe('a group of options here and in the sync', () => {
  test.each([
    ['only here', at(early, 1), undefined, 'give'],
    ['only there', undefined, at(early, 1), 'take'],
    ['nowhere', undefined, undefined, 'nothing'],
    ['vanished there, as a first sync deletes it', at(early, 1), undefined, 'give'],
    ['something that is no group there', at(early, 1), 'garbage', 'give'],
    ['later here', at(late, 1), at(early, 2), 'give'],
    ['later there', at(early, 1), at(late, 2), 'take'],
    [
      'equal, whatever the clocks say',
      at(late, { a: 1, b: 2 }),
      at(early, { b: 2, a: 1 }),
      'nothing',
    ],
    ['from before there were clocks', at(early, 1), { v: 1, d: 2 }, 'give'],
    ['of a newer version there', at(late, 1), at(early, 2, 2), 'newer'],
    ['of a newer version on both sides', at(late, 1, 2), at(early, 2, 2), 'give'],
    ['taken out there', at(early, 1), takenOut(1, late), 'nothing'],
    ['taken out there, and changed here since', at(late, 1), takenOut(1, early), 'give'],
    ['only taken out there', undefined, takenOut(1, early), 'nothing'],
  ])('%s', (_case, here, there, settlement) => {
    expect(settleOption(here, there, 1)).toBe(settlement);
  });

  test('two devices that know no clocks come to one answer', () => {
    const [one, two] = [
      { v: 1, d: 'a' },
      { v: 1, d: 'b' },
    ];
    expect([settleOption(one, two, 1), settleOption(two, one, 1)].sort()).toEqual(['give', 'take']);
  });
});

describe('what two devices chose of one group, each without the other', () => {
  const merged = (own: unknown, theirs: unknown, base?: unknown, defaults: unknown = []) =>
    mergeOption(at(late, own), at(early, theirs), base && at(clockAt(500, 0, 'x'), base), defaults)
      ?.d;

  test.each([
    ['a line of each', ['a', 'mine'], ['a', 'theirs'], ['a'], ['a', 'theirs', 'mine']],
    ['one taken out here, one there', ['b', 'c'], ['a', 'c'], ['a', 'b', 'c'], ['c']],
    ['the same line of both', ['a', 'x'], ['a', 'x', 'y'], ['a'], ['a', 'x', 'y']],
    ['where they never met, all of both', ['mine'], ['a', 'b'], undefined, ['a', 'b', 'mine']],
  ])('keeps %s', (_case, own, theirs, base, both) => {
    expect(merged(own, theirs, base)).toEqual(both);
    const other = merged(theirs, own, base) as string[];
    expect([...other].sort()).toEqual([...both].sort());
  });

  test('is joined field by field; where both changed one field, the later word stays', () => {
    const defaults = { units: 'us', badge: true, hosts: [] };
    const own = { units: 'metric', badge: true, hosts: ['mine'] };
    const theirs = { units: 'us', badge: false, hosts: ['theirs'], fresh: 1 };
    const both = { units: 'metric', badge: false, hosts: ['theirs', 'mine'], fresh: 1 };
    expect(merged(own, theirs, undefined, defaults)).toEqual(both);
    expect(merged({ units: 'a' }, { units: 'b' }, { units: 'c' })).toEqual({ units: 'a' });
  });

  test('of a site: a look taken out here and changed there stays, and each keeps its own change', () => {
    const look = (host: string, size: number) => ({ host, look: { size } });
    const base = [look('a', 1), look('b', 1), look('c', 1)];
    const own = [look('b', 2), look('c', 1)];
    const theirs = [look('a', 9), look('b', 1), look('c', 3)];
    expect(merged(own, theirs, base)).toEqual([look('a', 9), look('b', 2), look('c', 3)]);
  });

  test.each([
    ['the sync gives back something older', at(late, ['a']), at(early, []), at(early, ['b'])],
    ['the other is of another version', at(late, ['a']), at(early, [], 2), undefined],
    ['the other was taken out', at(late, ['a']), takenOut(1, early), undefined],
    ['there is none', at(late, ['a']), undefined, undefined],
  ])('is not joined where %s', (_case, own, theirs, agreed) => {
    expect(mergeOption(own, theirs, agreed, [])).toBe(null);
  });
});

describe('a clock', () => {
  test('of a change is later than what it changed, even where that runs ahead', () => {
    const ahead = clockAt(9_000, 0, 'zzz');
    expect(tick(1_000, 'aaa', ahead) > ahead).toBe(true);
    expect(tick(1_000, 'aaa', '')).toBe(clockAt(1_000, 0, 'aaa'));
  });

  test('goes on when its counter is full', () => {
    const full = clockAt(5, 36 ** 3 - 1, 'a');
    expect(tick(5, 'a', full)).toBe(clockAt(6, 0, 'a'));
  });

  test('sorts as text by time', () => {
    const moments = [0, 1, 35, 36, 999, 1_000, 1_795_000_000_000, 4_000_000_000_000];
    const clocks = moments.map((ms) => clockAt(ms, 0, 'x'));
    expect([...clocks].sort()).toEqual(clocks);
  });
});

// Measured in Chromium 156: " 2, é 2, 中 3, emoji 4, < 6, U+2028 6.
test.each([
  ['a', 1],
  ['"', 2],
  ['é', 2],
  ['中', 3],
  ['😴', 4],
  ['<', 6],
  ['\u2028', 8],
])('the sync counts %j as %i bytes or fewer', (text, bytes) => {
  expect(syncedBytes('k', text)).toBe(1 + 2 + bytes);
});
