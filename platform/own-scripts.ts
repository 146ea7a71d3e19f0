/**
 * Scripts of ours that the background runs only once they are wanted, so that it need not read them each time it
 * wakes. In Chromium it is a worker, which may import after its installation only what it imported then
 * (https://github.com/w3c/ServiceWorker/issues/1319); in Firefox it is a document.
 */
import { browser } from '#imports';

export type OwnScript = 'tell-facts';

const { importScripts } = globalThis as { importScripts?: (url: string) => void };

const urlOf = (script: OwnScript) => browser.runtime.getURL(`/${script}.js`);

/** To be called while the background starts: a worker hears of its installation only then. */
export function keepAtHand(script: OwnScript): void {
  if (importScripts) addEventListener('install', () => importScripts(urlOf(script)));
}

/** Fails where the script cannot be had. */
export async function runOwnScript(script: OwnScript): Promise<void> {
  if (importScripts) return importScripts(urlOf(script));
  const element = document.createElement('script');
  element.src = urlOf(script);
  await new Promise<void>((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${script}.js could not be run.`));
    document.head.append(element);
  });
  element.remove();
}
