import type { ContentScriptContext } from '#imports';
import { markFacts } from '@/page/facts/mark-facts';
import { onFactsUnwanted } from '@/platform/facts-wanted';
import { makeRoot } from './lay-over';
import { send } from '@/platform/messages';
import { choices } from '@/platform/storage-in-pages';

/** Marks what can be told of food and exercise on the page, once it is there, if the person asked for it. */
export async function markPageFacts(ctx: ContentScriptContext): Promise<void> {
  if (!(await choices.read()).markFacts) return;
  const unwanted = new AbortController();
  ctx.onInvalidated(onFactsUnwanted(() => unwanted.abort()));
  if (document.readyState === 'loading')
    await new Promise((resolve) =>
      document.addEventListener('DOMContentLoaded', resolve, { once: true, signal: ctx.signal }),
    );
  const root = document.querySelector('article, main, [role="main"]') ?? document.body;
  if (!root || ctx.isInvalid) return;
  await markFacts({
    root,
    tip: makeRoot('leanread-fact', ':host { color-scheme: light dark !important; }'),
    tipParent: document.documentElement,
    find: (sentences) => send('findFacts', [sentences]),
    signal: AbortSignal.any([ctx.signal, unwanted.signal]),
  });
}
