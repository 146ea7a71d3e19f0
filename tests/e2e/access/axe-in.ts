import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'puppeteer-core';
import type axe from 'axe-core';
import type { Place } from './surface';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = [
  ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  'best-practice',
];

type World = { session: CDPSession; contextId: number };
const worlds = new WeakMap<Page, World>();

/**
 * What axe finds against WCAG 2.0 to 2.2, A and AA, and its best practices: a line for each element. Over a
 * page that is not ours only what is found in our root counts.
 */
export async function axeIn(page: Page, { over, part }: Place): Promise<string[]> {
  const { session, contextId } = await worldOf(page);
  const context = part ? pathTo(over, part) : 'document';
  const run = `axe.run(${context}, {
    runOnly: { type: 'tag', values: ${JSON.stringify(tags)} },
    resultTypes: ['violations'],
    preload: false,
  }).then(({ violations }) => violations)`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: run,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'axe failed');
  const violations = result.value as axe.Result[];
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => !over || isIn(target, over))
      .map(({ target, any, all, none }) => {
        const [why] = [...any, ...all, ...none];
        return `${id}: ${target.flat().join(' ')} (${why?.message ?? ''})`;
      }),
  );
}

/** Of the two roots of the reader the inner one has all but the article; its host is the one `div` with a root. */
const pathTo = (over = '', part: string) =>
  `document.querySelector('${over}').shadowRoot.querySelector('${part}')
    ? { fromShadowDom: ['${over}', '${part}'] }
    : { fromShadowDom: ['${over}', 'div', '${part}'] }`;

/** The path to what lies in a shadow root begins with its host. */
function isIn([first]: axe.UnlabelledFrameSelector, over: string): boolean {
  return Array.isArray(first) && (first[0]?.startsWith(over) ?? false);
}

/**
 * A world of its own beside the page's: pages of an extension allow no script but their own, and a page
 * that is read must not meet ours.
 */
async function worldOf(page: Page): Promise<World> {
  const known = worlds.get(page);
  if (known) return known;
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'axe',
  });
  await session.send('Runtime.evaluate', { expression: source, contextId });
  worlds.set(page, { session, contextId });
  return { session, contextId };
}
