/**
 * `npm run hostile -- 2000`: so many generated payloads through every place where a page or a file can put
 * words, in real Chromium and Firefox. The seed is the same every time, unless HOSTILE_SEED says another.
 */
import { ensureBrowser, installPackages, run } from './set-up.mjs';

const count = Number(process.argv[2] ?? 2_000);
if (!Number.isInteger(count) || count < 1) {
  console.error('npm run hostile -- COUNT, where COUNT is how many payloads.');
  process.exit(2);
}
try {
  process.exitCode = attack() ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function attack() {
  installPackages();
  const env = {
    CHROMIUM: ensureBrowser('chromium'),
    FIREFOX: ensureBrowser('firefox'),
    HOSTILE_PAYLOADS: String(count),
  };
  const wxt = ['npx', 'wxt', 'build', '--mode', 'e2e'];
  const vitest = ['npx', 'vitest', 'run', '--config', 'tests/e2e/vitest.config.ts'];
  return [
    { command: wxt, quiet: true },
    { command: [...wxt, '-b', 'firefox'], quiet: true },
    { command: [...vitest, 'tests/e2e/hostile-markup.test.ts'], quiet: false },
  ].every(({ command: [program, ...args], quiet }) => run(program, args, { env, quiet }));
}
