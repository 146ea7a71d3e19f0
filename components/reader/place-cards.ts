/** Where a card would like to begin, and how tall it is, in px. */
export type Wish = { top: number; height: number };

/**
 * Tops for cards in one column: in order, never overlapping, never above 0, and together as near to
 * their wishes as that allows. Cards that collide form a stack, and a stack stands where the mean of
 * its wishes is (isotonic regression by pooling adjacent violators), so a crowd spreads to both sides
 * of its passages instead of pushing every later card down the page.
 */
export function placeCards(wishes: readonly Wish[], gap: number): number[] {
  // `sum` adds up where each card would have the stack begin; the stack's top is their mean.
  const stacks: { sum: number; count: number; height: number }[] = [];
  const top = (stack: { sum: number; count: number }) => Math.max(0, stack.sum / stack.count);
  for (const wish of wishes) {
    let last = { sum: wish.top, count: 1, height: wish.height + gap };
    for (let before = stacks.at(-1); before; before = stacks.at(-1)) {
      if (top(before) + before.height <= top(last)) break;
      stacks.pop();
      last = {
        sum: before.sum + last.sum - before.height * last.count,
        count: before.count + last.count,
        height: before.height + last.height,
      };
    }
    stacks.push(last);
  }
  const tops: number[] = [];
  for (const stack of stacks) {
    let next = top(stack);
    for (const end = tops.length + stack.count; tops.length < end;) {
      tops.push(next);
      next += (wishes[tops.length - 1]?.height ?? 0) + gap;
    }
  }
  return tops;
}
