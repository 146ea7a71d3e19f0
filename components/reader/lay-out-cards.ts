import { blockOf } from './block-of';
import type { Voice } from './order-voices';
import { placeCards } from './place-cards';

const gapPx = 14;

type Scene = {
  /** Holds one card for each voice, in the same order, and begins at the height of the article. */
  column: HTMLElement;
  body: HTMLElement;
  voices: readonly Voice[];
  /** Cards stand beside the article; otherwise below their paragraphs, which make room. */
  wide: boolean;
};

/** Puts every card at its passage. Idempotent: a second call without a change writes nothing. */
export function layOutCards({ column, body, voices, wide }: Scene): void {
  const cards = [...column.children].filter((card) => card instanceof HTMLElement);
  const heights = cards.map((card) => card.offsetHeight);
  const blocks = wide ? [] : blocksFor(voices, body);
  makeRoom(body, blocks, heights);
  const origin = column.getBoundingClientRect().top;
  const tops = wide
    ? placeCards(
        passageTops(voices, origin).map((top, i) => ({ top, height: heights[i] ?? 0 })),
        gapPx,
      )
    : topsBelow(blocks, heights, origin);
  cards.forEach((card, i) => {
    setStyle(card, 'inset-block-start', `${Math.round(tops[i] ?? 0)}px`);
  });
  const end = (tops.at(-1) ?? 0) + (heights.at(-1) ?? 0);
  setStyle(column, 'min-block-size', wide ? `${Math.ceil(end)}px` : '0px');
}

function passageTops(voices: readonly Voice[], origin: number): number[] {
  let last = 0;
  return voices.map(({ attribution: { range, element } }) => {
    const place = range?.getClientRects()[0] ?? element?.getBoundingClientRect();
    return (last = place ? place.top - origin : last);
  });
}

function blocksFor(voices: readonly Voice[], body: HTMLElement): HTMLElement[] {
  let last = body;
  return voices.map(({ attribution: { range, element } }) => {
    const node = range?.endContainer ?? element;
    return (last = (node && blockOf(node, body)) ?? last);
  });
}

/** Only an attribute and a property of the block change; its nodes, and the ranges in them, do not. */
function makeRoom(body: HTMLElement, blocks: readonly HTMLElement[], heights: readonly number[]) {
  const rooms = new Map<HTMLElement, number>();
  blocks.forEach((block, i) => {
    rooms.set(block, (rooms.get(block) ?? gapPx) + (heights[i] ?? 0) + gapPx);
  });
  for (const stale of [body, ...body.querySelectorAll<HTMLElement>('[data-room]')]) {
    if (rooms.has(stale) || !stale.hasAttribute('data-room')) continue;
    stale.removeAttribute('data-room');
    stale.style.removeProperty('--room');
  }
  for (const [block, room] of rooms) {
    if (!block.hasAttribute('data-room')) block.setAttribute('data-room', '');
    setStyle(block, '--room', `${room}px`);
  }
}

function topsBelow(blocks: readonly HTMLElement[], heights: readonly number[], origin: number) {
  const next = new Map<HTMLElement, number>();
  return blocks.map((block, i) => {
    const top = next.get(block) ?? block.getBoundingClientRect().bottom - origin + gapPx;
    next.set(block, top + (heights[i] ?? 0) + gapPx);
    return top;
  });
}

function setStyle(element: HTMLElement, property: string, value: string) {
  if (element.style.getPropertyValue(property) !== value)
    element.style.setProperty(property, value);
}
