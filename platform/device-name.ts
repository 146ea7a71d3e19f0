import { browser } from '#imports';

const key = 'sync:device';
let known: Promise<string> | undefined;

/** What tells this device's changes from those of others; made up once, and says nothing about it. */
export function deviceName(): Promise<string> {
  return (known ??= readOrMake().catch((error: unknown) => {
    // One refusal of the storage must not refuse every change until the browser is closed.
    known = undefined;
    throw error;
  }));
}

async function readOrMake(): Promise<string> {
  const found: Record<string, unknown> = await browser.storage.local.get(key);
  const name = found[key];
  if (typeof name === 'string' && /^[0-9a-z]{8}$/.test(name)) return name;
  const made = crypto
    .getRandomValues(new Uint32Array(2))
    .reduce((text, part) => text + part.toString(36), '');
  const short = made.padStart(8, '0').slice(-8);
  await browser.storage.local.set({ [key]: short });
  return short;
}
