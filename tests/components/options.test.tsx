// @vitest-environment jsdom
import { render } from 'preact';
import { act as settleAfter } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Options } from '@/components/options/options';
import { listSites, type SiteChoice } from '@/core/sites/list-sites';
import { defaultLook, type Look } from '@/core/look/look';
import { defaultSettings, type Settings } from '@/core/settings/settings';

let root: HTMLElement;

const act = (doing: () => void) => void settleAfter(doing);

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

function show(settings: Settings = defaultSettings, added: string[] = []) {
  const props = {
    onChange: vi.fn<(settings: Settings) => void>(),
    onRemoveSite: vi.fn(),
    onStopByItself: vi.fn(),
    onForgetSite: vi.fn<(host: string) => Promise<void>>(() => Promise.resolve()),
    onForgetPlaces: vi.fn(() => Promise.resolve()),
    onReset: vi.fn(),
    onLook: vi.fn<(look: Look) => void>(),
    onRemoveLook: vi.fn(),
  };
  const looks = [{ host: 'look.example.org', look: defaultLook }];
  const rules = ['ruled.example##.box', 'ruled.example#@#.note', '##.everywhere'];
  act(() =>
    render(
      <Options
        settings={settings}
        sites={listSites({ settings, added, looks, rules, places: [] })}
        look={defaultLook}
        fontFailed={false}
        {...props}
      />,
      root,
    ),
  );
  return props;
}

const click = (element: HTMLElement | undefined | null) => {
  if (!element) throw new Error(`not there in ${root.textContent}`);
  act(() => element.click());
};
const button = (words: string) =>
  [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === words,
  );
/** Into the field for whom one turns to. */
const write = (text: string) =>
  act(() => {
    const field = root.querySelector<HTMLInputElement>('[name="care-link"]');
    if (!field) throw new Error('no such field');
    field.value = text;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
/** What it was answered has been heard by then. */
const forgetIt = () =>
  settleAfter(async () => {
    button('Forget it')?.click();
    await Promise.resolve();
  });
const said = () => root.querySelector('.said')?.textContent;

test('every option has a control, and each control changes its own option alone', () => {
  const lists = {
    ...{ pausedHosts: ['example.org'], askHosts: ['a.org'], rejectHosts: ['b.org'] },
    ...{ otherWayHosts: ['c.org'], noSourcesHosts: ['d.org'] },
  };
  const start = { ...defaultSettings, ...lists };
  const { onChange } = show(start);
  const touched = new Set<string>();
  const controls = [
    ...[...root.querySelectorAll<HTMLElement>('[role=switch], [type=radio]:not(:checked)')].filter(
      (control) => !control.closest('.look'),
    ),
    button('Clean example.org again'),
    button('Do not ask first on a.org'),
    button('Do not reject cookies on b.org'),
    button('Read articles of c.org the usual way again'),
    button('Show again who is cited on d.org'),
  ];
  for (const control of controls) {
    onChange.mockClear();
    click(control);
    const next = onChange.mock.lastCall?.[0];
    const changed = (Object.keys(start) as (keyof Settings)[]).filter(
      (key) => JSON.stringify(next?.[key]) !== JSON.stringify(start[key]),
    );
    expect(changed).toHaveLength(1);
    touched.add(changed.join());
  }
  write('example.org');
  expect(onChange.mock.lastCall?.[0]).toEqual({ ...start, careLink: 'https://example.org' });
  touched.add('careLink');
  // Taking a site off this list gives a permission back as well.
  const others = Object.keys(defaultSettings).filter((key) => key !== 'readerHosts');
  expect([...touched].sort()).toEqual(others.sort());
});

test('an address that cannot be one is kept to be looked at, and nothing is changed by it', () => {
  const { onChange } = show({ ...defaultSettings, careLink: 'tel:+15551234567' });
  const field = root.querySelector<HTMLInputElement>('[name="care-link"]');
  const hint = () => document.getElementById(field?.getAttribute('aria-describedby') ?? '');
  expect(field?.labels?.[0]?.textContent).toBe('Someone to turn to');
  expect(field?.value).toBe('+15551234567');
  write('my doctor');
  expect(onChange).not.toHaveBeenCalled();
  expect(field?.value).toBe('my doctor');
  expect(field?.getAttribute('aria-invalid')).toBe('true');
  expect(hint()?.textContent).toMatch(/^Write a web address/);
  write('');
  expect(onChange.mock.lastCall?.[0].careLink).toBe('');
  expect(hint()?.textContent).toMatch(/^A web address or/);
});

test('every control has a name, and the switches say what they do', () => {
  show();
  for (const input of root.querySelectorAll('input')) {
    expect(input.labels?.[0]?.textContent ?? input.getAttribute('aria-label')).toMatch(/\w/);
  }
  for (const one of root.querySelectorAll('.switch-row [role=switch]')) {
    const hint = document.getElementById(one.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toMatch(/\.$/);
  }
});

test('an added site can be removed, and that is said', () => {
  const { onRemoveSite } = show(defaultSettings, ['a.example.org', 'b.example.org']);
  click(button('Remove b.example.org'));
  expect(onRemoveSite.mock.calls).toEqual([['b.example.org']]);
  expect(said()).toContain('b.example.org');
  expect(document.activeElement?.textContent).toBe('Sites');
});

test('a site with an appearance of its own loses it in the list, and that is said', () => {
  const { onRemoveLook } = show();
  click(button('Remove the appearance of look.example.org'));
  expect(onRemoveLook.mock.calls).toEqual([['look.example.org']]);
  expect(said()).toBe('look.example.org is read like every other site.');
});

test('the appearance is tried on a few lines of text', () => {
  const { onLook } = show();
  expect(root.querySelector('.preview')?.textContent).toMatch(/ten quiet minutes/);
  click(root.querySelector<HTMLElement>('input[value=sepia]'));
  expect(onLook).toHaveBeenCalledExactlyOnceWith({ ...defaultLook, theme: 'sepia' });
});

test('taking one site off the paused ones leaves the others', () => {
  const { onChange } = show({ ...defaultSettings, pausedHosts: ['a.org', 'b.org', 'c.org'] });
  click(button('Clean b.org again'));
  expect(onChange.mock.lastCall?.[0].pausedHosts).toEqual(['a.org', 'c.org']);
});

test('setting back asks once more, and “no” changes nothing', () => {
  const { onReset, onChange } = show();
  click(button('Set all options back'));
  expect(document.activeElement?.textContent).toBe('Leave as they are');
  click(button('Leave as they are'));
  expect(onReset).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('Set all options back');
  click(button('Set all options back'));
  click(button('Set back'));
  expect(onReset).toHaveBeenCalledOnce();
  expect(onChange).not.toHaveBeenCalled();
  expect(said()).not.toBe('');
});

test('where the data is kept takes three sentences', () => {
  show();
  const sentences = [...root.querySelectorAll('.facts li')].map((one) => one.textContent);
  expect(sentences).toHaveLength(3);
  for (const sentence of sentences) expect(sentence).toMatch(/^[^.]+\.$/);
});

test('a site that opens in the reader by itself can be taken off its list', () => {
  const { onStopByItself } = show({ ...defaultSettings, readerHosts: ['harbour.example'] });
  click(button('Do not open harbour.example by itself'));
  expect(onStopByItself).toHaveBeenCalledWith('harbour.example');
  expect(said()).toBe('Articles of harbour.example no longer open by themselves.');
});

test('a site where it was turned off is listed, and who is cited is shown there again on a press', () => {
  const { onChange } = show({ ...defaultSettings, noSourcesHosts: ['harbour.example'] });
  click(button('Show again who is cited on harbour.example'));
  expect(onChange).toHaveBeenCalledWith({ ...defaultSettings, noSourcesHosts: [] });
});

test('a site stands in the list once, with all that is set for it', () => {
  const host = 'a.example';
  const every = [host];
  show(
    {
      ...defaultSettings,
      ...{ pausedHosts: every, askHosts: every, rejectHosts: every, readerHosts: every },
      ...{ otherWayHosts: every, noSourcesHosts: every },
    },
    every,
  );
  const hosts = [...root.querySelectorAll('.sites h3')].map(({ textContent }) => textContent);
  expect(hosts).toEqual(['a.example', 'look.example.org', 'ruled.example']);
  const [first, , ruled] = root.querySelectorAll('.sites .list > li');
  // All but the appearance, which another site has.
  const choices: SiteChoice[] = [
    ...(['added', 'paused', 'asks', 'rejects'] as const),
    ...(['byItself', 'otherWay', 'noSources'] as const),
  ];
  expect(first?.querySelectorAll(':scope > ul .button')).toHaveLength(choices.length);
  expect(ruled?.textContent).toContain('2 rules of yours');
});

test('a site is forgotten after one more question, which says what stays', async () => {
  const { onForgetSite } = show();
  click(button('Forget look.example.org'));
  expect(root.querySelector('.sites .question')?.textContent).toContain('highlights stay');
  expect(document.activeElement?.textContent).toBe('Leave as it is');
  expect(onForgetSite).not.toHaveBeenCalled();
  await forgetIt();
  expect(onForgetSite).toHaveBeenCalledExactlyOnceWith('look.example.org');
  expect(document.activeElement?.textContent).toBe('Sites');
  expect(said()).toContain('look.example.org is forgotten');
});

test('a site that could not be forgotten is not called so', async () => {
  const { onForgetSite } = show();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onForgetSite.mockRejectedValue(new Error('disk full'));
  click(button('Forget look.example.org'));
  await forgetIt();
  expect(said()).toContain('Not all of look.example.org could be forgotten');
});

test('every section is in the table of contents, in its order, and none that is not there', () => {
  show();
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const here = links.filter((link) => document.querySelector(link.getAttribute('href') ?? ''));
  const sections = [...root.querySelectorAll('.sections > section h2')];
  expect(here.map(({ textContent }) => textContent)).toEqual(
    sections.map(({ textContent }) => textContent),
  );
  // Keys are not told of where the browser has none, as on a phone.
  expect(links.map(({ textContent }) => textContent)).not.toContain('Keyboard shortcuts');
});
