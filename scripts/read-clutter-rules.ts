import { readdirSync, readFileSync } from 'node:fs';
import { type Compilation, compileRules, type RuleEntry } from '@/core/clutter/compile-rules';
import { packRules, type RuleTable } from '@/core/clutter/rule-table';

export function readClutterEntries(): { file: string; entries: RuleEntry[] }[] {
  const folder = 'data/clutter/publishers';
  const files = [
    'data/clutter/general.json',
    ...readdirSync(folder).map((name) => `${folder}/${name}`),
  ];
  return files
    .sort()
    .map((file) => ({ file, entries: JSON.parse(readFileSync(file, 'utf8')) as RuleEntry[] }));
}

/**
 * What hides a marked node, shows it with an outline, and lets a locked page scroll again. An id that
 * nothing has outweighs what pages say of their own boxes with “!important”. Only while cleaning is on: a copy
 * that a page made of itself before may come back with our marks after it was given back.
 */
const marks = `/* Made by scripts/make-clutter-css.mjs from data/clutter: change it there. */
html[data-leanread-clean]:not([data-leanread-outline])
  [data-leanread-hidden]:not(#leanread):not(#leanread),
[data-leanread-preview]:not(#leanread):not(#leanread) {
  display: none !important;
}
html[data-leanread-outline] [data-leanread-hidden] {
  outline: 2px dashed #b3261e !important;
  outline-offset: 2px !important;
}
html[data-leanread-clean] [data-leanread-loose='fixed'] {
  position: absolute !important;
}
html[data-leanread-clean] [data-leanread-loose='sticky'] {
  position: static !important;
}
html[data-leanread-unlock] {
  overflow: auto !important;
  height: auto !important;
  position: static !important;
}
html[data-leanread-unlock] body {
  overflow: visible !important;
  height: auto !important;
  position: static !important;
}
`;

export function readClutterRules(): Compilation & { table: RuleTable } {
  const compiled = compileRules(readClutterEntries().flatMap(({ entries }) => entries));
  return { ...compiled, css: marks + compiled.css, table: packRules(compiled.rules) };
}
