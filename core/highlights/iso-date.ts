/** The last moment a `Date` knows; a record of somebody's file may claim a later one. */
export const latestMs = 8.64e15;

/** A moment, in ms since 1970, as every format but CSV writes it. */
export const isoDate = (ms: number): string => new Date(Math.min(ms, latestMs)).toISOString();
