import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

type Props = {
  label: string;
  note: string;
  onSave: (note: string) => void;
  onCancel: () => void;
};

/** The note being written. Escape leaves it as it was, Ctrl or ⌘ and Enter save it. */
export function NoteForm({ label, note, onSave, onCancel }: Props) {
  const [text, setText] = useState(note);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(text.trim());
    else return;
    event.preventDefault();
  };

  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text.trim());
      }}
    >
      <label class="field">
        <span class="unseen">{label}</span>
        <textarea
          ref={field}
          rows={3}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <p class="actions">
        <button type="submit" class="button" data-weight="main">
          {i18n.t('library.save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('library.cancel')}
        </button>
      </p>
    </form>
  );
}
