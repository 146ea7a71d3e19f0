import { useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';

type Props = {
  shortcuts: readonly { name: string; does: string; key: string }[];
  /** Opens the browser's page for keys; answers whether it did. */
  onChange: () => Promise<boolean>;
};

/** The browser names its own command for the popup by nothing but this. */
const popupCommand = '_execute_action';

/** The keys that work on every page, and the way to change them: only the browser can. */
export function Shortcuts({ shortcuts, onChange }: Props) {
  const [hasFailed, setFailed] = useState(false);
  return (
    <section class="keys" aria-labelledby="options-keys">
      <h2 id="options-keys">{i18n.t('options.keys.title')}</h2>
      <p class="hint">{i18n.t('options.keys.hint')}</p>
      <dl data-options>
        {shortcuts.map(({ name, does, key }) => (
          <div key={name}>
            <dt>{name === popupCommand ? i18n.t('options.keys.popup') : does}</dt>
            <dd>
              {key ? <kbd>{key}</kbd> : <span class="soft">{i18n.t('options.keys.none')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <div class="change">
        <button
          type="button"
          class="button"
          onClick={() => void onChange().then((isOpen) => setFailed(!isOpen))}
        >
          {i18n.t('options.keys.change')}
        </button>
        <p class="hint">{i18n.t('options.keys.changeHint')}</p>
      </div>
      {hasFailed && (
        <p class="note" role="alert">
          {i18n.t('options.keys.notOpened')}
        </p>
      )}
    </section>
  );
}
