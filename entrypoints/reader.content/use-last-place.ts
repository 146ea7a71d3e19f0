import { useEffect, useState } from 'preact/hooks';
import { findPlace } from '@/core/reading/find-place';
import { describeRange } from '@/page/anchors/describe-range';
import { rangeOf, textOf } from '@/page/anchors/text-of';
import { send } from '@/platform/messages';

/** A paragraph is known by its beginning; more would only be more to keep. */
const longestWords = 160;

/** Where the reader stood in this article last time, and the way to note where it stands now. */
export function useLastPlace(body: HTMLElement, identities: string[], isWanted: boolean) {
  const [cameBackTo, setCameBackTo] = useState<Range | null>();

  useEffect(() => {
    if (!isWanted) return setCameBackTo(null);
    let isCurrent = true;
    void send('placeOf', [identities]).then((place) => {
      if (!isCurrent) return;
      const text = textOf(body);
      const found = place && findPlace(place.anchor, text);
      setCameBackTo(found && rangeOf(text, found.start, found.end));
    });
    return () => {
      isCurrent = false;
    };
  }, [body, isWanted]);

  const note = (block: HTMLElement | null) => {
    const anchor = block && anchorOf(block, body);
    const noted = anchor
      ? send('keepPlace', [{ page: identities, anchor }])
      : send('forgetPlace', [identities]);
    // A place is a courtesy: while the extension is being updated nobody hears this.
    noted.catch(() => undefined);
  };
  return { cameBackTo, note: isWanted ? note : undefined };
}

function anchorOf(block: HTMLElement, body: HTMLElement) {
  const range = block.ownerDocument.createRange();
  range.selectNodeContents(block);
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = longestWords;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.length >= left) {
      range.setEnd(text, left);
      break;
    }
    left -= text.data.length;
  }
  const described = describeRange(range, textOf(body));
  return described.ok ? described.anchor : null;
}
