import { browser } from '#imports';

export type Area = 'local' | 'sync';
/** One question to each area of the storage, on its way. */
export type Asked = { keys: readonly string[] } & Record<Area, Promise<Record<string, unknown>>>;

/** What the first drawing of the popup reads; its own module says what each is. */
const keys = ['popup:tab', 'o:settings', 'o:look', 'calories:profile', 'calories:choices'];

/** Asks for it, without knowing what it means: nothing else has to be loaded for that. */
export const askFirst = (): Asked => ({
  keys,
  local: browser.storage.local.get(keys),
  sync: browser.storage.sync.get(keys),
});
