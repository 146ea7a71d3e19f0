import { nameOf, own } from '@/page/article/own-members';
import { deepestFocus } from '@/page/stay/deepest-focus';
import { pauseMedia } from '@/page/stay/pause-media';

/**
 * Remembers what a person had on a page before something was laid over it: focus, place, selection,
 * and what was playing, which pauses meanwhile. Answers the way to give it all back.
 */
export function holdPage(document: Document): () => void {
  const view = document.defaultView;
  const focus = deepestFocus(document);
  const marked =
    focus && /^(input|textarea)$/.test(nameOf(focus)) ? selectionIn(focus as Field) : null;
  const place = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  const address = document.URL;
  const selection = document.getSelection();
  const selected = selection?.anchorNode &&
    selection.focusNode && {
      from: [selection.anchorNode, selection.anchorOffset] as const,
      to: [selection.focusNode, selection.focusOffset] as const,
    };
  const play = pauseMedia(document);

  return () => {
    play();
    document.getSelection()?.removeAllRanges();
    if (focus && own(focus).isConnected) own(focus).focus({ preventScroll: true });
    try {
      if (marked) (focus as Field).setSelectionRange(...marked);
      else if (selected && own(selected.from[0]).isConnected && own(selected.to[0]).isConnected)
        document.getSelection()?.setBaseAndExtent(...selected.from, ...selected.to);
    } catch (error) {
      // The page has shortened that text meanwhile, or made the field one without a text cursor: then there is
      // nothing to select again.
      if (!(error instanceof DOMException)) throw error;
    }
    // Another address is another place: it has its own.
    if (withoutFragment(document.URL) === withoutFragment(address))
      view?.scrollTo({ ...place, behavior: 'instant' });
  };
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Null for a field without a text cursor, such as a box to tick. */
function selectionIn(field: Field) {
  const { selectionStart, selectionEnd, selectionDirection } = field;
  return selectionStart === null
    ? null
    : ([selectionStart, selectionEnd, selectionDirection ?? 'none'] as const);
}

const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');
