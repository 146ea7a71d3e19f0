import { useId } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { LookControls } from '@/components/look/look-controls';
import type { LookChoice } from './look-choice';

/** The look, live: every press is seen on the article behind. */
export function LookPanel({ look, host, isOwn, fontFailed, onLook, onOwn, onReset }: LookChoice) {
  const name = useId();
  return (
    <div class="look-panel">
      <LookControls look={look} onLook={onLook} fontFailed={fontFailed} />
      <div class="look reach">
        <fieldset>
          <legend>{i18n.t('look.reach')}</legend>
          <div class="chips">
            {([false, true] as const).map((own) => (
              <label key={String(own)} title={own ? host : undefined}>
                <input
                  type="radio"
                  name={name}
                  checked={own === isOwn}
                  onChange={() => onOwn(own)}
                />
                <span>{own ? i18n.t('look.thisSite') : i18n.t('look.everywhere')}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <button type="button" class="button" data-weight="quiet" onClick={onReset}>
          {i18n.t('look.reset')}
        </button>
        <p class="soft">{isOwn ? i18n.t('look.ownHint', [host]) : i18n.t('look.everywhereHint')}</p>
      </div>
    </div>
  );
}
