import { browser } from '#imports';
import { send } from '@/platform/messages';
import { settings } from '@/platform/storage-in-pages';

/**
 * Where articles of this site open in the reader by themselves, has the script put in that looks for one. It
 * needs the site's permission as the reader does, so it need not be carried by every page. In a private window
 * nothing opens by itself: there it could not be stopped either, for nothing is stored.
 */
export async function askToOpen(): Promise<void> {
  if (browser.extension?.inIncognitoContext) return;
  const { readerHosts } = await settings.read();
  if (readerHosts.includes(location.hostname)) await send('lookForArticle', [location.hostname]);
}
