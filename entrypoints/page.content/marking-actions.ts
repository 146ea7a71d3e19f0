import type { MarkingActions } from '@/components/highlights/passage';
import type { Found } from '@/page/anchors/find-range';
import { describeRange } from '@/page/anchors/describe-range';
import { stepEdge } from '@/page/anchors/step-edge';
import { textOf } from '@/page/anchors/text-of';
import { findSame } from '@/page/highlights/find-same';
import type { Passage } from '@/components/highlights/passage';
import type { Highlight, HighlightDraft } from '@/core/highlights/highlight';
import { copyText } from './copy-text';
import { send } from '@/platform/messages';
import { surely } from '@/platform/surely';

type World = {
  in: HighlightDraft['in'];
  /** What a range is read in, and what its page is known by. Asked anew each time: pages change. */
  textFor: (range: AbstractRange) => { root: Node; page: HighlightDraft['page'] } | null;
  /** What is saved for it, and where that stands now. */
  found: () => readonly Pick<Passage, 'highlight' | 'range'>[];
  goTo: MarkingActions['goTo'];
};

/** How the page and the reader do what the bar and the list wish. */
export function markingActions(world: World): MarkingActions {
  return {
    async save(range, { colour, source }) {
      const text = world.textFor(range);
      if (!text) return { saved: false, why: 'outside' };
      const read = textOf(text.root);
      const description = describeRange(range, read);
      if (!description.ok) return { saved: false, why: description.why };
      const { anchor, skeleton } = description;
      const same = findSame(world.found(), anchor, read)?.id;
      const made = { colour, source, note: '', tags: [] };
      const draft = { anchor, skeleton, ...made, same, in: world.in, page: text.page };
      return surely(() => send('addHighlight', [draft]));
    },
    change: (id, changes) => surely(() => send('changeHighlight', [id, changes])),
    async place(id, range) {
      const text = world.textFor(range);
      if (!text) return 'outside';
      const description = describeRange(range, textOf(text.root));
      if (!description.ok) return description.why;
      const { anchor, skeleton } = description;
      return surely(() => send('changeHighlight', [id, { place: { anchor, skeleton } }]));
    },
    step(range, edge, step) {
      const text = world.textFor(range);
      return text && stepEdge(range, textOf(text.root), edge, step);
    },
    async remove(id) {
      let isAgain = false;
      const refusal = await surely(
        () => send('removeHighlight', [id]),
        () => (isAgain = true),
      );
      // It may have been removed by the first asking, of which nobody could tell.
      return isAgain && refusal === 'gone' ? null : refusal;
    },
    putBack: (before, made) => surely(() => send('putBackHighlight', [before, made])),
    copy: copyText,
    goTo: world.goTo,
  };
}

/** What was found, as the bar and the list show it. */
export const passagesOf = (found: readonly (Found & { highlight: Highlight })[]): Passage[] =>
  found.map(({ highlight, match, range, now, places }) => ({
    highlight,
    // A node that went away between reading and asking leaves no range: then nothing is shown there.
    state: match.start !== null && range === null ? 'orphan' : match.state,
    range,
    now,
    places,
  }));
