import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Highlight } from '@/core/highlights/highlight';
import { passageLink } from '@/core/highlights/passage-link';
import { NoteForm } from './note-form';

type Props = {
  highlight: Highlight;
  /** Of its page. */
  url: string;
  onOpen: () => void;
  onNote: (note: string) => void;
  onCopy: () => void;
  onRemove: () => void;
};

/** A passage as it was saved, what was noted about it, and what can be done with it. */
export function HighlightCard({ highlight, url, onOpen, onNote, onCopy, onRemove }: Props) {
  const { anchor, colour, note, tags, source, created } = highlight;
  const [isEditing, setEditing] = useState(false);
  const noteButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const link = passageLink(url, anchor);
  const short = anchor.exact.length > 60 ? `${anchor.exact.slice(0, 57)}…` : anchor.exact;

  // The form went away with the focus in it.
  useEffect(() => {
    if (wasEditing.current && !isEditing) noteButton.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  return (
    <li class="card" data-colour={colour}>
      <blockquote>
        {anchor.exact.split('\n').map((line, i) => (
          <p key={i}>{line}</p>
        ))}
      </blockquote>
      {source && (
        <p class="cited">
          <span class="soft">{i18n.t('library.cited')}: </span>
          {[source.name, source.role, source.organisation].filter(Boolean).join(', ')}
        </p>
      )}
      {isEditing ? (
        <NoteForm
          label={i18n.t('library.noteNamed', [short])}
          note={note}
          onSave={(next) => {
            setEditing(false);
            if (next !== note) onNote(next);
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        note && <p class="written">{note}</p>
      )}
      <footer>
        <p class="facts soft">
          <span class="unseen">{i18n.t(`highlight.colours.${colour}`)}</span>
          {created > 0 && (
            <time dateTime={new Date(created).toISOString()}>
              {i18n.t('library.saved', [dateFormat.format(created)])}
            </time>
          )}
          {tags.map((tag) => (
            <span key={tag} class="tag">
              #{tag}
            </span>
          ))}
        </p>
        <p class="actions">
          {link && (
            <a
              class="button"
              data-weight="quiet"
              href={link}
              aria-label={i18n.t('library.openNamed', [short])}
              onClick={onOpen}
            >
              {i18n.t('library.open')}
            </a>
          )}
          <button
            type="button"
            class="button"
            data-weight="quiet"
            aria-label={i18n.t('library.copyNamed', [short])}
            onClick={onCopy}
          >
            {i18n.t('library.copy')}
          </button>
          <button
            type="button"
            class="button"
            data-weight="quiet"
            ref={noteButton}
            aria-expanded={isEditing}
            aria-label={i18n.t('library.noteNamed', [short])}
            onClick={() => setEditing(!isEditing)}
          >
            {note ? i18n.t('library.editNote') : i18n.t('library.addNote')}
          </button>
          <button
            type="button"
            class="button"
            data-weight="quiet"
            aria-label={i18n.t('library.removeNamed', [short])}
            onClick={onRemove}
          >
            {i18n.t('library.remove')}
          </button>
        </p>
      </footer>
    </li>
  );
}

const dateFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
