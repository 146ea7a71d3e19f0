import { i18n } from '@/components/ui/i18n';
import { ourLanguage } from '@/components/ui/our-language';
import type { MissingPage, PagesView, ReaderLife } from './reader-life';

const missingWords: Record<MissingPage['why'], (number: string) => string> = {
  refused: (number) => i18n.t('life.pages.refused', [number]),
  'no-answer': (number) => i18n.t('life.pages.noAnswer', [number]),
  'no-text': (number) => i18n.t('life.pages.noText', [number]),
};

/** What there is beyond the text shown: further pages of the article, and another way to read this one. */
export function MoreOfArticle({ life }: { life: ReaderLife }) {
  if (!life.pages && !life.way) return null;
  return (
    <footer class="more-of-article" {...ourLanguage()}>
      {life.pages && <Pages pages={life.pages} life={life} />}
      {life.way && <OtherWay way={life.way} life={life} />}
    </footer>
  );
}

function Pages({ pages, life }: { pages: PagesView; life: ReaderLife }) {
  const { state, missing } = pages;
  return (
    <section class="pages" aria-label={i18n.t('life.pages.label')}>
      <div class="line">
        <p role="status">{pagesWords(pages)}</p>
        {state === 'apart' && (
          <button type="button" class="button" data-weight="main" onClick={life.onJoin}>
            {i18n.t('life.pages.join')}
          </button>
        )}
        {state === 'joining' && (
          <button type="button" class="button" onClick={life.onStopJoining}>
            {i18n.t('life.pages.stop')}
          </button>
        )}
        {state === 'joined' && (
          <button type="button" class="button" onClick={life.onApart}>
            {i18n.t('life.pages.apart')}
          </button>
        )}
      </div>
      {state === 'joining' && (
        <progress value={pages.count ? pages.done : undefined} max={pages.count ?? undefined} />
      )}
      {state === 'apart' && <p class="hint">{i18n.t('life.pages.hint')}</p>}
      {missing.length > 0 && (
        <ul>
          {missing.map(({ number, url, why }) => (
            <li key={number}>
              {missingWords[why](String(number))}{' '}
              {url && (
                <a href={url} rel="noopener noreferrer">
                  {i18n.t('life.pages.open', [String(number)])}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function pagesWords({ at, count, state, done }: PagesView): string {
  const [here, all, so] = [String(at), String(count), String(done)];
  if (state === 'joining')
    return count === null
      ? i18n.t('life.pages.joiningSome', [so])
      : i18n.t('life.pages.joining', [so, all]);
  if (state === 'joined')
    return count !== null && done < count
      ? i18n.t('life.pages.joinedSome', [so, all])
      : i18n.t('life.pages.joined', done, [so]);
  return count === null
    ? i18n.t('life.pages.atSome', [here])
    : i18n.t('life.pages.at', [here, all]);
}

function OtherWay({ way, life }: { way: NonNullable<ReaderLife['way']>; life: ReaderLife }) {
  return (
    <section class="other-way">
      <div class="line">
        <p>{way.isOther ? i18n.t('life.way.isOther') : i18n.t('life.way.missing')}</p>
        <button type="button" class="button" onClick={life.onOtherWay}>
          {way.isOther ? i18n.t('life.way.back') : i18n.t('life.way.other')}
        </button>
      </div>
      <p class="hint" role="status">
        {life.news === 'no-other-way' && i18n.t('life.noOtherWay')}
      </p>
      {way.canRemember && (way.isOther || way.isRemembered) && (
        <label>
          <input
            type="checkbox"
            checked={way.isRemembered}
            onChange={({ currentTarget }) => life.onRememberWay(currentTarget.checked)}
          />
          {i18n.t('life.way.remember', [way.host])}
        </label>
      )}
    </section>
  );
}
