/**
 * `npm run kills -- 200`: so many times a real Chromium with a profile of its own is killed while it saves
 * highlights, and started again; counts what was said to be saved, lost and corrupt. The moments are the same
 * every time, unless KILLS_SEED says otherwise; what the machine makes of them is not.
 */
import { ensureBrowser, installPackages, run } from './set-up.mjs';

const count = Number(process.argv[2] ?? 200);
if (!Number.isInteger(count) || count < 1) {
  console.error('npm run kills -- COUNT, where COUNT is how often.');
  process.exit(2);
}
try {
  installPackages();
  const env = { CHROMIUM: ensureBrowser('chromium'), KILLS: String(count) };
  const vitest = ['vitest', 'run', '--config', 'tests/e2e/vitest.config.ts'];
  const isBuilt = run('npx', ['wxt', 'build', '--mode', 'e2e'], { env, quiet: true });
  const isKept = isBuilt && run('npx', [...vitest, 'tests/e2e/kills.test.ts'], { env });
  process.exitCode = isKept ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
