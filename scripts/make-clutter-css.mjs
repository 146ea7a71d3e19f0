/**
 * Compiles data/clutter/ into page/clutter/rules.css (for the content script's stylesheet) and
 * page/clutter/rules.json (for its list of what was hidden). Run it after every change of the rules;
 * a test fails while they differ.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport('/scripts/read-clutter-rules.ts', {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root.replace(/[/\\]$/, '') } },
});
const { css, rules, table, failed } = module.readClutterRules();
for (const { line, why } of failed) console.error(`${line}\n  ${why}`);
const options = await resolveConfig(`${root}package.json`);
writeFileSync(`${root}page/clutter/rules.css`, await format(css, { ...options, parser: 'css' }));
writeFileSync(
  `${root}page/clutter/rules.json`,
  await format(JSON.stringify(table), { ...options, parser: 'json' }),
);
console.log(`${rules.length} rules, ${failed.length} that cannot be read`);
if (failed.length > 0) process.exit(1);
