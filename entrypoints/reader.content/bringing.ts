import { send, type BroughtScript } from '@/platform/messages';

/**
 * How what a script of its own lends comes to the page once it is wanted: the reader is heavy enough. Fails where
 * the script did not come, and asks for it again the next time.
 */
export const bringing =
  <T>(script: BroughtScript, borrow: () => T | undefined) =>
  async (): Promise<T> => {
    if (!borrow()) await send('bring', [script]);
    const lent = borrow();
    if (!lent) throw new Error(`What ${script}.js lends did not come.`);
    return lent;
  };
