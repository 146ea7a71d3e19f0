/**
 * A hybrid logical clock (Kulkarni et al. 2014) as text that sorts by time: milliseconds, a counter for
 * what happens within one of them, and the device, so that two devices never write the same one.
 * '' is earlier than every other: what was written before there were clocks.
 */
export type Clock = string;

/** 36⁹ milliseconds: past the year 5000. Somebody's file may claim a later moment. */
const msDigits = 9;
const latestMs = 36 ** msDigits - 1;
const countDigits = 3;
const written = /^([0-9a-z]{9})\.([0-9a-z]{3})\.([0-9a-z]{1,16})$/;

export function clockAt(ms: number, count: number, device: string): Clock {
  const digits = (value: number, length: number) =>
    Math.trunc(value).toString(36).padStart(length, '0');
  return `${digits(Math.min(ms, latestMs), msDigits)}.${digits(count, countDigits)}.${device}`;
}

/**
 * The clock of a change made now to something last changed at `after`. It is always the later one, even
 * where `after` comes from a device whose clock runs ahead; and because no clock but that of the changed
 * thing is looked at, a wrong clock spreads no further than to what its own device changed.
 */
export function tick(now: number, device: string, after: Clock): Clock {
  const before = readClock(after);
  if (!before || before.ms < now) return clockAt(now, 0, device);
  return before.count < 36 ** countDigits - 1
    ? clockAt(before.ms, before.count + 1, device)
    : clockAt(before.ms + 1, 0, device);
}

function readClock(clock: Clock): { ms: number; count: number } | null {
  const parts = written.exec(clock);
  if (!parts) return null;
  return { ms: parseInt(parts[1] ?? '', 36), count: parseInt(parts[2] ?? '', 36) };
}

/** What is no clock is the earliest one: it came from somebody’s file or another program. */
export const parseClock = (value: unknown): Clock =>
  typeof value === 'string' && written.test(value) ? value : '';

export const laterOf = (one: Clock, two: Clock): Clock => (one > two ? one : two);

/** The moment of a clock, in ms since 1970; 0 for the earliest. */
export const msOf = (clock: Clock): number => readClock(clock)?.ms ?? 0;
