import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from './until';
import { visitPages } from './visit-pages';

/**
 * What a page's own script can tell of the browser it is in: every global and every member of each, what its
 * document and its styles are before and after it has loaded, what it hears, and what an address of ours answers.
 */
const prober = `<script>
  const heard = [];
  for (const type of ['message', 'error', 'readystatechange', 'securitypolicyviolation', 'slotchange', 'toggle'])
    for (const target of [window, document]) target.addEventListener(type, (event) => heard.push(type + ':' + (event.data?.type ?? '')), true);
  const changes = [];
  new MutationObserver((records) => changes.push(...records.map(({ type, target, attributeName }) => type + ' ' + target.nodeName + ' ' + attributeName)))
    .observe(document, { attributes: true, subtree: true, attributeOldValue: true });
  const members = () => Object.getOwnPropertyNames(window).sort().map((name) => {
    let value;
    try { value = window[name]; } catch { return name; }
    if (typeof value !== 'function') return name + ' ' + typeof value;
    const own = [value, value.prototype ?? {}].flatMap((on) => Object.getOwnPropertyNames(on).sort().map((key) => {
      const { get, set, value: held } = Object.getOwnPropertyDescriptor(on, key) ?? {};
      return key + ':' + [get, set, held].map((one) => (typeof one === 'function' ? /native code/.test(Function.prototype.toString.call(one)) : typeof one)).join();
    }));
    return name + ' ' + own.join(' ');
  });
  const styles = () => ['html', 'body', 'p', 'leanread-reader', 'leanread-marks', 'mark'].map((name) => {
    const element = document.querySelector(name) ?? document.body.appendChild(document.createElement(name));
    const style = getComputedStyle(element);
    const said = [...style].map((property) => property + ':' + style.getPropertyValue(property)).join(';');
    if (/^(leanread|mark)/.test(name)) element.remove();
    return said;
  });
  const early = members();
  window.probe = async (addresses) => ({
    early, now: members(), styles: styles(), heard, changes,
    markup: document.documentElement.outerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: [...CSS.highlights.keys()], fonts: [...document.fonts].length,
    elements: ['leanread-reader', 'leanread-marks'].map((name) => typeof customElements.get(name)),
    entries: performance.getEntries().map(({ name }) => name).filter((name) => /extension/.test(name)),
    documentKeys: Reflect.ownKeys(document).map(String), navigatorKeys: Reflect.ownKeys(navigator).map(String),
    reached: await Promise.all(addresses.map(async (address) => [
      address,
      await fetch(address).then(() => 'came', () => 'failed'),
      await new Promise((resolve) => { const image = new Image(); image.onload = () => resolve('came'); image.onerror = () => resolve('failed'); image.src = address; }),
      await new Promise((resolve) => { const link = document.createElement('link'); link.rel = 'stylesheet'; link.onload = () => resolve('came'); link.onerror = () => resolve('failed'); link.href = address; document.head.append(link); setTimeout(() => { resolve('silent'); }, 5000); }),
    ])),
  });
</script>`;
const source = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oats</title>${prober}</head>
  <body><article><h1>Oats</h1>${'<p>Those who ate oats on most days for ten weeks wrote in their diaries that they were less hungry at noon.</p>'.repeat(8)}
  <div class="newsletter">Sign up for our newsletter</div></article></body></html>`;

const folders = { chromium: 'chrome-mv3-e2e', firefox: 'firefox-mv3-e2e' };
const files = [
  'manifest.json',
  'popup.html',
  'content-scripts/page.css',
  'content-scripts/page.js',
  'icons/48.png',
  'background.js',
];

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const at = visitPages(name, { '/page.html': source });

  const probe = async (addresses: string[]) => {
    const tab = await at.driven.openTab(
      `${at.pages.origin.replace('127.0.0.1', 'localhost')}/page.html`,
    );
    await tab.bringToFront();
    await until(() => tab.evaluate(() => document.readyState === 'complete'), 'it did not load');
    // Long enough for whatever would come late.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const told = await tab.evaluate(
      (wanted) => (window as unknown as { probe(of: string[]): Promise<object> }).probe(wanted),
      addresses,
    );
    await tab.close();
    return told;
  };

  test('no file of ours can be asked for by a page', async () => {
    const manifest = JSON.parse(
      await readFile(`.output/${folders[name]}/manifest.json`, 'utf8'),
    ) as Record<string, unknown>;
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('a page that is not listed cannot tell whether LeanRead is there', async () => {
    const origin = new URL(at.own.url()).href.replace(/\/options\.html.*$/, '');
    const addresses = files.map((file) => `${origin}/${file}`);
    const present = await probe(addresses);
    await at.driven.uninstall();
    await until(async () => isGone(at.own), 'the extension did not go', 30_000);
    const absent = await probe(addresses);
    expect(present).toEqual(absent);
  });

  test('the probe works: what a script leaves in a page is seen', async () => {
    const told = (await probe([])) as { now: string[] };
    const tab = await at.driven.openTab(`${at.pages.origin}/page.html`);
    await tab.evaluate(() => Object.assign(window, { leanread: 1 }));
    const now = await tab.evaluate(() =>
      (window as unknown as { probe(of: string[]): Promise<{ now: string[] }> }).probe([]),
    );
    expect(now.now).not.toEqual(told.now);
  });
});

/** A page of an extension that was taken out is closed, or answers no more. */
async function isGone(own: Page): Promise<boolean> {
  if (own.isClosed()) return true;
  const answer = own.evaluate(
    () => typeof chrome !== 'undefined' && chrome.runtime?.id !== undefined,
  );
  return answer.then(
    (isThere) => !isThere,
    () => true,
  );
}
