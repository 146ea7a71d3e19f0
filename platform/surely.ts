import { browser } from '#imports';

/**
 * A background may be stopped before it can answer, with its work done or not. Asked once more, which starts it
 * again, it says what is so: the same words saved twice are one highlight. Not where the extension is gone.
 */
export function surely<T>(ask: () => Promise<T>, onAgain?: () => void): Promise<T> {
  return ask().catch((error: unknown) => {
    if (browser.runtime?.id === undefined) throw error;
    onAgain?.();
    return ask();
  });
}
