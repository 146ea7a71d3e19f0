import { gatherArticle } from '@/page/article/score-twigs';
import { append, growTwig, makeTwig, type Twig } from '@/page/article/twig';
import { weed } from '@/page/article/weed-twigs';

/** Below this Readability has most likely taken the wrong box; its own default is the same. */
const enoughCharacters = 500;

/** The text nodes of `region` that Readability's scoring takes for the article. */
export function readabilityText(region: Element, title: Element | null): Set<Text> {
  const named = attempt(region, title, true);
  if (named.characters >= enoughCharacters) return named.kept;
  // Where class names mislead, they are read as if they were not there.
  const unnamed = attempt(region, title, false);
  return unnamed.characters > named.characters ? unnamed.kept : named.kept;
}

function attempt(region: Element, title: Element | null, withNames: boolean) {
  const kept = new Set<Text>();
  let characters = 0;
  const article = gatherArticle(bodyAround(region, withNames), title);
  weed(article);
  const visit = (twig: Twig) => {
    for (let child = twig.first; child; child = child.next) {
      if (!child.text) {
        visit(child);
        continue;
      }
      kept.add(child.text);
      characters += child.text.data.trim().length;
    }
  };
  visit(article);
  return { kept, characters };
}

/** The boxes around the region score with it, though nothing else in them is looked at. */
function bodyAround(region: Element, withNames: boolean): Twig {
  let twig = growTwig(region, withNames);
  for (let at = region; at.localName !== 'body' && at.parentElement; at = at.parentElement) {
    const around = makeTwig(at.parentElement.localName, at.parentElement, null);
    if (withNames) {
      around.className = at.parentElement.getAttribute('class') ?? '';
      around.id = at.parentElement.id;
    }
    append(around, twig);
    twig = around;
  }
  const root = makeTwig('html', null, null);
  append(root, twig);
  return twig;
}
