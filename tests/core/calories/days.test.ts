import { expect, test } from 'vitest';
import { dayAfter, daysBetween, localDay } from '@/core/calories/days';

test('days between two days, over months, leap days and clock changes', () => {
  expect(daysBetween('2026-01-31', '2026-02-01')).toBe(1);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-03-01', '2026-11-30')).toBe(274);
  expect(daysBetween('2026-05-02', '2026-05-01')).toBe(-1);
});

test('the day after so many days', () => {
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  for (const days of [1, 90, 365, 730])
    expect(daysBetween('2026-03-14', dayAfter('2026-03-14', days))).toBe(days);
});

test('today is the day on the wall', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
