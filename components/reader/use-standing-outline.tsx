import type { ComponentChildren, RefObject } from 'preact';
import { Outline } from './outline';
import { worthIt } from './outline-tool';
import { useOutlineRoom } from './use-outline-room';

type Given = {
  body: Element;
  headings: readonly HTMLElement[];
  current: Element | null;
  onGo: (heading: HTMLElement) => void;
  layout: 'plain' | 'wide' | 'narrow';
  textScale: number;
};

/** The sections beside the article on a wide window; null where there is no room for them. */
export function useStandingOutline(
  root: RefObject<HTMLElement>,
  { body, layout, textScale, ...sections }: Given,
): { shown: ComponentChildren; onFocus?: () => void } {
  const hasRoom = useOutlineRoom(root, body, { layout, textScale });
  if (!hasRoom || sections.headings.length < worthIt) return { shown: null };
  return {
    shown: (
      <div class="standing">
        <Outline {...sections} />
      </div>
    ),
    onFocus: () =>
      root.current?.querySelector<HTMLElement>('.standing [data-first]')?.focus({
        preventScroll: true,
      }),
  };
}
