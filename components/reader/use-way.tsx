import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { referencesOf } from './article-of';
import { targetOfLink } from './in-page-link';
import { isTyping } from './is-typing';
import { activeIn } from './keep-focus';
import { Lightbox } from './lightbox';
import { NoteBox } from './note-box';
import { focusBlock } from './paragraphs';
import { scrollByKey } from './scroll-by-key';
import { Slip } from './slip';
import { useNote } from './use-note';
import { usePictures } from './use-pictures';
import { usePlace } from './use-place';

type Given = {
  root: RefObject<HTMLElement>;
  body: HTMLElement;
  dir: 'ltr' | 'rtl';
  cameBackTo: Range | null | undefined;
  onPlace: ((block: HTMLElement | null) => void) | undefined;
};

export type Way = {
  /** One walks through the article paragraph by paragraph. */
  isWalking: boolean;
  /** What lies over the article. */
  overlays: ComponentChildren;
  onKeyDown: (event: KeyboardEvent) => boolean;
  onClick: (event: MouseEvent) => boolean;
  onFocusIn: (event: FocusEvent) => void;
  onPointerOver: (event: PointerEvent) => void;
  onPointerDown: (event: PointerEvent) => void;
};

/** Finding one's way in the article: notes beside their marks, pictures, the place last time, the way back from a jump. */
export function useWay({ root, body, dir, cameBackTo, onPlace }: Given): Way {
  const notes = useNote(root, body);
  const pictures = usePictures(body);
  const place = usePlace({ root, body, cameBackTo, onPlace });
  /** Where the last jump began. */
  const [from, setFrom] = useState<HTMLElement | null>(null);
  const [isWalking, setWalking] = useState(false);

  const jump = (target: HTMLElement, link: HTMLElement) => {
    notes.close();
    place.stay();
    setFrom(link);
    focusBlock(target);
  };
  const goBack = (to: HTMLElement | null = from) => {
    setFrom(null);
    to?.focus({ preventScroll: true });
    to?.scrollIntoView({ block: 'center' });
  };
  const leaveWalk = () => {
    setWalking(false);
    root.current?.focus({ preventScroll: true });
  };
  /** From an entry of the list to the mark that cites it. */
  const markOf = (entry: Element | null) =>
    [...body.querySelectorAll('a')].find((link) => notes.noteAt(link)?.target === entry) ?? null;

  const onKeyDown = (event: KeyboardEvent): boolean => {
    const at = root.current;
    const active = at && activeIn(at);
    if (!at || isTyping(event.target)) return false;
    const noted = notes.noteAt(active);
    const isOnBlock = active?.matches('[tabindex="-1"], .scroll') && body.contains(active);
    if (event.key === 'j' || event.key === 'k') setWalking(true);
    else if (event.key === 'Escape' && notes.note) notes.close(true);
    else if (isWalking && isOnBlock && /^(Escape|Enter)$/.test(event.key)) leaveWalk();
    else if (/^(Enter| )$/.test(event.key) && pictures.open(active)) notes.close();
    else if (event.key === 'Enter' && noted) notes.press(noted, true);
    else if (event.key === 'b' && from) goBack();
    else if (event.key === 'Home' && place.isBack) place.toStart();
    else return scrollByKey(event.key, at, active);
    return !/^[jk]$/.test(event.key);
  };

  const onClick = (event: MouseEvent): boolean => {
    if (pictures.open(event.target)) return true;
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link) return false;
    const note = notes.noteAt(link);
    const target = note ? note.target : targetOfLink(link, body, referencesOf(body));
    if (target === undefined) return false;
    // Otherwise the page below would scroll, unseen, and its address change.
    event.preventDefault();
    if (note) notes.press(note, false);
    else if (body.contains(link)) {
      if (target) jump(target, link);
    } else goBack(from ?? markOf(link.closest('.references li')));
    return true;
  };

  const { note } = notes;
  const { shown } = pictures;
  const here = i18n.t('reader.place.here');
  const back = { label: i18n.t('reader.note.back'), key: 'b', onPress: () => goBack() };
  return {
    isWalking,
    onKeyDown,
    onClick,
    onFocusIn: notes.onFocusIn,
    onPointerOver: notes.onPointerOver,
    onPointerDown: notes.onPointerDown,
    overlays: (
      <>
        {note && (
          <NoteBox
            note={note}
            root={root}
            onClose={notes.close}
            onGo={() => jump(note.target, note.link)}
          />
        )}
        <div role="status">
          {from ? (
            <Slip label={back.label} acts={[back]} />
          ) : (
            place.isBack && (
              <Slip
                label={here}
                acts={[
                  { label: i18n.t('reader.place.start'), key: 'Home', onPress: place.toStart },
                  { label: i18n.t('reader.place.stay'), onPress: place.stay },
                ]}
              >
                <p>{here}</p>
              </Slip>
            )
          )}
        </div>
        {shown && (
          <Lightbox
            pictures={shown.all}
            at={shown.at}
            dir={dir}
            onGo={pictures.go}
            onClose={pictures.close}
          />
        )}
      </>
    ),
  };
}
