import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { notSavedWords } from '@/components/reader/not-saved-words';
import type { Highlight, HighlightColour, HighlightSource } from '@/core/highlights/highlight';
import { highlightColours } from '@/core/highlights/highlight';
import type { ColourNames } from '@/core/highlights/marking-choices';
import type { SaveRefusal } from '@/core/highlights/save-refusal';
import { colourName } from './colour-name';
import { Floating } from './floating';
import type { MarkingActions, Passage } from './passage';
import { PassageEditor, type EditorActions, type EditorPart } from './passage-editor';
import { PassageList } from './passage-list';
import { PlacingSlip } from './placing-slip';
import { SelectionBar } from './selection-bar';
import { UndoSlip, type Undo } from './undo-slip';

type Given = {
  passages: readonly Passage[];
  actions: MarkingActions;
  names: ColourNames;
  /** Selected words that have come to rest. */
  selection: Range | null;
  unselect: () => void;
  /** Who is cited for some words, if anybody. */
  sourceOf: (range: Range) => HighlightSource | null;
  /** Said to screen readers, and shown as well where something went wrong. */
  say: (words: string, isShown?: boolean) => void;
  /** Keys work without the bar having the focus. */
  hasKeys: boolean;
  /** What of the window is taken at its top, px. */
  topPx: number;
  /** Called when the list of passages has done its part. */
  onListDone: () => void;
};

/** Which passage has its bar open, and how it came to that. */
type Open = { id: string; part: EditorPart | null; takesFocus: boolean };

export type Marking = ReturnType<typeof useMarking>;

/** Making, changing and removing highlights: the same on the page and in the reader. */
export function useMarking(given: Given) {
  const { passages, actions, names, selection, unselect, sourceOf, say } = given;
  const [open, setOpen] = useState<Open | null>(null);
  const [undo, setUndo] = useState<Undo | null>(null);
  const [placing, setPlacing] = useState<Highlight | null>(null);
  /** How much is on its way to the disk. */
  const [working, setWorking] = useState(0);
  const lastColour = useRef<HighlightColour>(highlightColours[0]);
  /** Deleted, or about to be: a note that was being written on one goes with it. */
  const gone = useRef(new Set<string>());
  const stepped = useRef<{ id: string; range: Range; before: Highlight } | null>(null);
  const knownTags = useMemo(
    () => [...new Set(passages.flatMap(({ highlight }) => highlight.tags))].sort(),
    [passages],
  );
  const opened = open && passages.find(({ highlight }) => highlight.id === open.id);

  /** Whatever fails on the way to the disk is told, never swallowed. */
  const told = async (doing: Promise<SaveRefusal | null>): Promise<boolean> => {
    setWorking((count) => count + 1);
    const refusal = await doing.catch((error: unknown): SaveRefusal => {
      console.error('LeanRead could not reach what is saved.', error);
      return 'storage-failed';
    });
    setWorking((count) => count - 1);
    if (refusal) say(notSavedWords(refusal), true);
    return refusal === null;
  };

  const save = async (range: Range, colour: HighlightColour, then: EditorPart | null) => {
    lastColour.current = colour;
    const source = sourceOf(range);
    unselect();
    // What was selected is marked now: the selection would only hide that, even one that has not come to rest.
    range.startContainer.ownerDocument?.getSelection()?.removeAllRanges();
    let saved: Highlight | null = null;
    const saving = actions.save(range, { colour, source }).then((answered) => {
      if (!answered.saved) return answered.why;
      saved = answered.highlight;
      return null;
    });
    // Nothing is called saved on hope alone.
    if (!(await told(saving)) || !saved) return;
    const { id } = saved as Highlight;
    say(highlightedIn(colour, names));
    if (then) setOpen({ id, part: then, takesFocus: true });
  };

  const changed = (before: Highlight, made: Undo['made'], words: string) => {
    // The ends go on from how it stands now: their undo must not take this back as well.
    stepped.current = null;
    // A slip that has just come is not heard by every screen reader.
    say(words);
    // The focus was in what went with it.
    setUndo({ words, before, made, takesFocus: made === null });
  };

  const step = async (
    { highlight, range }: Passage,
    ...[edge, direction]: Parameters<EditorActions['onStep']>
  ) => {
    const last = stepped.current?.id === highlight.id ? stepped.current : null;
    const from = last ?? (range && { id: highlight.id, range, before: highlight });
    const next = from && actions.step(from.range, edge, direction);
    if (!from || !next) return say(i18n.t('marking.noFurther'));
    stepped.current = { ...from, range: next };
    if (!(await told(actions.place(highlight.id, next)))) {
      stepped.current = null;
      return;
    }
    // Read out as it is now: a screen reader cannot see the edge move.
    say(next.toString());
    const words = i18n.t('marking.endsMoved');
    setUndo({ words, before: from.before, made: { place: true }, takesFocus: false });
  };

  const editorOf = (passage: Passage): EditorActions => {
    const { highlight } = passage;
    const { id } = highlight;
    return {
      onColour: (colour) =>
        void told(actions.change(id, { colour })).then((done) => {
          if (done) changed(highlight, { colour }, highlightedIn(colour, names));
        }),
      async onNote(written) {
        if (gone.current.has(id)) return true;
        const isKept = await told(actions.change(id, written));
        if (isKept) changed(highlight, written, i18n.t('library.noteSaved'));
        return isKept;
      },
      onStep: (...wish) => void step(passage, ...wish),
      onCopy: () => copy(passage.range?.toString() ?? highlight.anchor.exact),
      onRemove: () => {
        setOpen(null);
        gone.current.add(id);
        void told(actions.remove(id)).then((done) => {
          if (done) changed(highlight, null, i18n.t('library.removed'));
          else gone.current.delete(id);
        });
      },
    };
  };

  const copy = (text: string) => {
    unselect();
    Promise.resolve(actions.copy(text)).then(
      () => say(i18n.t('reader.copied')),
      () => say(i18n.t('reader.notCopied'), true),
    );
  };

  const takeBack = (): boolean => {
    if (!undo) return false;
    setUndo(null);
    stepped.current = null;
    void told(actions.putBack(undo.before, undo.made)).then((done) => {
      if (done) {
        gone.current.delete(undo.before.id);
        say(i18n.t('library.backAgain'));
      }
      // The way back stays open until it was gone, unless something newer can be undone.
      else setUndo((newer) => newer ?? undo);
    });
    return true;
  };

  const placeHere = async (highlight: Highlight, range: Range) => {
    setPlacing(null);
    unselect();
    if (await told(actions.place(highlight.id, range)))
      changed(highlight, { place: true }, i18n.t('marking.placed'));
  };

  const show = (id: string, takesFocus: boolean) => {
    stepped.current = null;
    setOpen({ id, part: null, takesFocus });
  };
  const close = (): boolean => {
    if (placing) setPlacing(null);
    else if (open) setOpen(null);
    else if (undo) setUndo(null);
    else return false;
    return true;
  };

  const bar = placing ? (
    selection && (
      <Floating range={selection} topPx={given.topPx} onEscape={() => setPlacing(null)}>
        <p class="actions">
          <button
            type="button"
            class="button"
            data-weight="main"
            onClick={() => void placeHere(placing, selection)}
          >
            {i18n.t('marking.placeHere')}
          </button>
          <button type="button" class="button" onClick={() => setPlacing(null)}>
            {i18n.t('marking.cancel')}
          </button>
        </p>
      </Floating>
    )
  ) : selection ? (
    <Floating key="selection" range={selection} topPx={given.topPx} onEscape={unselect}>
      <SelectionBar
        names={names}
        source={sourceOf(selection)}
        hasKeys={given.hasKeys}
        onColour={(colour) => void save(selection, colour, null)}
        onNote={() => void save(selection, lastColour.current, 'note')}
        onCopy={() => copy(selection.toString())}
      />
    </Floating>
  ) : opened?.range ? (
    <Floating
      key={opened.highlight.id}
      range={opened.range}
      topPx={given.topPx}
      takesFocus={open?.takesFocus ?? false}
      onEscape={() => setOpen(null)}
    >
      <PassageEditor
        passage={opened}
        names={names}
        knownTags={knownTags}
        part={open?.part ?? null}
        {...editorOf(opened)}
      />
    </Floating>
  ) : null;

  return {
    /** Whether anything of it is to be seen, apart from the list. */
    isOpen: bar !== null || undo !== null || placing !== null || open !== null || working > 0,
    hasBar: bar !== null,
    /** In the colour used last, where none is named. */
    save: (range: Range, colour: HighlightColour | null) =>
      void (placing ? placeHere(placing, range) : save(range, colour ?? lastColour.current, null)),
    show,
    close,
    /** A press on a marked passage opens its bar, unless it meant something else; any other closes it. */
    onClick(
      event: MouseEvent,
      body: Element,
      at: (x: number, y: number) => string | null,
    ): boolean {
      const { target, clientX, clientY } = event;
      if (!(target instanceof Element) || !body.contains(target)) return false;
      const isOther = selection !== null || target.closest('a, button, summary') !== null;
      const id = isOther ? null : at(clientX, clientY);
      if (id) show(id, false);
      else if (open) setOpen(null);
      return id !== null;
    },
    undo: takeBack,
    copy,
    overlays: (
      <>
        {bar}
        {placing && <PlacingSlip highlight={placing} onCancel={() => setPlacing(null)} />}
        {undo && !placing && (
          <UndoSlip undo={undo} onUndo={() => takeBack()} onGone={() => setUndo(null)} />
        )}
      </>
    ),
    list: (
      <PassageList
        passages={passages}
        names={names}
        knownTags={knownTags}
        editorOf={editorOf}
        onGo={({ highlight, range }) => {
          if (!range) return;
          given.onListDone();
          actions.goTo(range);
          show(highlight.id, true);
        }}
        onPlace={({ highlight }) => {
          given.onListDone();
          setOpen(null);
          setPlacing(highlight);
        }}
        onLookAt={({ highlight }, place) => {
          given.onListDone();
          setOpen(null);
          setPlacing(highlight);
          actions.goTo(place, { isSelected: true });
        }}
      />
    ),
  };
}

/** A name that the person gave keeps its capitals. */
const highlightedIn = (colour: HighlightColour, names: ColourNames): string =>
  i18n.t('reader.highlighted', [names[colour] ?? colourName(colour, {}).toLowerCase()]);
