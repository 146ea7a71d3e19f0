// @vitest-environment jsdom
import { type ComponentChildren, render } from 'preact';
import { act as settleAfter } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noArticleReasons } from '@/core/article/article';
import { causeKinds, clutterReasons, type Removal } from '@/core/clutter/removal';
import { groupByReason } from '@/components/popup/group-by-reason';
import type { PageActions } from '@/components/popup/page-tab';
import { cannotReasons, type PageState, type ReadyPage } from '@/components/popup/page-state';
import { Popup } from '@/components/popup/popup';
import { parsePopupTab, popupTabs, type PopupTab } from '@/core/settings/popup-tab';

const ready: ReadyPage = {
  state: 'ready',
  host: 'example.org',
  listed: true,
  added: false,
  byItself: false,
  isPrivate: false,
  cleaning: true,
  offEverywhere: false,
  removals: [],
  overrulings: [],
  hasGivenUp: false,
  asks: false,
  canReject: false,
  rejects: false,
  givenBack: null,
  sources: null,
  highlights: 0,
  readerOpen: false,
  sourcesSupported: true,
  sourcesOnPage: false,
  sourcesHere: true,
  kind: null,
  noArticle: null,
};
const slot: Removal['cause'] = { kind: 'rule', words: '##.slot' };
const removals: Removal[] = [
  {
    id: 7,
    reason: 'video',
    cause: { kind: 'says', words: 'Video of the day' },
    text: 'Video of the day',
  },
  { id: 8, reason: 'ad', cause: slot, text: 'Shoes, now cheaper' },
  { id: 9, reason: 'ad', cause: slot, text: '' },
];

let root: HTMLElement;

const act = (doing: () => void) => void settleAfter(doing);

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

function show(
  page: PageState,
  firstTab: PopupTab = 'page',
  activities: ComponentChildren = <input aria-label="activity" />,
) {
  const actions = {
    toggleReader: vi.fn(),
    listHighlights: vi.fn(),
    setCleaning: vi.fn(),
    setByItself: vi.fn(),
    toggleSources: vi.fn(),
    setSourcesHere: vi.fn(),
    alwaysClean: vi.fn(),
    stopAlwaysCleaning: vi.fn(),
    restore: vi.fn(),
    restoreAll: vi.fn(),
    keep: vi.fn(),
    takeBack: vi.fn(),
    setAsking: vi.fn(),
    setRejecting: vi.fn(),
    pickMore: vi.fn(),
    showOnPage: vi.fn(),
    askAgain: vi.fn(),
  } satisfies PageActions;
  const onTab = vi.fn();
  const draw = (page: PageState) =>
    act(() =>
      render(
        <Popup
          page={page}
          actions={actions}
          firstTab={firstTab}
          onTab={onTab}
          onOpenLibrary={() => undefined}
          onOpenOptions={() => undefined}
          calories={<input aria-label="age" />}
          foods={<input aria-label="food" />}
          activities={activities}
        />,
        root,
      ),
    );
  draw(page);
  return { actions, onTab, draw };
}

const tab = (name: PopupTab) => root.querySelector<HTMLElement>(`#tab-${name}`)!;
const panel = (name: PopupTab) => root.querySelector<HTMLElement>(`#panel-${name}`)!;
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
function button(words: string): HTMLElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === words,
  );
  if (!found) throw new Error(`no button “${words}” in ${root.textContent}`);
  return found;
}
const click = (element: HTMLElement) => act(() => element.click());

describe('the tabs', () => {
  test('are one stop for the Tab key, and each names its panel', () => {
    show(ready);
    expect(
      [...root.querySelectorAll('[role=tab]')].map((one) => one.getAttribute('tabindex')),
    ).toEqual(['0', '-1', '-1', '-1']);
    for (const name of popupTabs) {
      expect(tab(name).getAttribute('aria-controls')).toBe(panel(name).id);
      expect(panel(name).getAttribute('aria-labelledby')).toBe(tab(name).id);
      expect(panel(name).hidden).toBe(name !== 'page');
    }
  });

  test('are walked with the arrows, around the ends, and with Home and End', () => {
    const { onTab } = show(ready);
    tab('page').focus();
    press('ArrowLeft');
    expect(document.activeElement).toBe(tab('activities'));
    press('ArrowRight');
    press('ArrowRight');
    expect(document.activeElement).toBe(tab('calories'));
    press('End');
    press('Home');
    press('x');
    expect(onTab.mock.calls.flat()).toEqual([
      'activities',
      'page',
      'calories',
      'activities',
      'page',
    ]);
    expect(tab('page').getAttribute('aria-selected')).toBe('true');
  });

  test('show their content when first visited and keep what was typed', () => {
    show(ready);
    expect(panel('foods').childElementCount).toBe(0);
    click(tab('foods'));
    panel('foods').querySelector('input')!.value = 'ban';
    click(tab('page'));
    click(tab('foods'));
    expect(panel('foods').querySelector('input')!.value).toBe('ban');
    expect(panel('calories').childElementCount).toBe(0);
  });

  test('open on the one used last, ready to type', () => {
    show({ state: 'asking' }, 'calories');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('age');
  });

  test('are left out where they would be empty, the last used one included', () => {
    show(ready, 'activities', null);
    expect([...root.querySelectorAll('[role=tab]')].map((one) => one.id)).toEqual([
      'tab-page',
      'tab-calories',
      'tab-foods',
    ]);
    expect(tab('page').getAttribute('aria-selected')).toBe('true');
    expect(panel('page').childElementCount).toBe(1);
  });

  test.each([undefined, null, 3, 'settings', { tab: 'foods' }])(
    'open on the first one where the stored value is %j',
    (stored) => expect(parsePopupTab(stored)).toBe('page'),
  );
});

describe('the page in front', () => {
  test('is waited for without a word that could be wrong', () => {
    show({ state: 'asking' });
    expect(panel('page').querySelector('[aria-busy=true]')).not.toBeNull();
    expect(panel('page').querySelector('button')).toBeNull();
  });

  test.each(cannotReasons)('that cannot be worked on (%s) is explained in a sentence', (why) => {
    const { actions } = show({ state: 'cannot', why });
    const sentences = [...panel('page').querySelectorAll('.cannot p')].map(
      (one) => one.textContent,
    );
    expect(sentences).toHaveLength(2);
    expect(sentences[0]).toMatch(/^[A-Z].+\.$/);
    if (why === 'loading') {
      click(button('Look again'));
      expect(actions.askAgain).toHaveBeenCalledOnce();
    } else expect(panel('page').querySelector('button')).toBeNull();
  });

  test('opens the reader with Enter: its button has the focus once the answer is there', () => {
    const { actions, draw } = show({ state: 'asking' });
    draw(ready);
    expect(document.activeElement).toBe(button('Open the reader'));
    click(button('Open the reader'));
    expect(actions.toggleReader).toHaveBeenCalledOnce();
    draw({ ...ready, readerOpen: true });
    expect(button('Close the reader')).toBe(document.activeElement);
  });

  test('does not take the focus from a person who has begun to type', () => {
    const { draw } = show({ state: 'asking' }, 'foods');
    draw(ready);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('food');
    (document.activeElement as HTMLElement).blur();
    draw({ state: 'asking' });
    draw(ready);
    expect(document.activeElement).toBe(document.body);
  });

  test.each(noArticleReasons)('that the reader could not open (%s) says why', (noArticle) => {
    show({ ...ready, noArticle });
    expect(panel('page').querySelector('[role=status]')?.textContent).toMatch(/\.$/);
    expect(panel('page').textContent).not.toContain('The article alone');
  });

  test('that is no article says so before the reader is tried', () => {
    show({ ...ready, kind: { kind: 'other', isArticle: false, because: 'nothing-speaks-for-it' } });
    expect(panel('page').textContent).toContain('does not look like an article');
  });

  test.each([
    ['home', 'front-page', 'front page of a site. Its address says so.'],
    ['listing', 'links', 'a list of pages rather than an article. Most of it leads elsewhere.'],
    ['search', 'search-address', 'search results. Its address says so.'],
    ['product', 'product-data', 'a page of a shop. The page says so itself.'],
    ['forum', 'posts', 'questions and their answers. It is made of many short posts.'],
  ] as const)(
    'that is a %s page says so, what tells, and that the reader opens all the same',
    (kind, because, words) => {
      show({ ...ready, kind: { kind, isArticle: false, because } });
      const said = panel('page').querySelector('.reading [role=status]')?.textContent;
      expect(said).toContain(words);
      expect(said).toContain('You can open the reader all the same');
    },
  );

  test('that has no text to read still says what it is', () => {
    show({
      ...ready,
      noArticle: 'no-text',
      kind: { kind: 'home', isArticle: false, because: 'front-page' },
    });
    expect(panel('page').textContent).toContain('front page of a site');
  });
});

describe('cleaning', () => {
  const theSwitch = () => panel('page').querySelector<HTMLInputElement>('.cleaning [role=switch]');

  test('is a switch on a listed site', () => {
    const { actions, draw } = show(ready);
    expect(theSwitch()?.checked).toBe(true);
    click(theSwitch()!);
    expect(actions.setCleaning).toHaveBeenLastCalledWith(false);
    draw({ ...ready, cleaning: false });
    click(theSwitch()!);
    expect(actions.setCleaning).toHaveBeenLastCalledWith(true);
    expect(panel('page').textContent).not.toContain('Stop cleaning');
  });

  test('is asked for on any other site: this once, or always, for that host alone', () => {
    const { actions } = show({ ...ready, listed: false, cleaning: false });
    expect(theSwitch()).toBeNull();
    click(button('Clean this page once'));
    expect(actions.setCleaning).toHaveBeenCalledWith(true);
    expect(actions.alwaysClean).not.toHaveBeenCalled();
    click(button('Always clean on example.org'));
    expect(actions.alwaysClean).toHaveBeenCalledWith('example.org');
  });

  test('done once can be undone or made to stay', () => {
    const { actions } = show({ ...ready, listed: false, removals });
    click(button('Show the page as it was'));
    expect(actions.setCleaning).toHaveBeenCalledWith(false);
    expect(button('Always clean on example.org')).toBeDefined();
  });

  test('of an added site can be given up', () => {
    const { actions } = show({ ...ready, listed: false, added: true });
    click(button('Stop cleaning example.org automatically'));
    expect(actions.stopAlwaysCleaning).toHaveBeenCalledWith('example.org');
  });

  test('turned off for all sites is said, and this page can still be cleaned', () => {
    const { actions } = show({ ...ready, cleaning: false, offEverywhere: true });
    expect(panel('page').textContent).toContain('Cleaning is off for all sites.');
    expect(panel('page').textContent).not.toContain('not on the list');
    click(button('Clean this page once'));
    expect(actions.setCleaning).toHaveBeenCalledWith(true);
  });
});

describe('what is remembered for a site', () => {
  test('is asking first, and rejecting cookies where a page has a button for it', () => {
    const { actions } = show({ ...ready, canReject: true });
    const press = (words: string) =>
      act(() =>
        [...root.querySelectorAll<HTMLInputElement>('.cleaning [role=switch]')]
          .find((one) => one.labels?.[0]?.textContent === words)
          ?.click(),
      );
    press('Ask me first on this site');
    expect(actions.setAsking).toHaveBeenCalledExactlyOnceWith('example.org', true);
    press('Reject cookies on this site');
    expect(actions.setRejecting).toHaveBeenCalledExactlyOnceWith('example.org', true);
  });

  test('is nothing in a private window', () => {
    show({ ...ready, canReject: true, isPrivate: true, removals });
    expect(panel('page').textContent).not.toMatch(/Ask me first|Reject cookies|Never hide here/);
  });
});

describe('what was given back', () => {
  test('is named, with the way back', () => {
    const { actions } = show({
      ...ready,
      removals,
      givenBack: { text: 'Our shop', for: 'now', removal: 3 },
    });
    expect(root.querySelector('.given-back')?.textContent).toContain('Our shop');
    click(button('Hide again'));
    expect(actions.takeBack).toHaveBeenCalledOnce();
  });

  test('for good says for which site, or that it is not remembered', () => {
    const change = { add: ['example.org#@##shop'], remove: [] };
    const words = (isRemembered: boolean) => {
      show({ ...ready, givenBack: { text: '', for: 'good', isRemembered, change } });
      return root.querySelector('.given-back')?.textContent ?? '';
    };
    expect(words(true)).toContain('Stays on example.org');
    expect(words(false)).toContain('nothing is remembered');
    expect(button('Undo')).not.toBeUndefined();
  });
});

describe('a rule that names the article', () => {
  test('is told with the reason why it was not followed', () => {
    show({
      ...ready,
      overrulings: [{ rule: '##p', why: 'text', text: 'Beans in May', isOwn: true }],
    });
    const list = root.querySelector('.hidden-list')?.textContent ?? '';
    expect(list).toContain('One thing stays although a rule names it');
    expect(list).toMatch(/Beans in May.*##p.*text to be read/);
  });
});

describe('what was hidden', () => {
  test('can be shown on the page, kept for good, and added to', () => {
    const { actions } = show({ ...ready, removals });
    click(button('Show on the page'));
    click(button('Hide one more thing'));
    click(button('Never hide here: Shoes, now cheaper'));
    expect(actions.showOnPage).toHaveBeenCalledOnce();
    expect(actions.pickMore).toHaveBeenCalledOnce();
    expect(actions.keep).toHaveBeenCalledExactlyOnceWith(8);
  });

  test('is counted, grouped by reason, and each thing had back by itself', () => {
    const { actions } = show({ ...ready, removals });
    expect(root.querySelector('#hidden-heading')?.textContent).toBe('3 things are hidden');
    expect([...root.querySelectorAll('summary')].map((one) => one.textContent)).toEqual([
      'Advertising2',
      'Promoted video1',
    ]);
    click(button('Show again: Shoes, now cheaper'));
    click(button('Show again: Advertising'));
    expect(actions.restore.mock.calls.flat()).toEqual([8, 9]);
    click(button('Show all'));
    expect(actions.restoreAll).toHaveBeenCalledOnce();
  });

  test('keeps the focus in the list when a row goes away', () => {
    const { draw } = show({ ...ready, removals });
    button('Show again: Video of the day').focus();
    click(button('Show again: Video of the day'));
    draw({ ...ready, removals: removals.slice(1) });
    expect(document.activeElement?.id).toBe('hidden-heading');
    expect(document.activeElement?.textContent).toBe('2 things are hidden');
  });

  test('keeps the focus when everything is had back and cleaning stops with it', () => {
    const { draw } = show({ ...ready, removals });
    button('Show all').focus();
    click(button('Show all'));
    draw({ ...ready, cleaning: false });
    expect(document.activeElement?.textContent).toBe('Nothing is hidden');
  });

  test('leaves the focus alone when the page itself changes the list', () => {
    const { draw } = show({ ...ready, removals });
    tab('page').focus();
    draw({ ...ready, removals: removals.slice(1) });
    expect(document.activeElement).toBe(tab('page'));
  });

  test('has words for every reason', () => {
    show({
      ...ready,
      removals: clutterReasons.map((reason, id) => ({ id, reason, cause: slot, text: '' })),
    });
    const words = [...root.querySelectorAll('summary > span:first-child')].map(
      (one) => one.textContent,
    );
    expect(new Set(words).size).toBe(clutterReasons.length);
    expect(words).not.toContain('');
  });

  test('tells for everything in words what decided it, and in the page’s own where those did', () => {
    show({
      ...ready,
      removals: causeKinds.map((kind, id) => ({
        id,
        reason: 'ad',
        cause: { kind, words: 'Buy now' },
        text: '',
      })),
    });
    const words = [...root.querySelectorAll('.hidden-list small')].map((one) => one.textContent);
    expect(new Set(words).size).toBe(causeKinds.length);
    for (const each of words) expect(each).toMatch(/^Why: ./);
    expect(words.filter((each) => each.includes('Buy now'))).toHaveLength(3);
  });

  test('loses nothing in grouping', () => {
    const grouped = groupByReason(removals).flatMap(({ group }) => group);
    expect(grouped).toHaveLength(removals.length);
    expect(new Set(grouped)).toEqual(new Set(removals));
  });
});

describe('sources and highlights', () => {
  const rows = () =>
    Object.fromEntries(
      [...root.querySelectorAll('.summary div')].map((row): [string, string] => [
        row.querySelector('dt')?.textContent ?? '',
        row.querySelector('dd')?.textContent ?? '',
      ]),
    );

  const article = { kind: 'article', isArticle: true, because: 'prose' } as const;

  test('are counted, not judged', () => {
    show({
      ...ready,
      kind: article,
      highlights: 4,
      sources: { experts: 3, outside: 1, unnamed: 0, studies: 2, publications: 5, linked: 6 },
    });
    expect(rows()).toEqual({
      'Named experts': '3',
      'outside the study': '1',
      'Unnamed sources': '0',
      'Studies, journals': '7',
      linked: '6',
      'Your highlights': '4',
    });
  });

  test('have their place kept while the article is being read', () => {
    const { draw } = show(ready);
    const waiting = Object.keys(rows());
    const onPage = () => panel('page').querySelector<HTMLButtonElement>('.cited .button');
    expect(rows()['Named experts']).toBe('–');
    expect(onPage()?.disabled).toBe(true);
    draw({
      ...ready,
      kind: article,
      sources: { experts: 0, outside: 0, unnamed: 0, studies: 0, publications: 0, linked: 0 },
    });
    expect(Object.keys(rows())).toEqual(waiting);
    expect(rows()['Named experts']).toBe('0');
    expect(onPage()?.disabled).toBe(false);
  });

  test('that are not to be shown are not mentioned', () => {
    show({ ...ready, kind: article });
    expect(Object.keys(rows())).toEqual(['Your highlights']);
  });
});

describe('opening by itself', () => {
  const theSwitch = () => panel('page').querySelector<HTMLInputElement>('.reading [role=switch]');

  test('is a switch for the site, and says beforehand where the browser will ask', () => {
    const { actions, draw } = show({ ...ready, listed: false });
    expect(theSwitch()?.checked).toBe(false);
    expect(panel('page').textContent).toContain('The browser asks first');
    click(theSwitch()!);
    expect(actions.setByItself).toHaveBeenCalledWith('example.org', true);
    draw({ ...ready, listed: false, byItself: true });
    expect(theSwitch()?.checked).toBe(true);
    click(theSwitch()!);
    expect(actions.setByItself).toHaveBeenLastCalledWith('example.org', false);
  });

  test('is not offered in a private window, where nothing is remembered', () => {
    show({ ...ready, isPrivate: true });
    expect(theSwitch()).toBeNull();
  });
});

test('something new is told by a dot beside the options, in words for those who do not see it', () => {
  const draw = (hasNews: boolean) => {
    act(() =>
      render(
        <Popup
          page={{ state: 'asking' }}
          actions={{} as PageActions}
          firstTab="page"
          onTab={() => undefined}
          onOpenLibrary={() => undefined}
          onOpenOptions={() => undefined}
          hasNews={hasNews}
          calories={null}
          foods={null}
          activities={null}
        />,
        root,
      ),
    );
    return root.querySelector('.foot button:last-child');
  };
  expect(draw(true)?.getAttribute('aria-label')).toBe('Options, with something new');
  expect(draw(true)?.getAttribute('data-news')).toBe('true');
  expect(draw(false)?.getAttribute('aria-label')).toBeNull();
  expect(draw(false)?.getAttribute('data-news')).toBe('false');
});
