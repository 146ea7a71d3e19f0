import { useEffect } from 'preact/hooks';
import { onFactsUnwanted } from '@/platform/facts-wanted';
import { makeRoot } from '@/entrypoints/page.content/lay-over';
import { send } from '@/platform/messages';
import { choices } from '@/platform/storage-in-pages';
import { bringFacts } from './bring-facts';

/** Marks what can be told of food and exercise in the article that is read, if the person asked for it. */
export function useFacts(body: HTMLElement, ground: ShadowRoot): void {
  useEffect(() => {
    const closing = new AbortController();
    const { signal } = closing;
    const unwatch = onFactsUnwanted(() => closing.abort());
    void choices.read().then(async ({ markFacts: wanted }) => {
      const tipParent = body.parentElement;
      if (!wanted || !tipParent) return;
      const find = (sentences: string[]) => send('findFacts', [sentences]);
      const markFacts = await bringFacts();
      if (signal.aborted) return;
      // The theme comes with the surroundings. A page that gets at a passage painted in the reader can walk up
      // from it, but not down into another root.
      const tip = makeRoot('leanread-fact', ':host { color-scheme: inherit !important; }');
      await markFacts({ root: body, tip, tipParent, ground, find, signal });
    });
    return () => {
      unwatch();
      closing.abort();
    };
  }, [body, ground]);
}
