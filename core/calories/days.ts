const dayMs = 86_400_000;

/** Whole days from one calendar day to another, both written as 2026-12-31. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** The calendar day this many days after another. Dates without a time are UTC, so no clock change moves them. */
export function dayAfter(from: string, days: number): string {
  return new Date(Date.parse(from) + days * dayMs).toISOString().slice(0, 10);
}

/** The day on the clock of this computer, which near midnight is not the day in UTC. */
export function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
