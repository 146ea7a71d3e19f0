import { i18n } from '@/components/ui/i18n';
import type { LeftOut as Thing } from '@/core/article/left-out';
import type { PutBack } from './use-put-back';

type Props = {
  removals: readonly Thing[];
  putBack: PutBack;
  /** Leads to a box that was put back. */
  onShow: (box: HTMLElement) => void;
};

/** What the reader did not take over, and why: so that nobody has to trust it blindly. */
export function LeftOut({ removals, ...on }: Props) {
  const around = removals.filter(({ reason }) => reason === 'around');
  const within = removals.filter(({ reason }) => reason !== 'around');
  return (
    <>
      {within.length > 0 && (
        <details class="quiet">
          <summary>
            {i18n.t('reader.leftOut', within.length)} {words(within)}
          </summary>
          <All things={within} {...on} />
          <Things things={within} {...on} />
        </details>
      )}
      {around.length > 0 && (
        <details class="quiet">
          <summary>
            {i18n.t('reader.around', around.length)} {words(around)}
          </summary>
          <Things things={around} {...on} />
        </details>
      )}
    </>
  );
}

function words(things: readonly Thing[]): string {
  const count = things.reduce((sum, { words }) => sum + words, 0);
  return i18n.t('reader.leftOutWords', count);
}

type Listed = { things: readonly Thing[] } & Omit<Props, 'removals'>;

function All({ things, putBack: { shown, put, take } }: Listed) {
  const able = things.filter(({ words }) => words > 0);
  if (able.length < 2) return null;
  const isAll = able.every(({ id }) => shown.has(id));
  return (
    <button type="button" class="button" onClick={() => (isAll ? take(able) : put(able))}>
      {i18n.t(isAll ? 'reader.putBack.takeAll' : 'reader.putBack.all')}
    </button>
  );
}

function Things({ things, putBack: { shown, put, take }, onShow }: Listed) {
  return (
    <ul class="left-out">
      {things.map((thing) => {
        const { id, reason, text, words } = thing;
        const box = shown.get(id);
        const why = i18n.t(`clutter.reason.${reason}`);
        return (
          <li key={id}>
            <b>{why}</b>
            {text && <bdi>{text.length < 200 ? text : `${text}…`}</bdi>}
            {words > 0 && (
              <span class="acts">
                <button
                  type="button"
                  class="act"
                  aria-label={i18n.t(box ? 'reader.putBack.takeThis' : 'reader.putBack.this', [
                    why,
                  ])}
                  onClick={() => (box ? take([thing]) : put([thing]))}
                >
                  {i18n.t(box ? 'reader.putBack.take' : 'reader.putBack.one')}
                </button>
                {box && (
                  <button
                    type="button"
                    class="act"
                    aria-label={i18n.t('reader.putBack.showThis', [why])}
                    onClick={() => onShow(box)}
                  >
                    {i18n.t('reader.putBack.show')}
                  </button>
                )}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
