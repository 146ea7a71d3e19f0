import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import type { HighlightColour } from '@/core/highlights/highlight';
import type { ColourNames } from '@/core/highlights/marking-choices';
import { ColourRow } from './colour-row';
import { moveFocus } from './move-focus';
import { NoteForm, type Written } from './note-form';
import type { Edge, Passage } from './passage';
import { shortQuote } from './short-quote';
import { SourceLine } from './source-line';
import { StateNote } from './state-note';
import { TextChange } from './text-change';

export type EditorPart = 'note' | 'ends';

export type EditorActions = {
  onColour: (colour: HighlightColour) => void;
  /** Answers whether it is on the disk. */
  onNote: (written: Written) => Promise<boolean>;
  onStep: (edge: Edge, step: 1 | -1) => void;
  onCopy: () => void;
  onRemove: () => void;
};

type Props = EditorActions & {
  passage: Passage;
  names: ColourNames;
  knownTags: readonly string[];
  /** What is open from the start. */
  part?: EditorPart | null;
};

/** All that can be done with one saved passage, in the bar beside it and in the list. */
export function PassageEditor({ passage, names, knownTags, part: first = null, ...on }: Props) {
  const [part, setPart] = useState<EditorPart | null>(first);
  const bar = useRef<HTMLDivElement>(null);
  const noteButton = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef<EditorPart | null>(null);
  const { highlight, state, now, range } = passage;

  useEffect(() => setPart(first), [first]);
  // The form went away with the focus in it.
  useEffect(() => {
    if (wasOpen.current === 'note' && part === null)
      noteButton.current?.focus({ preventScroll: true });
    wasOpen.current = part;
  }, [part]);

  return (
    <div class="editor">
      <StateNote passage={passage} />
      {state === 'changed' && now !== null && (
        <TextChange saved={highlight.anchor.exact} now={now} />
      )}
      {highlight.note && part !== 'note' && (
        <p class="written" dir="auto">
          {highlight.note}
        </p>
      )}
      {highlight.tags.length > 0 && part !== 'note' && (
        <p class="tags">
          {highlight.tags.map((tag) => (
            <span key={tag} class="tag">
              #{tag}
            </span>
          ))}
        </p>
      )}
      {highlight.source && <SourceLine source={highlight.source} />}
      <div
        ref={bar}
        class="choices"
        role="toolbar"
        aria-label={i18n.t('marking.edit', [shortQuote(highlight)])}
        onKeyDown={(event) => bar.current && moveFocus(event, bar.current)}
      >
        <ColourRow names={names} chosen={highlight.colour} onColour={on.onColour} />
        <button
          ref={noteButton}
          type="button"
          class="choice"
          aria-expanded={part === 'note'}
          onClick={() => setPart(part === 'note' ? null : 'note')}
        >
          <Icon name="pen" />
          {i18n.t('marking.addNote')}
        </button>
        {range && (
          <button
            type="button"
            class="choice"
            aria-expanded={part === 'ends'}
            onClick={() => setPart(part === 'ends' ? null : 'ends')}
          >
            <Icon name="ends" />
            {i18n.t('marking.ends')}
          </button>
        )}
        <button type="button" class="choice" onClick={on.onCopy}>
          <Icon name="copy" />
          {i18n.t('reader.menu.copy')}
        </button>
        <button type="button" class="choice" onClick={on.onRemove}>
          <Icon name="bin" />
          {i18n.t('marking.remove')}
        </button>
      </div>
      {part === 'note' && (
        <NoteForm
          label={i18n.t('library.noteNamed', [shortQuote(highlight)])}
          note={highlight.note}
          tags={highlight.tags}
          known={knownTags}
          onSave={async (written) => {
            const isKept = await on.onNote(written);
            if (isKept) setPart((open) => (open === 'note' ? null : open));
            return isKept;
          }}
          onCancel={() => setPart(null)}
        />
      )}
      {part === 'ends' && range && <Ends onStep={on.onStep} />}
    </div>
  );
}

const moves = [
  ['start', -1, 'startBack'],
  ['start', 1, 'startOn'],
  ['end', -1, 'endBack'],
  ['end', 1, 'endOn'],
] as const;

/** Each press moves one end by a word. */
function Ends({ onStep }: Pick<EditorActions, 'onStep'>) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelectorAll('button')[3]?.focus({ preventScroll: true }), []);
  return (
    <div ref={group} class="ends" role="group" aria-label={i18n.t('marking.ends')}>
      {moves.map(([edge, step, name]) => (
        <button key={name} type="button" class="button" onClick={() => onStep(edge, step)}>
          {i18n.t(`marking.${name}`)}
        </button>
      ))}
    </div>
  );
}
