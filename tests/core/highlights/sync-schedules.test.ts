import { expect, test } from 'vitest';
import { highlightParts, isDeleted, type SyncRecord } from '@/core/highlights/sync-record';
import { runSchedule } from './three-devices';

const schedules = 10_000;

const valueOf = ({ highlight }: SyncRecord, part: string): string =>
  (part === 'note'
    ? highlight?.note
    : part === 'tags'
      ? (highlight?.tags[0] ?? '')
      : highlight?.colour) ?? '';

test(`in ${schedules} random schedules of three devices nothing is lost, nothing comes back, nothing differs, and the browsers come to rest`, async () => {
  const none: number[] = [];
  const wrong = {
    lost: [...none],
    resurrected: [...none],
    diverged: [...none],
    restless: [...none],
  };
  let [ops, deletions, revived] = [0, 0, 0];
  for (let seed = 1; seed <= schedules; seed += 1) {
    const { devices, done, restless } = await runSchedule(seed);
    ops += done.length;
    if (restless > 0) wrong.restless.push(seed);
    for (const id of new Set(done.map((each) => each.id))) {
      const own = done.filter((each) => each.id === id);
      const latest = (what: (each: (typeof own)[number]) => boolean) =>
        own.filter(what).reduce((most, each) => (each.clock > most.clock ? each : most), {
          clock: '',
          value: '',
        });
      const gone = latest(({ what }) => what === 'deleted').clock;
      const isAlive = latest(({ what }) => what !== 'deleted').clock > gone;
      if (gone) deletions += 1;
      if (gone && isAlive) revived += 1;
      for (const { records } of devices) {
        const record = records.get(id);
        const isHere = record !== undefined && !isDeleted(record);
        if (isAlive && !isHere) wrong.lost.push(seed);
        if (!isAlive && isHere) wrong.resurrected.push(seed);
        if (!isHere || gone) continue;
        // Of what was never deleted each part is as it was written last, by whomever.
        for (const part of highlightParts) {
          const last = latest(({ what }) => what === part);
          if (last.clock && valueOf(record, part) !== last.value) wrong.lost.push(seed);
        }
      }
    }
    const texts = devices.map(({ records }) =>
      JSON.stringify([...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1))),
    );
    if (new Set(texts).size > 1) wrong.diverged.push(seed);
  }
  expect(wrong).toEqual({ lost: [], resurrected: [], diverged: [], restless: [] });
  // The schedules do what they are for.
  expect(ops).toBeGreaterThan(100_000);
  expect(deletions).toBeGreaterThan(10_000);
  expect(revived).toBeGreaterThan(500);
}, 300_000);
