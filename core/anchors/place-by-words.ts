import type { Alignment } from './align';
import type { Reading } from './match-quote';
import type { Anchor } from './quote';
import { wordsOf } from './words';

/** A stretch of today's text, and the share of the passage's letters that stand in words which were kept. */
export type Place = { start: number; end: number; kept: number };

/** What a character put in between costs, where a kept one earns 1: stray words far off are let go. */
const insertionCost = 0.25;

/** The place to which the words of a passage went, or null if none is left or the record does not fit. */
export function placeByWords(anchor: Anchor, reading: Reading, alignment: Alignment): Place | null {
  const { text, words } = reading;
  const { partner, segmentStarts } = alignment;
  const own = wordsOf(anchor.exact);
  const first = (segmentStarts[anchor.segment] ?? partner.length) + anchor.segmentOffset;
  if (own.count === 0 || first + own.count > partner.length) return null;

  // The stretch of pairs that keeps most letters for the least put in between.
  let [sum, from, letters] = [0, 0, 0];
  let best = { sum: 0, from: -1, to: -1, letters: 0 };
  let before = -1;
  let all = 0;
  for (let i = 0; i < own.count; i++) {
    const length = (own.ends[i] ?? 0) - (own.starts[i] ?? 0);
    all += length;
    const to = partner[first + i] ?? -1;
    if (to < 0) continue;
    const inserted = before < 0 ? 0 : (words.starts[to] ?? 0) - (words.ends[before] ?? 0) - 1;
    const bridge = before < 0 ? 0 : Math.max(0, inserted - skipped(own, i)) * insertionCost;
    if (sum - bridge <= 0) [sum, from, letters] = [0, i, 0];
    else sum -= bridge;
    sum += length;
    letters += length;
    before = to;
    if (sum > best.sum) best = { sum, from, to: i, letters };
  }
  if (best.from < 0) return null;

  const start = words.starts[partner[first + best.from] ?? 0] ?? 0;
  const end = words.ends[partner[first + best.to] ?? 0] ?? 0;
  const whole = best.from === 0 && best.to === own.count - 1;
  const place = whole ? withEdges(anchor, text, start, end) : { start, end };
  return { ...place, kept: best.letters / all };
}

function skipped(_own: unknown, _i: number): number {
  return 0;
}

/** Punctuation at the edges of the passage comes along where it still stands there. */
function withEdges(anchor: Anchor, text: string, start: number, end: number) {
  const own = wordsOf(anchor.exact);
  const lead = anchor.exact.slice(0, own.starts[0] ?? 0);
  const trail = anchor.exact.slice(own.ends[own.count - 1] ?? 0);
  return {
    start: text.endsWith(lead, start) ? start - lead.length : start,
    end: text.startsWith(trail, end) ? end + trail.length : end,
  };
}
