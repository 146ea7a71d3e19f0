/**
 * What a fresh machine needs before anything of ours can run: the packages of the lockfile and a
 * browser. Uses nothing but Node, because on a fresh machine there is nothing else.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloads, findBrowser } from './find-browser.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const isWindows = process.platform === 'win32';

const names = { chromium: 'Chromium', firefox: 'Firefox' };
const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' };
const testBrowsers = { chromium: 'chrome@stable', firefox: 'firefox@stable' };

/** Runs a command in the repository; answers whether it succeeded. Quiet: its output is shown only if it fails. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? 'pipe' : 'inherit',
    // npm and npx are scripts on Windows.
    shell: isWindows,
    env: { ...process.env, ...env },
  });
  if (quiet && status !== 0) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  return status === 0;
}

/** The same, for a question whose answer may be no. */
function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Installs the packages of the lockfile where they are not there yet, or are of another lockfile. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.leanread-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    throw new Error('The packages could not be installed: npm said why above.');
  writeFileSync(stamp, lock);
}

/** The path of a browser, installed first where there is none and it can be. `name`: `chromium` or `firefox`. */
export function ensureBrowser(name) {
  const path =
    findBrowser(name) ?? (installFromDebian(name) || download(name) ? findBrowser(name) : null);
  if (path) return path;
  throw new Error(
    `No ${names[name]} was found and none could be installed: install ${names[name]}, or name one in the environment variable ${name.toUpperCase()}.`,
  );
}

function installFromDebian(name) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '-n'];
  const [may, ...mayArgs] = [...asRoot, 'true'];
  if (!succeeds(may, mayArgs)) return false;
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
    return run(command, [...rest, '-qq', ...args], { quiet: true });
  };
  console.log(`Installing ${names[name]} from the distribution …`);
  apt('update');
  return apt('install', '-y', '--no-install-recommends', debianPackages[name]);
}

function download(name) {
  console.log(`Downloading a test browser: ${testBrowsers[name]} …`);
  return run('npx', [
    '--no-install',
    'browsers',
    'install',
    testBrowsers[name],
    '--path',
    downloads,
  ]);
}
