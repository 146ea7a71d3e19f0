import { describe, expect, test } from 'vitest';
import {
  gatherSmallSync,
  planSmallSync,
  smallSyncBudgetBytes,
  type PackedPage,
} from '@/core/highlights/small-sync';
import { mergePageRecords } from '@/core/highlights/merge';
import { joinSyncFiles, monthOf, readSyncFile, writeSyncFile } from '@/core/highlights/sync-file';
import {
  changeRecord,
  conflictsOf,
  deleteRecord,
  forget,
  highlightParts,
  isDeleted,
  isSameRecord,
  joinRecords,
  recordOf,
  type SyncRecord,
} from '@/core/highlights/sync-record';
import { clockAt } from '@/core/sync/clock';
import { itemLimitBytes, syncedBytes } from '@/core/sync/synced-bytes';
import { knee, page } from './odd-library';
import { randomFrom } from './random';

const day = 86_400_000;
const empty = { pages: [], records: [], strange: [] };
const fresh = recordOf(knee, null);
const noted = (note: string, device: string, at: number) =>
  changeRecord(fresh, { ...knee, note }, ['note'], device, at);

describe('joining', () => {
  test('order, grouping and repetition do not matter', () => {
    const random = randomFrom(7);
    const made = (): SyncRecord => {
      const clock = () =>
        random.next() < 0.2 ? '' : clockAt(random.below(4), 0, random.pick(['a', 'b']));
      const [mark, note, tags, deleted] = [clock(), clock(), clock(), clock()];
      const highlight = {
        ...knee,
        // Equal clocks are of equal texts, as of one and the same change.
        colour: mark > clockAt(2, 0, '') ? ('pink' as const) : ('blue' as const),
        note: `note ${note}`,
        tags: [`tag ${tags}`],
        modified: random.below(9),
      };
      return {
        id: knee.id,
        created: knee.created,
        clocks: { mark, note, tags, deleted },
        highlight: random.next() < 0.2 ? null : highlight,
      };
    };
    // A trace has no clocks but that of its deletion.
    const whole = (record: SyncRecord) =>
      record.highlight ? record : forget({ ...record, highlight: null });
    for (let i = 0; i < 5_000; i += 1) {
      const [a, b, c] = [whole(made()), whole(made()), whole(made())];
      expect(joinRecords(a, b)).toEqual(joinRecords(b, a));
      expect(joinRecords(joinRecords(a, b), c)).toEqual(joinRecords(a, joinRecords(b, c)));
      expect(joinRecords(a, a)).toEqual(a);
    }
  });

  test('what was made earlier elsewhere is so from then on, also where one of the two was deleted', () => {
    const gone = { ...deleteRecord(fresh, 'a', knee.modified + 1), created: fresh.created - 5 };
    const joined = joinRecords(noted('x', 'b', knee.modified + 99), gone);
    expect(joined.highlight?.created).toBe(fresh.created - 5);
    expect(isSameRecord(joined, joinRecords(joined, gone))).toBe(true);
  });

  test('two records that were changed at other moments are not the same: their texts differ', () => {
    const undone = { ...fresh, highlight: { ...knee, modified: knee.modified - 5 } };
    expect(isSameRecord(fresh, undone)).toBe(false);
    expect(isSameRecord(fresh, { ...fresh, created: fresh.created - 5 })).toBe(false);
  });

  test('a page’s text is the same, whichever device saw which of its readings first', () => {
    const [one, two] = [
      { ...page, skeletons: { b: [2], a: [1] } },
      { ...page, skeletons: { c: [3], a: [1] } },
    ];
    const texts = [mergePageRecords(one, two), mergePageRecords(two, one)].map((each) =>
      JSON.stringify(each),
    );
    expect(texts[0]).toBe(texts[1]);
  });

  test('a note written here and a colour given there are both kept', () => {
    const green = changeRecord(
      fresh,
      { ...knee, colour: 'pink' },
      ['mark'],
      'b',
      knee.modified + 5,
    );
    expect(joinRecords(noted('New', 'a', knee.modified + 9), green).highlight).toMatchObject({
      note: 'New',
      colour: 'pink',
    });
  });

  test('a later deletion is not undone by an earlier change, a later change brings it back whole', () => {
    const gone = deleteRecord(fresh, 'a', knee.modified + 100);
    expect(isDeleted(joinRecords(noted('x', 'b', knee.modified + 99), gone))).toBe(true);
    const back = joinRecords(noted('x', 'b', knee.modified + 101), gone);
    expect(isDeleted(back)).toBe(false);
    expect(back.highlight).toMatchObject({ note: 'x', anchor: knee.anchor });
  });

  test('a highlight of a file that claims the end of time can be deleted all the same', () => {
    const record = recordOf({ ...knee, modified: Number.MAX_SAFE_INTEGER }, null);
    expect(isDeleted(deleteRecord(record, 'a', knee.modified))).toBe(true);
  });

  test('undo after a deletion counts, even while the computer’s clock stands still', () => {
    const gone = deleteRecord(fresh, 'a', 5);
    expect(isDeleted(joinRecords(gone, changeRecord(gone, knee, highlightParts, 'a', 5)))).toBe(
      false,
    );
  });

  test('nothing a deleted highlight said is kept or told', () => {
    const joined = joinSyncFiles(
      { pages: [page], records: [deleteRecord(fresh, 'a', 5 * day)], strange: [] },
      empty,
      6 * day,
    );
    for (const word of [knee.anchor.exact, knee.note, ...knee.tags])
      expect(writeSyncFile(joined)).not.toContain(word);
    expect(joined).toMatchObject({ pages: [] });
    expect(joined.records).toHaveLength(1);
  });

  test('after 180 days a deleted highlight is not remembered any more', () => {
    const records = [deleteRecord(fresh, 'a', knee.modified + 1)];
    const at = (days: number) =>
      joinSyncFiles({ ...empty, records }, empty, knee.modified + days * day);
    expect(at(179).records).toHaveLength(1);
    expect(at(181).records).toHaveLength(0);
  });
});

describe('what two devices changed without knowing of each other', () => {
  const since = clockAt(knee.modified + 10, 0, '');
  const [here, there] = [
    noted('Mine', 'a', knee.modified + 20),
    noted('Theirs', 'b', knee.modified + 30),
  ];

  test('is told with both texts', () => {
    expect(conflictsOf(here, there, since)).toEqual([
      { id: knee.id, part: 'note', kept: 'Theirs', left: 'Mine' },
    ]);
  });

  test('is none where only one changed since they last met, or both say the same', () => {
    expect(conflictsOf(here, fresh, since)).toEqual([]);
    expect(conflictsOf(here, noted('Mine', 'b', knee.modified + 30), since)).toEqual([]);
  });

  test('names a passage that one deleted while the other wrote on it', () => {
    const gone = deleteRecord(fresh, 'a', knee.modified + 25);
    expect(conflictsOf(gone, there, since)).toEqual([
      { id: knee.id, part: 'deleted', kept: knee.anchor.exact, left: '' },
    ]);
  });
});

describe('the file', () => {
  test('is the same text whatever the order of what is in it', () => {
    const records = [fresh, { ...fresh, id: 'a', highlight: { ...knee, id: 'a' } }];
    expect(writeSyncFile({ ...empty, records })).toBe(
      writeSyncFile({ ...empty, records: [...records].reverse() }),
    );
  });

  test('hands on what a newer version wrote', () => {
    const strange = { id: 'n', clocks: {}, highlight: { version: 2 } };
    const read = readSyncFile(
      writeSyncFile({ pages: [page], records: [fresh], strange: [strange] }),
    );
    expect(read).toEqual({
      ok: true,
      file: { pages: [page], records: [fresh], strange: [strange] },
    });
    const joined = joinSyncFiles(read.ok ? read.file : empty, empty, 0);
    expect(writeSyncFile(joined)).toContain(JSON.stringify(strange));
  });

  test.each([
    ['a log-in page', '<!doctype html>', 'not-ours'],
    ['half a file', '{"format":"leanread-sync","ver', 'not-ours'],
    ['another file', '{}', 'not-ours'],
    ['a newer one', '{"format":"leanread-sync","version":2}', 'newer-version'],
  ])('%s is not read', (_case, text, why) => {
    expect(readSyncFile(text)).toEqual({ ok: false, why });
  });

  test.each([
    [0, '1970-01'],
    [Date.UTC(2026, 10, 28), '2026-11'],
    [Number.MAX_SAFE_INTEGER, '9999-12'],
  ])('what was made at %i travels in %s', (created, month) => {
    expect(monthOf({ created })).toBe(month);
  });
});

describe('the browser’s sync', () => {
  const packed = (key: string, length: number, latest: string): PackedPage => ({
    key,
    packed: 'x'.repeat(length),
    latest,
    title: key,
  });

  test('takes the pages changed last, as many as there is room for, and names the others', () => {
    const pages = Array.from({ length: 30 }, (_, i) =>
      packed(`p${i}`, 5_000, String(i).padStart(3, '0')),
    );
    const { items, left } = planSmallSync(pages);
    expect(Object.keys(items)).toContain('h:p29');
    expect(left.map(({ key }) => key)).toContain('p0');
    expect(Object.keys(items).length + left.length).toBe(30);
    const bytes = Object.entries(items).reduce(
      (sum, [key, item]) => sum + syncedBytes(key, item),
      0,
    );
    expect(bytes).toBeLessThanOrEqual(smallSyncBudgetBytes);
    expect(bytes).toBeGreaterThan(smallSyncBudgetBytes - 6_000);
  });

  test('what is there stays as it is where there is room, though what is here has none', () => {
    const [large, older] = [packed('large', 80_000, '2'), packed('older', 20_000, '1')];
    expect(Object.keys(planSmallSync([large, older]).items)).not.toContain('h:older');
    const known = { ...older, there: older.packed };
    const { items, left } = planSmallSync([{ ...large, packed: 'x'.repeat(90_000) }, known]);
    expect(gatherSmallSync(items)).toEqual(new Map([['older', known.packed]]));
    expect(left.map(({ key }) => key)).toEqual(['large']);
    const grown = { ...older, packed: 'x'.repeat(91_000), there: 'less of it' };
    const second = planSmallSync([grown]);
    expect(gatherSmallSync(second.items)).toEqual(new Map([['older', 'less of it']]));
    expect(second.left).toEqual([grown]);
  });

  test('a page larger than an item travels in parts, and is read only when all are there', () => {
    const { items } = planSmallSync([packed('big', 30_000, '1'), packed('small', 10, '2')]);
    for (const [key, item] of Object.entries(items))
      expect(syncedBytes(key, item)).toBeLessThanOrEqual(itemLimitBytes);
    expect(gatherSmallSync(items)).toEqual(
      new Map([
        ['big', 'x'.repeat(30_000)],
        ['small', 'x'.repeat(10)],
      ]),
    );
    const rest = Object.fromEntries(Object.entries(items).filter(([key]) => key !== 'h:big:1'));
    expect([...gatherSmallSync(rest).keys()]).toEqual(['small']);
    expect(gatherSmallSync({ 'h:z': 7, 'o:look': '1.x' }).size).toBe(0);
  });
});
