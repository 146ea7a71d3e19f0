import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { tagsOf } from './tags-of';

/** What was written anew; what was left as it was may be otherwise by now, and is not said. */
export type Written = { note?: string; tags?: string[] };

type Props = {
  /** Names the passage to a screen reader. */
  label: string;
  note: string;
  tags: readonly string[];
  /** Tags that are in use, offered while typing. */
  known?: readonly string[];
  /** Answers whether it is on the disk: until then what was written stays in the form. */
  onSave: (written: Written) => Promise<boolean>;
  onCancel: () => void;
};

/**
 * Note and tags being written. Escape leaves them as they were, Ctrl or ⌘ and Enter save them. A form that goes
 * away otherwise, by a press beside it for one, saves them as well: nothing that was written is dropped unasked.
 */
export function NoteForm({ label, note, tags, known = [], onSave, onCancel }: Props) {
  const [text, setText] = useState(note);
  const [written, setWritten] = useState(tags.join(', '));
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  // At once: an effect comes a frame late, and would take the focus from whoever is already at the tags.
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);

  // What was there to begin with: meanwhile another window may have changed the note.
  const first = useRef({ text, written });
  const isSettled = useRef(false);
  const leave = useRef<() => void>(() => undefined);
  const cancel = () => {
    isSettled.current = true;
    onCancel();
  };
  const isNew = text !== first.current.text;
  const isTagged = written !== first.current.written;
  const save = async () => {
    if (!isNew && !isTagged) return cancel();
    isSettled.current = true;
    isSettled.current = await onSave({
      ...(isNew && { note: text.trim() }),
      ...(isTagged && { tags: tagsOf(written) }),
    });
  };
  leave.current = () => {
    if ((isNew || isTagged) && !isSettled.current) void save();
  };
  useEffect(() => () => leave.current(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <form
      class="note-form"
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="field">
        <span class="label">{i18n.t('marking.note')}</span>
        <textarea
          ref={field}
          name="note"
          dir="auto"
          rows={3}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <label class="field">
        <span class="label">{i18n.t('marking.tags')}</span>
        <input
          type="text"
          name="tags"
          autocomplete="off"
          list={known.length > 0 ? listId : undefined}
          placeholder={i18n.t('marking.tagsHint')}
          value={written}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
        {known.length > 0 && (
          <datalist id={listId}>
            {known.map((tag) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
        )}
      </label>
      <p class="actions">
        <button type="submit" class="button" data-weight="main">
          {i18n.t('marking.save')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {i18n.t('marking.cancel')}
        </button>
      </p>
    </form>
  );
}
