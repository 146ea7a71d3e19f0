import { useRef } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { Site, SiteChoice } from '@/core/sites/list-sites';
import { AskFirst } from './ask-first';
import './sites.css';

type Props = {
  sites: readonly Site[];
  onTake: (host: string, choice: SiteChoice) => void;
  onForget: (host: string) => void;
};

/** What of a choice is said beside it, and on the button that takes it back. */
const take: Record<SiteChoice, { button: () => string; named: (host: string) => string }> = {
  added: {
    button: () => i18n.t('options.removeSite'),
    named: (host) => i18n.t('options.removeSiteNamed', [host]),
  },
  paused: {
    button: () => i18n.t('options.resumeSite'),
    named: (host) => i18n.t('options.resumeSiteNamed', [host]),
  },
  asks: {
    button: () => i18n.t('options.removeSite'),
    named: (host) => i18n.t('options.removeAskedNamed', [host]),
  },
  rejects: {
    button: () => i18n.t('options.removeSite'),
    named: (host) => i18n.t('options.removeRejectedNamed', [host]),
  },
  byItself: {
    button: () => i18n.t('options.byItselfRemove'),
    named: (host) => i18n.t('options.byItselfRemoveNamed', [host]),
  },
  otherWay: {
    button: () => i18n.t('options.removeSite'),
    named: (host) => i18n.t('options.sites.otherWayRemoveNamed', [host]),
  },
  look: {
    button: () => i18n.t('options.removeSite'),
    named: (host) => i18n.t('options.sites.lookRemoveNamed', [host]),
  },
  noSources: {
    button: () => i18n.t('options.sourcesAgain'),
    named: (host) => i18n.t('options.sourcesAgainNamed', [host]),
  },
};

/** Every site for which something is set, with all that is set for it. */
export function Sites({ sites, onTake, onForget }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The row goes away with its button; whoever works by keyboard stays in the list.
  const stay = () => heading.current?.focus();
  return (
    <section class="sites" aria-labelledby="options-sites">
      <h2 id="options-sites" tabIndex={-1} ref={heading}>
        {i18n.t('options.sites.title')}
      </h2>
      <p class="hint">{i18n.t('options.sites.hint')}</p>
      {sites.length === 0 ? (
        <p class="none">{i18n.t('options.sites.empty')}</p>
      ) : (
        <ul class="list" data-options>
          {sites.map((site) => (
            <li key={site.host}>
              <h3>
                <bdi>{site.host}</bdi>
              </h3>
              <ul>
                {site.choices.map((choice) => (
                  <li key={choice}>
                    <span>{i18n.t(`options.sites.${choice}`)}</span>
                    <button
                      type="button"
                      class="button"
                      aria-label={take[choice].named(site.host)}
                      onClick={() => {
                        stay();
                        onTake(site.host, choice);
                      }}
                    >
                      {take[choice].button()}
                    </button>
                  </li>
                ))}
                {site.rules > 0 && (
                  <li>
                    <a href="#own-rules">{i18n.t('options.sites.rules', site.rules)}</a>
                  </li>
                )}
                {site.places > 0 && <li>{i18n.t('options.sites.places', site.places)}</li>}
              </ul>
              <AskFirst
                words={i18n.t('options.sites.forget')}
                named={i18n.t('options.sites.forgetNamed', [site.host])}
                no={i18n.t('options.sites.forgetNo')}
                yes={i18n.t('options.sites.forgetYes')}
                weight="quiet"
                onYes={() => {
                  stay();
                  onForget(site.host);
                }}
              >
                <p>{i18n.t('options.sites.forgetAsk', [site.host])}</p>
              </AskFirst>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
