/**
 * `npm run pictures`: takes the pictures of docs/store anew, 1280 × 800, from the running extension on our own
 * sample article. Needs Chromium. Look at each of them before you commit.
 */
import { resolve } from 'node:path';
import { ensureBrowser, installPackages, root, run } from './set-up.mjs';

installPackages();
const executablePath = ensureBrowser('chromium');
console.log('Building …');
if (!run('npx', ['wxt', 'build', '--mode', 'e2e'], { quiet: true })) process.exit(1);
const { runnerImport } = await import('vite');
const { module } = await runnerImport('/scripts/take-pictures.ts', {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': resolve(root) } },
});
await module.takePictures(executablePath, resolve(root, 'docs/store'));
