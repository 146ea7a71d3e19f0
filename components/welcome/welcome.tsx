import { useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { BeforeAfter } from './before-after';
import './welcome.css';

type Props = {
  /** The key that opens the reader, as the browser writes it; null where there is none. */
  shortcut: string | null;
  onOpenOptions: () => void;
};

/** Shown once, after installing: what it does, where the button is, what is asked for. */
export function Welcome({ shortcut, onOpenOptions }: Props) {
  const [clean, setClean] = useState(false);
  return (
    <main class="welcome">
      <header>
        <p class="name">{i18n.t('extName')}</p>
        <h1>{i18n.t('welcome.title')}</h1>
        <p class="lead">{i18n.t('welcome.lead')}</p>
      </header>

      <BeforeAfter clean={clean} onClean={setClean} />

      <section class="does" aria-labelledby="welcome-does">
        <h2 id="welcome-does">{i18n.t('welcome.does')}</h2>
        <dl>
          <div>
            <dt>{i18n.t('welcome.cleans')}</dt>
            <dd>{i18n.t('welcome.cleansHow')}</dd>
          </div>
          <div>
            <dt>{i18n.t('welcome.names')}</dt>
            <dd>{i18n.t('welcome.namesHow')}</dd>
          </div>
          <div>
            <dt>{i18n.t('welcome.keeps')}</dt>
            <dd>{i18n.t('welcome.keepsHow')}</dd>
          </div>
          <div>
            <dt>{i18n.t('welcome.answers')}</dt>
            <dd>{i18n.t('welcome.answersHow')}</dd>
          </div>
        </dl>
      </section>

      <section aria-labelledby="welcome-button">
        <h2 id="welcome-button">{i18n.t('welcome.button')}</h2>
        <p>{i18n.t('welcome.buttonWhere')}</p>
        {shortcut !== null && (
          <p>
            {i18n.t('welcome.shortcut')} <kbd>{shortcut}</kbd>
          </p>
        )}
      </section>

      <section aria-labelledby="welcome-asks">
        <h2 id="welcome-asks">{i18n.t('welcome.asks')}</h2>
        <p>{i18n.t('welcome.asksSites')}</p>
        <p>{i18n.t('welcome.asksElse')}</p>
        <p>{i18n.t('welcome.asksStorage')}</p>
      </section>

      <section aria-labelledby="welcome-privacy">
        <h2 id="welcome-privacy">{i18n.t('welcome.privacy')}</h2>
        <p>{i18n.t('welcome.privacyText')}</p>
      </section>

      <footer>
        <p class="soft">{i18n.t('welcome.ready')}</p>
        <button type="button" class="button" onClick={onOpenOptions}>
          {i18n.t('welcome.options')}
        </button>
      </footer>
    </main>
  );
}
