import { useEffect, useRef, useState } from 'preact/hooks';
import { dayWords } from '@/components/ui/day-words';
import { i18n } from '@/components/ui/i18n';
import { ColourRow } from '@/components/highlights/colour-row';
import { colourName } from '@/components/highlights/colour-name';
import { NoteForm, type Written } from '@/components/highlights/note-form';
import { shortQuote } from '@/components/highlights/short-quote';
import { SourceLine } from '@/components/highlights/source-line';
import { TextChange } from '@/components/highlights/text-change';
import type { Highlight, HighlightColour } from '@/core/highlights/highlight';
import type { LastSeen } from '@/core/highlights/last-seen';
import type { ColourNames } from '@/core/highlights/marking-choices';
import { passageLink } from '@/core/highlights/passage-link';

type Props = {
  highlight: Highlight;
  /** Of its page. */
  url: string;
  /** How it was found at the last visit, where not as it was saved. */
  seen: LastSeen | null;
  names: ColourNames;
  knownTags: readonly string[];
  isSelected: boolean;
  onSelect: (isSelected: boolean) => void;
  onOpen: (event: MouseEvent) => void;
  onColour: (colour: HighlightColour) => void;
  /** Answers whether it is on the disk. */
  onNote: (written: Written) => Promise<boolean>;
  onTag: (tag: string) => void;
  onCopy: () => void;
  onRemove: () => void;
};

/** A passage as it was saved, what was noted about it, and what can be done with it. */
export function HighlightCard({ highlight, url, seen, names, ...on }: Props) {
  const { anchor, colour, note, tags, source, created } = highlight;
  const [isEditing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const link = passageLink(url, anchor);
  const short = shortQuote(highlight);

  // The form went away with the focus in it.
  useEffect(() => {
    if (wasEditing.current && !isEditing) editButton.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  return (
    <li class="card" data-colour={colour}>
      <label class="pick">
        <input
          type="checkbox"
          checked={on.isSelected}
          aria-label={i18n.t('library.select', [short])}
          onChange={({ currentTarget }) => on.onSelect(currentTarget.checked)}
        />
      </label>
      <blockquote>
        {anchor.exact.split('\n').map((line, i) => (
          <p key={i} dir="auto">
            {line}
          </p>
        ))}
      </blockquote>
      {seen && <Seen seen={seen} saved={anchor.exact} />}
      {source && <SourceLine source={source} />}
      {isEditing ? (
        <div class="editing">
          <div class="choices" role="group" aria-label={i18n.t('marking.colour')}>
            <ColourRow names={names} chosen={colour} onColour={on.onColour} />
          </div>
          <NoteForm
            label={i18n.t('library.noteNamed', [short])}
            note={note}
            tags={tags}
            known={on.knownTags}
            onSave={async (written) => {
              const isKept = await on.onNote(written);
              if (isKept) setEditing(false);
              return isKept;
            }}
            onCancel={() => setEditing(false)}
          />
        </div>
      ) : (
        note && (
          <p class="written" dir="auto">
            {note}
          </p>
        )
      )}
      <footer>
        <p class="facts soft">
          <span class={names[colour] ? undefined : 'unseen'}>{colourName(colour, names)}</span>
          {created > 0 && (
            <time dateTime={isoDate(created)}>
              {i18n.t('library.saved', [dayWords(created, 'medium')])}
            </time>
          )}
          {!isEditing &&
            tags.map((tag) => (
              <button key={tag} type="button" class="tag" onClick={() => on.onTag(tag)}>
                #{tag}
              </button>
            ))}
        </p>
        <p class="actions">
          {link && (
            <a
              class="button"
              data-weight="quiet"
              href={link}
              aria-label={i18n.t('library.openNamed', [short])}
              onClick={on.onOpen}
            >
              {i18n.t('library.open')}
            </a>
          )}
          <button
            type="button"
            class="button"
            data-weight="quiet"
            aria-label={i18n.t('library.copyNamed', [short])}
            onClick={on.onCopy}
          >
            {i18n.t('library.copy')}
          </button>
          <button
            type="button"
            class="button"
            data-weight="quiet"
            ref={editButton}
            aria-expanded={isEditing}
            aria-label={i18n.t('library.editNamed', [short])}
            onClick={() => setEditing(!isEditing)}
          >
            {i18n.t('library.edit')}
          </button>
          <button
            type="button"
            class="button"
            data-weight="quiet"
            aria-label={i18n.t('library.removeNamed', [short])}
            onClick={on.onRemove}
          >
            {i18n.t('library.remove')}
          </button>
        </p>
      </footer>
    </li>
  );
}

const seenWords = {
  moved: 'library.seenMoved',
  changed: 'library.seenChanged',
  ambiguous: 'library.seenAmbiguous',
  orphan: 'library.seenOrphan',
} as const;

function Seen({ seen: { state, at, now }, saved }: { seen: LastSeen; saved: string }) {
  return (
    <>
      <p class="state">{i18n.t(seenWords[state], [dayWords(at, 'medium')])}</p>
      {state === 'changed' && now !== null && <TextChange saved={saved} now={now} />}
    </>
  );
}

/** The last moment that a date can name: a file may hold a later one. */
const latestMs = 8.64e15;
const isoDate = (ms: number): string => new Date(Math.min(ms, latestMs)).toISOString();
