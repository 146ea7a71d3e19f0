import { useState } from 'preact/hooks';
import type { PageState, ReadyPage } from '@/components/popup/page-state';
import { Calculator } from '@/components/calculator/calculator';
import { emptyProfile } from '@/core/calories/profile';
import { Popup } from '@/components/popup/popup';
import type { PopupTab } from '@/core/settings/popup-tab';
import type { Removal } from '@/core/clutter/removal';

const rule = (words: string): Removal['cause'] => ({ kind: 'rule', words });
const removals: Removal[] = [
  removal(1, 'ad', rule('##.mid-ad'), 'Advertisement BrightBowl meal kits Continue reading below'),
  removal(2, 'ad', rule('###ad-leaderboard'), 'Advertisement'),
  removal(3, 'badge', { kind: 'says', words: 'Gold Member Badge' }, 'Gold Member Badge'),
  removal(
    4,
    'calculator',
    { kind: 'goals', words: '' },
    'Fernleaf Calorie Tracker Feel lighter, starting today! My goal is to Gain 2 lb per week Gain 1.5 lb per week',
  ),
  removal(
    5,
    'newsletter',
    { kind: 'email-form', words: '' },
    'Get our newsletter Tips, recipes and offers, every single morning.',
  ),
  removal(6, 'video', { kind: 'named', words: 'promo-player' }, ''),
];

const ready: ReadyPage = {
  state: 'ready',
  host: 'livestrong.com',
  listed: true,
  added: false,
  byItself: false,
  isPrivate: false,
  cleaning: true,
  offEverywhere: false,
  removals,
  overrulings: [
    {
      rule: 'livestrong.com##.lead-in',
      why: 'text',
      text: 'The long and short of eating fat',
      isOwn: true,
    },
  ],
  hasGivenUp: false,
  asks: false,
  canReject: false,
  rejects: false,
  givenBack: null,
  sources: { experts: 3, outside: 1, unnamed: 2, studies: 2, publications: 1, linked: 1 },
  highlights: 2,
  readerOpen: false,
  sourcesSupported: true,
  sourcesOnPage: false,
  sourcesHere: true,
  kind: { kind: 'article', isArticle: true, because: 'long prose' },
  noArticle: null,
};

const unlisted: ReadyPage = {
  ...ready,
  host: 'a-rather-long-name.health.example.org',
  listed: false,
  cleaning: false,
  removals: [],
  sources: { experts: 0, outside: 0, unnamed: 1, studies: 0, publications: 0, linked: 0 },
  highlights: 0,
};

export const popupScenes: Record<string, PageState> = {
  asking: { state: 'asking' },
  ready,
  early: { ...ready, kind: null, sources: null },
  nothing: { ...ready, removals: [], sources: null, highlights: 0 },
  paused: { ...ready, cleaning: false, removals: [] },
  unlisted,
  once: { ...unlisted, cleaning: true, removals: removals.slice(0, 2) },
  back: {
    ...ready,
    canReject: true,
    hasGivenUp: true,
    givenBack: { text: 'Video of the Day', for: 'now', removal: 6 },
  },
  added: { ...ready, host: unlisted.host, listed: false, added: true },
  off: { ...ready, cleaning: false, offEverywhere: true, removals: [] },
  listing: { ...ready, kind: { kind: 'listing', isArticle: false, because: 'many links' } },
  noarticle: { ...ready, noArticle: 'no-text' },
  browser: { state: 'cannot', why: 'browser-page' },
  file: { state: 'cannot', why: 'local-file' },
  loading: { state: 'cannot', why: 'loading' },
};

type SceneProps = { first: PageState; tab: PopupTab; hasNews: boolean };

export function PopupScene({ first, tab, hasNews }: SceneProps) {
  const [page, setPage] = useState(first);
  const [profile, setProfile] = useState(emptyProfile);
  const change = (part: (page: ReadyPage) => Partial<ReadyPage>) =>
    setPage((page) => (page.state === 'ready' ? { ...page, ...part(page) } : page));
  return (
    <Popup
      page={page}
      firstTab={tab}
      onTab={() => undefined}
      onOpenLibrary={() => undefined}
      onOpenOptions={() => undefined}
      hasNews={hasNews}
      actions={{
        listHighlights: () => undefined,
        toggleReader: () => change(({ readerOpen }) => ({ readerOpen: !readerOpen })),
        setCleaning: (cleaning) => change(() => ({ cleaning, removals: cleaning ? removals : [] })),
        setByItself: (_, byItself) => change(() => ({ byItself })),
        toggleSources: () => change(({ sourcesOnPage }) => ({ sourcesOnPage: !sourcesOnPage })),
        setSourcesHere: (_, sourcesHere) => change(() => ({ sourcesHere })),
        alwaysClean: () => change(() => ({ added: true, cleaning: true, removals })),
        stopAlwaysCleaning: () => change(() => ({ added: false, cleaning: false, removals: [] })),
        restore: (id) =>
          change(({ removals }) => ({
            removals: removals.filter((one) => one.id !== id),
            givenBack: {
              text: removals.find((one) => one.id === id)?.text ?? '',
              for: 'now',
              removal: id,
            },
          })),
        restoreAll: () => change(() => ({ removals: [] })),
        keep: () => undefined,
        takeBack: () => change(() => ({ removals, givenBack: null })),
        setAsking: (_, asks) => change(() => ({ asks })),
        setRejecting: (_, rejects) => change(() => ({ rejects })),
        pickMore: () => undefined,
        showOnPage: () => undefined,
        askAgain: () => setPage(ready),
      }}
      calories={
        <Calculator
          profile={profile}
          units="us"
          energyUnit="kcal"
          hideNumbers={false}
          onProfile={setProfile}
          onUnits={() => undefined}
          onEnergyUnit={() => undefined}
          autofocus
        />
      }
      foods={<Placeholder label="Food" />}
      activities={<Placeholder label="Activity" />}
    />
  );
}

function Placeholder({ label }: { label: string }) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input type="text" />
    </label>
  );
}

function removal(
  id: number,
  reason: Removal['reason'],
  cause: Removal['cause'],
  text: string,
): Removal {
  return { id, reason, cause, text };
}
