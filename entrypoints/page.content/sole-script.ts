import { browser, type ContentScriptContext } from '#imports';
import { clearLeftBehind } from '@/page/stay/clear-left-behind';

/** What of ours runs in a page; `page` is put in with it, `visit` later, and they do the same. */
const alike = {
  page: 'page',
  visit: 'page',
  opening: 'opening',
  reader: 'reader',
  tools: 'tools',
} as const;
export type ScriptName = keyof typeof alike;

/** The scripts that run in this world of ours, which no page sees. A symbol: names can be those of its elements. */
const running = Symbol.for('leanread:running');
type World = { [running]?: Map<string, ContentScriptContext> };

/**
 * One of each alike, and none of an extension that is gone. WXT ends a script when an event on the document
 * says that another of its name has begun, and that any page can say that knows our id. So the event is not
 * believed: in this world the new script ends the old one itself, and what an update has left behind in
 * a world of its own sees at the event that its extension is gone.
 */
export function soleScript(ctx: ContentScriptContext, name: ScriptName): void {
  const world = globalThis as World;
  const scripts = (world[running] ??= new Map());
  if (scripts.size === 0) clearLeftBehind(document);
  scripts.get(alike[name])?.abort('Another has taken its place.');
  scripts.set(alike[name], ctx);

  const begun = (event: Event) => {
    event.stopImmediatePropagation();
    // An extension that is gone has no name any more.
    if (browser.runtime?.id === undefined) ctx.abort('The extension was updated.');
  };
  const names = (Object.keys(alike) as ScriptName[]).filter((one) => alike[one] === alike[name]);
  for (const each of names)
    // As WXT calls it; heard on the way down, before WXT’s own listener on the document.
    window.addEventListener(`${browser.runtime.id}:${each}:wxt:content-script-started`, begun, {
      capture: true,
      signal: ctx.signal,
    });
}
