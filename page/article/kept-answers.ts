type Answers = {
  text?: string;
  words?: number;
  lines?: string;
  links?: number;
  ownProse?: number;
  keeper?: boolean;
};

const answers = new WeakMap<Node, Answers>();
const inertCopies = new WeakSet<Document>();

/**
 * From here on what is asked of a node of this copy is worked out once. Only for a copy of ours, which
 * nobody changes but by `forget` and `takeOut`; a live page changes whenever it likes.
 */
export function keepAnswers(copy: Document): void {
  inertCopies.add(copy);
}

/** The answers kept for a node; a fresh record where nothing may be kept. */
export function answersOf(node: Node): Answers {
  const kept = answers.get(node);
  if (kept) return kept;
  const fresh: Answers = {};
  if (node.ownerDocument && inertCopies.has(node.ownerDocument)) answers.set(node, fresh);
  return fresh;
}

/** What was said of a node and of all around it holds no longer. */
export function forget(node: Node | null): void {
  for (let at = node; at; at = at.parentNode) answers.delete(at);
}

export function takeOut(element: Element): void {
  forget(element.parentNode);
  element.remove();
}
