/** A version that brought something worth a sentence, and the names of its sentences under `news:`. */
export type Release = { version: string; points: readonly string[] };

/** The newest first. A version that only mends things has no place here. */
export const releases = [
  { version: '0.1.0', points: ['v010.sample', 'v010.options', 'v010.permissions'] },
] as const satisfies readonly Release[];

/** Whether something was told of since the version up to which it was seen; a first installation has seen all. */
export function hasNews(seen: string | null, told: readonly Release[] = releases): boolean {
  const [latest] = told;
  return seen !== null && latest !== undefined && isLater(latest.version, seen);
}

function isLater(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0;
}
