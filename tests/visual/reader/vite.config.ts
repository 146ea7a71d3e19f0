import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The English words, read the way the extension's build reads them. */
const english: Plugin = {
  name: 'english',
  resolveId: (id) => (id === 'virtual:english' ? '\0english' : null),
  async load(id) {
    if (id !== '\0english') return null;
    const file = at('../../../locales/en.yml');
    this.addWatchFile(file);
    return `export default ${JSON.stringify(generateChromeMessages(await parseMessagesFile(file)))}`;
  },
};

/** The reader outside the extension, to be looked at: `npx vite --config tests/visual/reader/vite.config.ts`. */
export default defineConfig({
  root: at('.'),
  plugins: [english],
  resolve: {
    alias: [
      { find: '#i18n', replacement: at('./i18n.ts') },
      { find: /^@\//, replacement: at('../../../') },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // A page that is looked at once has no use for a server that watches.
  build: { modulePreload: false, minify: false },
});
