/**
 * The main job with one command: builds, opens a real browser with the extension in it, on the
 * sample article or on a page of yours. Without a display, or with --headless, it takes the tour by itself.
 */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, installPackages, root, run } from './set-up.mjs';

const usage = `npm start -- [--firefox] [--headless] [FILE_OR_URL]

  --firefox     Firefox instead of Chromium
  --headless    take the tour without a window; so it is where there is no display
  FILE_OR_URL   a saved page or an address instead of the sample article`;

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function start() {
  const { values, positionals } = readArguments();
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const page = readPage(positionals);
  const name = values.firefox ? 'firefox' : 'chromium';
  installPackages();
  const executablePath = ensureBrowser(name);
  const site = page.url === null ? {} : { WXT_TOUR_SITE: new URL(page.url).hostname };
  console.log('Building …');
  const target = values.firefox ? ['-b', 'firefox'] : [];
  if (!run('npx', ['wxt', 'build', '--mode', 'e2e', ...target], { quiet: true, env: site }))
    throw new Error('The build failed: it said why above.');

  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('/scripts/tour.ts', {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve(root) } },
  });
  return module.tour({
    name,
    executablePath,
    isHeadless: values.headless || !hasDisplay(),
    page,
    screenshots: join(root, '.tour', name),
  });
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        firefox: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new Error(`${error.message}\n\n${usage}`);
  }
}

/** The page to open: an address, a file, or neither for the sample article. */
function readPage([given, ...more]) {
  if (more.length > 0) throw new Error(`One page at a time.\n\n${usage}`);
  if (given === undefined) return { url: null, file: null };
  if (/^https?:\/\//.test(given)) return { url: given, file: null };
  if (!existsSync(given) || !statSync(given).isFile())
    throw new Error(`There is no file at ${given}, and it is no http address.`);
  return { url: null, file: resolve(given) };
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
