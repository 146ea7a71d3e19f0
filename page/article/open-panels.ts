import { linkShare, textOf } from '@/page/article/box';

/** Less text than this is a tip or a menu, and no part of an article. */
const fewestCharacters = 80;
const mostLinked = 0.5;
const hides = /(?:display|visibility)\s*:[^;]*;?/gi;
const notArticle =
  'nav, footer, [role=navigation], [role=menu], [role=menubar], [role=dialog], dialog';

/**
 * What a press on its heading opens is content that is only folded away: an answer under its question,
 * a shut part of the text. In the copy it stands open. Menus and dialogues stay shut.
 */
export function openPanels(body: Element): void {
  for (const trigger of body.querySelectorAll('[aria-expanded=false]')) {
    if (trigger.closest(notArticle) || trigger.hasAttribute('aria-haspopup')) continue;
    const panel = panelOf(trigger);
    if (!panel || panel.contains(trigger) || panel.matches(notArticle)) continue;
    if (textOf(panel).length < fewestCharacters || linkShare(panel) > mostLinked) continue;
    if (panel.querySelector(`${notArticle}, form`)) continue;
    panel.removeAttribute('hidden');
    panel.removeAttribute('aria-hidden');
    const style = panel.getAttribute('style');
    if (style !== null) panel.setAttribute('style', style.replace(hides, ''));
  }
}

/** The box that the trigger names, or the one right behind the trigger or its heading. */
function panelOf(trigger: Element): Element | null {
  const id = trigger.getAttribute('aria-controls');
  const named = id && trigger.ownerDocument.getElementById(id);
  if (named) return named;
  for (
    let at: Element | null = trigger, climbs = 0;
    at && climbs < 3;
    at = at.parentElement, climbs += 1
  )
    if (at.nextElementSibling) return at.nextElementSibling;
  return null;
}
