type Answers = {
  text?: string;
  words?: number;
  lines?: string;
  links?: number;
  ownProse?: number;
  keeper?: boolean;
};

/** Kept on the node itself: a map of thousands of nodes costs more than what it remembers. */
const kept = Symbol('answers');
type Remembering = Node & { [kept]?: Answers | undefined };
const isOurs = Symbol('copy');
type Copy = Document & { [isOurs]?: true };

/**
 * From here on what is asked of a node of this copy is worked out once. Only for a copy of ours, which
 * nobody changes but by `forget` and `takeOut`; a live page changes whenever it likes.
 */
export function keepAnswers(copy: Document): void {
  const ours: Copy = copy;
  ours[isOurs] = true;
}

/** The answers kept for a node; a fresh record where nothing may be kept. */
export function answersOf(node: Node): Answers {
  const known = (node as Remembering)[kept];
  if (known) return known;
  const fresh: Answers = {};
  const around: Copy | null = node.ownerDocument;
  if (around?.[isOurs]) (node as Remembering)[kept] = fresh;
  return fresh;
}

/** What was said of a node and of all around it holds no longer. */
export function forget(node: Node | null): void {
  for (let at: Remembering | null = node; at; at = at.parentNode)
    if (at[kept]) at[kept] = undefined;
}
