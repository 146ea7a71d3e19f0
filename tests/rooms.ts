/** What each room may import. Across folders always `@/`; `./` only for a neighbour in the same folder. */
export const rooms: Record<string, RegExp> = {
  data: /^\.\/[^/]+$/,
  core: /^(@\/(core|data)\/|\.\/[^/]+$)/,
  page: /^(@\/(core|page|data)\/|dompurify$|\.\/[^/]+$)/,
  platform: /^(@\/(core|platform)\/|#imports$|idb$|fflate$|\.\/[^/]+$)/,
  components: /^(@\/(core|components|data)\/|preact(\/|$)|\.\/[^/]+$)/,
  entrypoints: /^(@\/|#imports$|preact(\/|$)|@fontsource(-variable)?\/|\.\/[^/]+$)/,
};

/** Words come through one file, which knows the plurals of every language. */
const isDoor = (path: string, specifier: string) =>
  path === '/components/ui/i18n.ts' && specifier === '#i18n';

/** `import … from`, `export … from` and `import '…'` at the start of a line; `import(…)` anywhere. */
const importing = /(?:^(?:import|export)\b(?:[^'"]*?\bfrom\b)?\s*|\bimport\(\s*)['"]([^'"]+)['"]/gm;

/** The imports of a file that its room forbids; `path` starts with `/room/`. */
export function importsAgainstTheHouse(path: string, source: string): string[] {
  const allowed = rooms[path.split('/')[1] ?? ''];
  const imported = [...source.matchAll(importing)].map(([, specifier = '']) => specifier);
  return imported.filter((specifier) => !allowed?.test(specifier) && !isDoor(path, specifier));
}
