import { browser } from '#imports';

/** One of our keys: what it does, in the manifest's words, and the key itself as the browser writes it. */
export type Shortcut = { name: string; does: string; key: string };

/** Null where the browser knows no such keys, as on a phone. */
export async function readShortcuts(): Promise<Shortcut[] | null> {
  const all = await browser.commands?.getAll();
  return (
    all?.map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      does: description,
      key: shortcut,
    })) ?? null
  );
}

/** Opens the browser's own page for them; only a press may call it. Answers whether it opened. */
export async function openShortcutSettings(): Promise<boolean> {
  // Firefox's own; a phone has none of them.
  const { commands } = browser as { commands?: { openShortcutSettings?: () => Promise<void> } };
  try {
    // It lets nobody open its pages by their address; Chromium has the address.
    if (commands?.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch (error) {
    console.warn('LeanRead could not open the browser’s page for keys.', error);
    return false;
  }
}
