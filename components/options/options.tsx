import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { Look } from '@/core/look/look';
import type { Settings } from '@/core/settings/settings';
import type { Site, SiteChoice } from '@/core/sites/list-sites';
import { isListedChoice, withoutChoice } from '@/core/sites/without-choice';
import { AskFirst } from './ask-first';
import { CalorieUnits } from './calorie-units';
import { CleaningOptions } from './cleaning-options';
import { Contents, type ContentsEntry } from './contents';
import { OptionSearch } from './option-search';
import { ReadingOptions } from './reading-options';
import { siteSaid } from './site-said';
import { Sites } from './sites';
import { useOptionSearch } from './use-option-search';
import { WhatsNew } from './whats-new';
import './options.css';

type Props = {
  settings: Settings;
  onChange: (settings: Settings) => void;
  sites: readonly Site[];
  /** The person does not let us work there any more. */
  onRemoveSite: (host: string) => void;
  /** Articles of this host are not to open by themselves any more. */
  onStopByItself: (host: string) => void;
  onRemoveLook: (host: string) => void;
  /** Everything set for the host goes. */
  onForgetSite: (host: string) => Promise<void>;
  /** Deletes where one stopped reading, for all articles. */
  onForgetPlaces: () => Promise<void>;
  look: Look;
  onLook: (look: Look) => void;
  fontFailed: boolean;
  /** Back to the defaults; touches nothing but the options. */
  onReset: () => void;
  /** Something is new that was not seen yet. */
  hasNews?: boolean;
  /** How highlights are made. */
  marking?: ComponentChildren;
  /** What the person hid and kept by hand. */
  rules?: ComponentChildren;
  /** What else is chosen about calories, on this device alone. */
  calories?: ComponentChildren;
  /** The keys of the browser; null where it has none. */
  keys?: ComponentChildren;
  /** What the browser lets us do. */
  permissions?: ComponentChildren;
  /** What is kept, files of it, other devices. */
  data?: ComponentChildren;
  /** The end of all of it. */
  deleteAll?: ComponentChildren;
};

/** Every option at once, none behind a button; each takes effect when it is touched. */
export function Options({ settings, onChange, ...on }: Props) {
  const [said, say] = useState('');
  const [typed, setTyped] = useState('');
  const sections = useRef<HTMLDivElement>(null);
  const found = useOptionSearch(sections, typed);

  const takeFromSite = (host: string, choice: SiteChoice) => {
    if (isListedChoice(choice)) onChange(withoutChoice(settings, host, choice));
    else if (choice === 'added') on.onRemoveSite(host);
    else if (choice === 'byItself') on.onStopByItself(host);
    else on.onRemoveLook(host);
    say(siteSaid(host, choice));
  };
  const forgetSite = (host: string) =>
    void on.onForgetSite(host).then(
      () => say(i18n.t('options.sites.forgotten', [host])),
      (error: unknown) => {
        console.error('LeanRead could not forget a site.', error);
        say(i18n.t('options.sites.notForgotten', [host]));
      },
    );

  return (
    <main class="options">
      <header>
        <h1>{i18n.t('options.title')}</h1>
        <p class="soft">{i18n.t('options.atOnce')}</p>
        {on.hasNews && (
          <p class="news-note">
            {i18n.t('news.updated')} <a href="#options-news">{i18n.t('news.read')}</a>
          </p>
        )}
        <OptionSearch typed={typed} count={found?.count ?? null} onType={setTyped} />
      </header>
      <Contents entries={contents(Boolean(on.keys))} shown={found?.sections ?? null} />

      <div class="sections" ref={sections}>
        <CleaningOptions settings={settings} onChange={onChange} />
        <Sites sites={on.sites} onTake={takeFromSite} onForget={forgetSite} />
        {on.rules}
        <ReadingOptions
          settings={settings}
          onChange={onChange}
          look={on.look}
          onLook={on.onLook}
          fontFailed={on.fontFailed}
          onForgetPlaces={() =>
            void on.onForgetPlaces().then(() => say(i18n.t('options.placesForgotten')))
          }
        />
        {on.marking}
        <section aria-labelledby="options-calories">
          <h2 id="options-calories">{i18n.t('options.calories')}</h2>
          <CalorieUnits settings={settings} onChange={onChange} />
          {on.calories}
        </section>
        {on.keys}
        {on.permissions}
        <section aria-labelledby="options-data">
          <h2 id="options-data">{i18n.t('options.data')}</h2>
          <ul class="facts hint">
            <li>{i18n.t('options.dataHighlights')}</li>
            <li>{i18n.t('options.dataOptions')}</li>
            <li>{i18n.t('options.dataNothing')}</li>
          </ul>
          {on.data}
          <div class="data-part">
            <h3>{i18n.t('options.resetTitle')}</h3>
            <AskFirst
              words={i18n.t('options.reset')}
              no={i18n.t('options.resetNo')}
              yes={i18n.t('options.resetYes')}
              onYes={() => {
                on.onReset();
                say(i18n.t('options.resetDone'));
              }}
            >
              <p>{i18n.t('options.resetAsk')}</p>
            </AskFirst>
          </div>
          {on.deleteAll}
        </section>
        <WhatsNew />
      </div>

      <p class="said" role="status">
        {said}
      </p>
    </main>
  );
}

const contents = (hasKeys: boolean): ContentsEntry[] => [
  { id: 'options-cleaning', title: i18n.t('options.cleaning') },
  { id: 'options-sites', title: i18n.t('options.sites.title') },
  { id: 'own-rules', title: i18n.t('ownRules.title') },
  { id: 'options-looks', title: i18n.t('options.looks') },
  { id: 'options-marking', title: i18n.t('options.marking.title') },
  { id: 'options-calories', title: i18n.t('options.calories') },
  ...(hasKeys ? [{ id: 'options-keys', title: i18n.t('options.keys.title') }] : []),
  { id: 'options-may', title: i18n.t('options.may.title') },
  { id: 'options-data', title: i18n.t('options.data') },
  { id: 'options-news', title: i18n.t('news.title') },
];
