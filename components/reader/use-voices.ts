import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { hasCard, orderVoices, type Voice } from './order-voices';
import type { ReaderAttribution, ReaderCallout } from './reader-callout';
import { blockOfPassage, showPassage } from './show-passage';
import { useClaimLight } from './use-claim-light';

/** Who is let speak where, which passage is looked at, and the ways from one to another. */
export function useVoices(
  root: RefObject<HTMLElement>,
  body: HTMLElement,
  callouts: readonly ReaderCallout[],
) {
  const passages = useMemo(() => orderVoices(callouts), [callouts]);
  const voices = useMemo(() => passages.filter(hasCard), [passages]);
  const [hovered, setHovered] = useState<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  useClaimLight(passages, hovered ?? current);

  const jump = ({ key, attribution }: Voice) => {
    setCurrent(key);
    if (root.current) showPassage(attribution, body, root.current);
  };
  return {
    /** Those with a card, in the order of the text. */
    voices,
    lit: hovered ?? current,
    setHovered,
    setCurrent,
    jump,
    jumpTo(attribution: ReaderAttribution) {
      const passage = passages.find((each) => each.attribution === attribution);
      if (passage) jump(passage);
    },
    step(direction: 1 | -1) {
      const at = voices.findIndex(({ key }) => key === current);
      const next = voices[at === -1 && direction === -1 ? voices.length - 1 : at + direction];
      if (next)
        root.current?.querySelectorAll<HTMLElement>('.words')[voices.indexOf(next)]?.focus();
    },
    /** A passage stays lit while the focus is with it or with its card. */
    onFocusIn({ target }: FocusEvent) {
      const lit = passages.find(({ key }) => key === current);
      const isWithCard = target instanceof Element && target.matches('.words');
      if (lit && !isWithCard && target !== blockOfPassage(lit.attribution, body)) setCurrent(null);
    },
  };
}
