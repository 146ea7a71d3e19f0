import { i18n } from '@/components/ui/i18n';
import { releases } from '@/core/news/release';

/** What recent versions brought, the newest first. */
export function WhatsNew() {
  return (
    <section class="news" aria-labelledby="options-news">
      <h2 id="options-news">{i18n.t('news.title')}</h2>
      <p class="hint">{i18n.t('news.hint')}</p>
      {releases.map(({ version, points }) => (
        <div key={version} class="release">
          <h3>{i18n.t('news.version', [version])}</h3>
          <ul>
            {points.map((point) => (
              <li key={point}>{i18n.t(`news.${point}`)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
