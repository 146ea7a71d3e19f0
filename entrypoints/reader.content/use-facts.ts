import { useEffect } from 'preact/hooks';
import { onFactsUnwanted } from '@/platform/facts-wanted';
import { send } from '@/platform/messages';
import { choices } from '@/platform/storage-in-pages';
import { bringFacts } from './bring-facts';

/** Marks what can be told of food and exercise in the article that is read, if the person asked for it. */
export function useFacts(body: HTMLElement, isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    const closing = new AbortController();
    const { signal } = closing;
    const unwatch = onFactsUnwanted(() => closing.abort());
    void choices.read().then(async ({ markFacts: wanted }) => {
      const tipParent = body.parentElement;
      if (!wanted || !tipParent) return;
      const find = (sentences: string[]) => send('findFacts', [sentences]);
      const markFacts = await bringFacts();
      if (signal.aborted) return;
      await markFacts({ root: body, surface: 'reader', tipParent, find, signal });
    });
    return () => {
      unwatch();
      closing.abort();
    };
  }, [body, isShown]);
}
