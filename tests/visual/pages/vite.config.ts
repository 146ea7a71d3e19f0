import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** `#i18n` without a browser: the same words from the same file, read anew when it changes. */
function words(): Plugin {
  return {
    name: 'words',
    resolveId: (id) => (id === '#i18n' ? '\0words' : undefined),
    async load(id) {
      if (id !== '\0words') return undefined;
      this.addWatchFile(`${root}locales/en.yml`);
      const messages = generateChromeMessages(await parseMessagesFile(`${root}locales/en.yml`));
      return `
        const messages = ${JSON.stringify(messages)};
        export const i18n = {
          t(key, substitutions = []) {
            const found = messages[key.replaceAll('.', '_')];
            if (!found) throw new Error('No words for ' + key);
            return found.message.replace(/\\$(\\d)/g, (_, n) => substitutions[n - 1] ?? '');
          },
        };`;
    },
  };
}

/** A plain page that shows the screens of the popup, the options and the welcome with made-up props. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: `${root}.tour/vite`,
  plugins: [words()],
  resolve: { alias: { '@': root.slice(0, -1) } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1', fs: { allow: [root] } },
});
