/**
 * Where a browser is on this machine: an environment variable first, then the PATH, then the usual
 * places. Branded Chrome is not looked for: since version 137 it no longer side-loads extensions.
 */
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const browsers = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'chrome-for-testing'],
    places: [
      '/usr/bin/chromium',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe'),
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      join(process.env.ProgramFiles ?? '', 'Mozilla Firefox/firefox.exe'),
    ],
  },
};

/** Test browsers this project downloaded for itself. */
export const downloads = join(homedir(), '.cache', 'leanread-browsers');

/** The path of a browser that can be started, or null. `name` is `chromium` or `firefox`. */
export function findBrowser(name) {
  const { variable, commands, places } = browsers[name];
  if (process.env[variable]) return process.env[variable];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command + suffix)));
  return [...onPath, ...places, ...downloaded(name)].find(canRun) ?? null;
}

function downloaded(name) {
  const binary = {
    chromium: /[/\\](chrome|chrome\.exe|Google Chrome for Testing)$/,
    firefox: /[/\\](firefox|firefox\.exe)$/,
  };
  try {
    return readdirSync(downloads, { recursive: true })
      .filter((path) => binary[name].test(path))
      .map((path) => join(downloads, path));
  } catch {
    // Nothing was ever downloaded: the folder is not there.
    return [];
  }
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
