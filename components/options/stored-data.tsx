import { numberWords } from '@/components/ui/number-words';
import { i18n } from '@/components/ui/i18n';
import { sizeWords } from '@/components/ui/size-words';
import type { StoredPart, StoredSize } from '@/core/settings/stored-part';

type Props = {
  /** Null while it is measured. */
  sizes: readonly StoredSize[] | 'failed' | null;
  /** What travels with the browser's sync because the person said so. */
  shared: { figures: boolean; highlights: boolean };
};

/** What is kept, where, and how much it is. */
export function StoredData({ sizes, shared }: Props) {
  const whereIs = (part: StoredPart): string => {
    if (part === 'copy') return i18n.t('options.stored.inSync');
    const isShared =
      part === 'options' ||
      part === 'rules' ||
      (part === 'figures' && shared.figures) ||
      (part === 'highlights' && shared.highlights);
    return i18n.t(isShared ? 'options.stored.shared' : 'options.stored.here');
  };
  return (
    <div class="data-part stored">
      <h3 id="options-stored">{i18n.t('options.stored.title')}</h3>
      {sizes === null || sizes === 'failed' ? (
        <p class="hint">
          {i18n.t(sizes === null ? 'options.stored.measuring' : 'options.stored.failed')}
        </p>
      ) : sizes.length === 0 ? (
        <p class="hint">{i18n.t('options.stored.nothing')}</p>
      ) : (
        <table aria-labelledby="options-stored">
          <thead>
            <tr>
              <th scope="col">{i18n.t('options.stored.what')}</th>
              <th scope="col">{i18n.t('options.stored.howMuch')}</th>
            </tr>
          </thead>
          <tbody>
            {sizes.map(({ part, count, bytes }) => (
              <tr key={part} data-part={part}>
                <th scope="row">
                  {i18n.t(`options.stored.parts.${part}`)}
                  <small class="soft">{whereIs(part)}</small>
                </th>
                <td>
                  {count !== null && <b>{numberWords(count)}</b>}
                  <span class="soft">{sizeWords(bytes)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
