import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import publishers from '@/data/publishers.json';

type Manifest = { content_scripts?: { matches: string[]; css?: string[]; js?: string[] }[] };

/** That nothing runs there once it is installed is tried in real browsers: tests/e2e/clean.test.ts. */
describe.each(['chrome', 'firefox'])(
  'the release build for %s, on pages it does not serve',
  (browser) => {
    const build = `.output/${browser}-mv3`;
    const read = (file: string) => readFileSync(join(build, file), 'utf8');
    const manifest = JSON.parse(read('manifest.json')) as Manifest;

    test('has nothing put in by the browser: one script, for the publishers of the list', () => {
      expect(manifest.content_scripts).toEqual([
        {
          matches: publishers,
          run_at: 'document_start',
          css: ['content-scripts/page.css'],
          js: ['content-scripts/page.js'],
        },
      ]);
      for (const key of ['host_permissions', 'web_accessible_resources', 'externally_connectable'])
        expect(manifest).not.toHaveProperty(key);
    });

    test('has no background that wakes up when somebody goes from page to page', () => {
      const awake =
        /tabs\.on\w+|webNavigation\.on|webRequest\.on|declarativeNetRequest|userScripts\.register/;
      // Seen to be there, so that the search is of the right file.
      expect(read('background.js')).toMatch(/registerContentScripts/);
      expect(read('background.js')).not.toMatch(awake);
    });
  },
);
