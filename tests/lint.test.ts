import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

// The rules that need types are left out: these files exist only here.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

async function complaints(filePath: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(source, { filePath });
  return result?.messages.map(({ ruleId }) => ruleId ?? '') ?? [];
}

test.each([
  ['core/calories/x.ts', "import { a } from '@/page/article/a';\na();", 'no-restricted-imports'],
  [
    'core/calories/x.ts',
    "import { browser } from '#imports';\nbrowser();",
    'no-restricted-imports',
  ],
  [
    'core/calories/x.ts',
    "import { i18n } from '@/components/ui/i18n';\ni18n();",
    'no-restricted-imports',
  ],
  ['page/article/x.ts', "import { a } from '@/platform/storage';\na();", 'no-restricted-imports'],
  ['components/ui/x.tsx', "import { a } from '@/platform/storage';\na();", 'no-restricted-imports'],
  ['platform/x.ts', "import { a } from '@/page/article/a';\na();", 'no-restricted-imports'],
  ['platform/x.ts', "void fetch('https://example.org/');", 'no-restricted-globals'],
  ['entrypoints/x.ts', "navigator.sendBeacon('/x');", 'no-restricted-properties'],
  ['page/article/x.ts', "document.body.innerHTML = '<p>';", 'no-restricted-syntax'],
  ['page/article/x.ts', "document.body.outerHTML = '<p>';", 'no-restricted-syntax'],
  ['page/article/x.ts', "document.body['innerHTML'] = '<p>';", 'no-restricted-syntax'],
  ['page/article/x.ts', "document.body.setHTML('<p>');", 'no-restricted-syntax'],
  ['page/export/x.ts', "import purify from 'dompurify';\npurify('');", 'no-restricted-syntax'],
  ['page/article/clean-html.ts', "document.body.innerHTML = '<p>';", 'no-restricted-syntax'],
  ['page/article/x.ts', "document.write('<p>');", 'no-restricted-syntax'],
  [
    'page/article/x.ts',
    "document.createRange().createContextualFragment('<p>');",
    'no-restricted-syntax',
  ],
  ['page/article/x.ts', "document.createElement('iframe').srcdoc = '<p>';", 'no-restricted-syntax'],
  ['entrypoints/x.ts', "window.addEventListener('message', () => {});", 'no-restricted-syntax'],
  ['core/x.ts', "eval('1');", 'no-eval'],
  ['core/x.ts', "new Function('return 1');", 'no-new-func'],
  [
    'components/ui/x.tsx',
    'export const a = <p dangerouslySetInnerHTML={{ __html: "" }} />;',
    'no-restricted-syntax',
  ],
])('in %s the linter refuses %s', { timeout: 60_000 }, async (path, source, rule) => {
  expect(await complaints(path, source)).toEqual([rule]);
});

test('what the rooms allow passes', async () => {
  expect(
    await complaints('page/article/x.ts', "import { a } from '@/core/article/a';\na();"),
  ).toEqual([]);
});
