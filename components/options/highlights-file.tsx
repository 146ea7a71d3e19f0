import { useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';

type Props = {
  /** How many there are; null while that is not known. */
  count: number | null;
  onSave: () => Promise<void>;
  libraryUrl: string;
};

/** All highlights in a file. Bringing them in is the library's, which shows first what a file holds. */
export function HighlightsFile({ count, onSave, libraryUrl }: Props) {
  const [hasFailed, setFailed] = useState(false);
  return (
    <div class="data-part">
      <h3>{i18n.t('options.copies.title')}</h3>
      <p class="hint">{i18n.t(count === 0 ? 'options.copies.none' : 'options.copies.hint')}</p>
      <p class="acts">
        {count !== 0 && (
          <button
            type="button"
            class="button"
            onClick={() =>
              void onSave().then(
                () => setFailed(false),
                (error: unknown) => {
                  console.error('LeanRead could not save the highlights.', error);
                  setFailed(true);
                },
              )
            }
          >
            {i18n.t('options.copies.save')}
          </button>
        )}
        <a class="button" href={libraryUrl}>
          {i18n.t('options.copies.library')}
        </a>
      </p>
      {hasFailed && (
        <p class="note" role="alert">
          {i18n.t('options.copies.failed')}
        </p>
      )}
    </div>
  );
}
