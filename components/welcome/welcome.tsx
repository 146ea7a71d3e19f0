import { i18n } from '@/components/ui/i18n';
import type { Settings } from '@/core/settings/settings';
import { FirstChoices } from './first-choices';
import { LiveSample } from './live-sample';
import './welcome.css';

type Props = {
  /** The key that opens the reader, as the browser writes it; null where there is none. */
  shortcut: string | null;
  /** Hosts of the publishers whose pages are cleaned by themselves. */
  publishers: readonly string[];
  settings: Settings;
  onChange: (settings: Settings) => void;
  optionsUrl: string;
};

/** Shown once, after installing: what it does, tried at once; where the button is; what is asked for. */
export function Welcome({ shortcut, publishers, settings, onChange, optionsUrl }: Props) {
  return (
    <main class="welcome">
      <header>
        <p class="name">{i18n.t('extName')}</p>
        <h1>{i18n.t('welcome.title')}</h1>
        <p class="lead">{i18n.t('welcome.lead')}</p>
      </header>

      <LiveSample />

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

      <section class="asks" aria-labelledby="welcome-asks">
        <h2 id="welcome-asks">{i18n.t('welcome.asks')}</h2>
        <p>{i18n.t('welcome.asksSites')}</p>
        <details>
          <summary>{i18n.t('welcome.listed', publishers.length)}</summary>
          <ul>
            {publishers.map((host) => (
              <li key={host}>
                <bdi>{host}</bdi>
              </li>
            ))}
          </ul>
        </details>
        <p>{i18n.t('welcome.asksElse')}</p>
        <p>{i18n.t('welcome.asksStorage')}</p>
      </section>

      <section aria-labelledby="welcome-privacy">
        <h2 id="welcome-privacy">{i18n.t('welcome.privacy')}</h2>
        <p>{i18n.t('welcome.privacyText')}</p>
      </section>

      <FirstChoices settings={settings} onChange={onChange} />

      <footer>
        <p>{i18n.t('welcome.ready')}</p>
        {/* In this very tab: one that opens others is not calm. */}
        <a class="button" href={optionsUrl}>
          {i18n.t('welcome.options')}
        </a>
      </footer>
    </main>
  );
}
