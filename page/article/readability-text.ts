import { Readability } from '@mozilla/readability';

/** Below this Readability has most likely taken the wrong box; its own default is the same. */
const enoughCharacters = 500;

/**
 * The text nodes of `body` that Readability takes for the article. It works on a copy of the copy,
 * and its nodes are traced back one by one, so that the markup stays ours to decide on.
 */
export function readabilityText(body: HTMLElement): Set<Text> {
  const named = attempt(body, false);
  if (named.characters >= enoughCharacters) return named.kept;
  // Its own second attempt ignores class names, but re-parses the page and so loses the way back.
  const unnamed = attempt(body, true);
  return unnamed.characters > named.characters ? unnamed.kept : named.kept;
}

function attempt(body: HTMLElement, withoutNames: boolean) {
  const copy = body.ownerDocument.cloneNode(true) as Document;
  const origin = new Map<Node, Text>();
  const from = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const to = copy.createTreeWalker(copy.body, NodeFilter.SHOW_TEXT);
  while (from.nextNode() && to.nextNode()) origin.set(to.currentNode, from.currentNode as Text);
  if (withoutNames)
    for (const element of copy.querySelectorAll('[class],[id],[role]')) {
      element.removeAttribute('class');
      element.removeAttribute('id');
      element.removeAttribute('role');
    }
  const kept = new Set<Text>();
  let characters = 0;
  const found = new Readability<Node>(copy, {
    serializer: (node) => node,
    disableJSONLD: true,
    charThreshold: 1,
  }).parse();
  if (!found?.content) return { kept, characters };
  const walker = copy.createTreeWalker(found.content, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = origin.get(walker.currentNode);
    if (!text) continue;
    kept.add(text);
    characters += text.data.trim().length;
  }
  return { kept, characters };
}
