import { useEffect, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import type { Wish } from './take-props';

export type Doing = 'copy' | 'md' | 'html' | 'print';

type Props = {
  range: Range | null;
  hasNotes: boolean;
  onOpen: () => void;
  onDo: (doing: Doing, wish: Wish) => void;
};

/** The ways to keep the article, each with what one gets. */
export function TakePanel({ range, hasNotes, onOpen, onDo }: Props) {
  // Taking the panel's focus away must not take the selection with it.
  const [part] = useState(() => range?.cloneRange() ?? null);
  const [isPart, setPart] = useState(part !== null);
  const [withNotes, setNotes] = useState(true);
  useEffect(onOpen, []);
  const wish = { range: isPart ? part : null, withNotes: withNotes && hasNotes };
  const ways = [
    ['copy', 'copy', i18n.t('reader.take.copy'), i18n.t('reader.take.copyHint')],
    ['md', 'save', i18n.t('reader.take.markdown'), i18n.t('reader.take.markdownHint')],
    ['html', 'page', i18n.t('reader.take.html'), i18n.t('reader.take.htmlHint')],
    ['print', 'print', i18n.t('reader.take.print'), i18n.t('reader.take.printHint')],
  ] as const;
  return (
    <div class="take">
      <p class="take-title">{i18n.t('reader.take.title')}</p>
      <ul>
        {ways.map(([doing, icon, label, hint], i) => (
          <li key={doing}>
            <button
              type="button"
              data-first={i === 0 ? '' : undefined}
              data-take={doing}
              onClick={() => onDo(doing, wish)}
            >
              <Icon name={icon} />
              <span>
                {label}
                <small>{hint}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {part && (
        <label class="tick">
          <input
            type="checkbox"
            name="part"
            checked={isPart}
            onChange={({ currentTarget }) => setPart(currentTarget.checked)}
          />
          <span>{i18n.t('reader.take.part')}</span>
        </label>
      )}
      {hasNotes && (
        <label class="tick">
          <input
            type="checkbox"
            name="notes"
            checked={withNotes}
            onChange={({ currentTarget }) => setNotes(currentTarget.checked)}
          />
          <span>{i18n.t('reader.take.notes')}</span>
        </label>
      )}
    </div>
  );
}
