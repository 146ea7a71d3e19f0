import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import type { HighlightSource } from '@/core/highlights/highlight';
import type { ColourNames } from '@/core/highlights/marking-choices';
import type { MarkingActions, Passage } from './passage';
import { useMarking } from './use-marking';

/** What was asked for from outside: a press on a marked passage, a key, the menu, the popup, the library. */
export type MarkerRequest =
  | { to: 'show'; id: string; takesFocus: boolean }
  | { to: 'list' }
  | { to: 'save'; range: Range }
  | { to: 'say'; words: string }
  | { to: 'close' };

type Props = {
  passages: readonly Passage[];
  actions: MarkingActions;
  names: ColourNames;
  selection: Range | null;
  /** Who is cited for words of the page, where that is known. */
  sourceOf: (range: Range) => HighlightSource | null;
  unselect: () => void;
  /** Each request is a new object; the same one is heeded once. */
  request: MarkerRequest | null;
  /** Whether anything is to be seen: what shows nothing is taken out of the page. */
  onShown: (isShown: boolean) => void;
};

/** Long enough to be read twice, ms. */
const saidForMs = 9_000;

/** The bar, the list and the words of LeanRead over a page. */
export function PageMarker({ request, onShown, ...props }: Props) {
  const [hasList, setList] = useState(false);
  const [said, setSaid] = useState({ words: '', isShown: false });
  const say = (words: string, isShown = false) => setSaid({ words, isShown });
  const marking = useMarking({
    ...props,
    say,
    hasKeys: false,
    topPx: 0,
    onListDone: () => setList(false),
  });

  useEffect(() => {
    if (!request) return;
    if (request.to === 'list') setList(true);
    else if (request.to === 'show') marking.show(request.id, request.takesFocus);
    else if (request.to === 'save') marking.save(request.range, null);
    else if (request.to === 'say') say(request.words, true);
    else if (!marking.close()) setList(false);
  }, [request]);

  useEffect(() => {
    if (!said.words) return;
    const timer = setTimeout(() => say(''), saidForMs);
    return () => clearTimeout(timer);
  }, [said]);

  const isShown = hasList || marking.isOpen || said.words !== '';
  useEffect(() => onShown(isShown), [isShown]);

  return (
    <>
      {hasList && <ListPanel onClose={() => setList(false)}>{marking.list}</ListPanel>}
      {marking.overlays}
      <p class={said.isShown ? 'said' : 'unseen'} role="status">
        {said.words}
      </p>
    </>
  );
}

type PanelProps = { onClose: () => void; children: ComponentChildren };

/** Beside the page, which can still be read, scrolled and pressed. */
function ListPanel({ onClose, children }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section
      class="list-panel"
      role="dialog"
      aria-labelledby="list-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <h2 id="list-title" ref={heading} tabIndex={-1}>
          {i18n.t('marking.list')}
        </h2>
        <button
          type="button"
          class="button"
          data-weight="quiet"
          aria-label={i18n.t('marking.closeList')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {children}
    </section>
  );
}
