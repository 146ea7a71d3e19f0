import { describe, expect, test } from 'vitest';

/**
 * What Firefox for Android does not have, or has not had in every version we run in: each use asks first. The
 * package is the same, so a use that does not ask ends the background there before it has begun.
 */
const lacking =
  /\bbrowser\s*\.\s*(contextMenus|menus|commands|windows|sidebarAction|sidePanel|action\s*\.\s*(?:openPopup|setBadge\w+))\b(?!\s*\?\.)/g;

const sources = import.meta.glob<string>(
  '/{core,page,platform,components,entrypoints}/**/*.{ts,tsx}',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const unasked = (source: string) => [...source.matchAll(lacking)].map(([use]) => use);

test.each(Object.entries(sources).filter(([, source]) => source.includes('browser')))(
  '%s asks for what Firefox for Android lacks before it uses it',
  (_path, source) => {
    expect(unasked(source)).toEqual([]);
  },
);

describe('the rule itself', () => {
  test.each([
    "browser.contextMenus.create({ id: 'read' })",
    'await browser.action.openPopup()',
    'browser.commands\n  .getAll()',
  ])('is broken by %s', (source) => expect(unasked(source)).toHaveLength(1));

  test.each(["browser.contextMenus?.create({ id: 'read' })", 'browser.commands\n  ?.getAll()'])(
    'is kept by %s',
    (source) => expect(unasked(source)).toEqual([]),
  );
});
