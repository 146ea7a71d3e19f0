// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Library } from '@/components/library/library';
import type { SeenPassages } from '@/core/highlights/last-seen';
import type { ColourNames } from '@/core/highlights/marking-choices';
import type { LibraryEdits } from '@/components/library/use-edits';
import type { Highlight, SavedPage } from '@/core/highlights/highlight';

let root: HTMLElement;
const actions = {
  onChange: vi.fn<LibraryEdits['onChange']>((wishes, onDone) =>
    Promise.resolve(wishes.forEach(({ id }) => onDone(id))),
  ),
  onRemove: vi.fn<LibraryEdits['onRemove']>((ids, onDone) => Promise.resolve(ids.forEach(onDone))),
  onPutBack: vi.fn<LibraryEdits['onPutBack']>((done, onDone) =>
    Promise.resolve(done.forEach(({ before }) => onDone(before.id))),
  ),
  onCopy: vi.fn(() => Promise.resolve()),
};

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.clearAllMocks();
});

function highlight(exact: string, more: Partial<Highlight> = {}): Highlight {
  const anchor = {
    ...{ exact, prefix: '', suffix: '', start: 0, end: exact.length, docLength: 100 },
    ...{ occurrence: 0, occurrences: 1, segment: 0, segmentEnd: 0, segmentOffset: 0 },
  };
  const rest = { note: '', tags: [], source: null, created: 1_763_900_000_000, modified: 0 };
  return {
    version: 1,
    id: exact,
    page: 'p',
    anchor,
    skeleton: 's',
    colour: 'yellow',
    ...rest,
    ...more,
  };
}

function page(title: string, url: string, ...highlights: Highlight[]): SavedPage {
  return {
    page: { version: 1, id: url, identities: [url], title, url, skeletons: {} },
    highlights,
  };
}

const knees = page(
  'Sore knees',
  'https://www.example.org/knees',
  highlight('Rest for two days.', { note: 'Ask the physio', tags: ['Pause'] }),
  highlight('Naïve stretching\nmay hurt', { colour: 'green' }),
);
const sleep = page(
  'Sleep',
  'https://example.net/sleep',
  highlight('Go to bed early.', { modified: 5 }),
);

type More = { seen?: SeenPassages; names?: ColourNames; total?: number; isWhole?: boolean };
const show = (pages: SavedPage[], more: More = {}) => {
  const total = pages.reduce((sum, { highlights }) => sum + highlights.length, 0);
  const all = { pages, total, isWhole: true, seen: {}, names: {}, storedBytes: 1_234_567 };
  return act(() => render(<Library {...all} {...actions} {...more} />, root));
};
const quotes = () => [...root.querySelectorAll('blockquote')].map((quote) => quote.textContent);
const button = (name: RegExp) => {
  const found = [...root.querySelectorAll<HTMLElement>('button, a')].find((element) =>
    name.test(element.getAttribute('aria-label') ?? element.textContent ?? ''),
  );
  if (!found) throw new Error(`There is no ${String(name)}.`);
  return found;
};
const press = (name: RegExp) =>
  act(async () => {
    button(name).click();
    // What is written answers a moment later.
    await new Promise((resolve) => setTimeout(resolve));
  });
const type = (text: string) =>
  act(() => {
    const field = root.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('There is no search.');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

test('pages stand with the latest first, each with its passages', async () => {
  await show([knees, sleep]);
  expect([...root.querySelectorAll('h2 a')].map((a) => a.textContent)).toEqual([
    'Sleep',
    'Sore knees',
  ]);
  expect(quotes()).toEqual(['Go to bed early.', 'Rest for two days.', 'Naïve stretchingmay hurt']);
});

test.each([
  ['physio', ['Rest for two days.']],
  ['pause', ['Rest for two days.']],
  ['NAIVE hurt', ['Naïve stretchingmay hurt']],
  ['knees rest', ['Rest for two days.']],
  ['example.net', ['Go to bed early.']],
  ['volcano', []],
])('a search for “%s” looks through words, notes, tags and pages', async (query, expected) => {
  await show([knees, sleep]);
  await type(query);
  expect(quotes()).toEqual(expected);
});

test('a search without a hit offers the way back', async () => {
  await show([knees]);
  await type('volcano');
  await press(/Show all/);
  expect(quotes()).toHaveLength(2);
});

test('while only the latest is read all are counted, and what is looked for is not called missing', async () => {
  const counted = () => root.querySelector('.count')?.textContent;
  await show([sleep], { total: 10_000, isWhole: false });
  expect(counted()).toContain('10,000');
  expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  await type('rest');
  expect(counted()).toBe('Opening your highlights…');
  expect(root.querySelector('.nothing')).toBeNull();
  await show([knees, sleep]);
  expect(counted()).toContain('1');
  expect(quotes()).toEqual(['Rest for two days.']);
});

test('one colour can be asked for', async () => {
  await show([knees]);
  await act(() => root.querySelector<HTMLInputElement>('[data-colour=green] input')?.click());
  expect(quotes()).toEqual(['Naïve stretchingmay hurt']);
});

test('a passage is opened by a link that works without us', async () => {
  await show([knees]);
  expect(button(/Open at the passage: Rest/).getAttribute('href')).toBe(
    'https://www.example.org/knees#:~:text=Rest%20for%20two%20days.',
  );
});

test('an address that is no web address is never a link', async () => {
  await show([page('Bad', 'javascript:alert(1)', highlight('Some words'))]);
  expect(root.querySelector('a')).toBeNull();
});

test('a deleted highlight can be taken back, and the focus is on the undo', async () => {
  await show([knees]);
  await press(/^Delete: Rest/);
  expect(actions.onRemove.mock.calls[0]?.[0]).toEqual([knees.highlights[0]?.id]);
  expect(document.activeElement).toBe(button(/^Undo$/));
  await press(/^Undo$/);
  expect(actions.onPutBack.mock.calls[0]?.[0]).toEqual([
    { before: knees.highlights[0], changes: null },
  ]);
});

test('the undo is still there when the last highlight was deleted', async () => {
  const only = page('Only', 'https://example.org/only', highlight('Some words'));
  await show([only]);
  await press(/^Delete/);
  await show([]);
  await press(/^Undo$/);
  expect(actions.onPutBack).toHaveBeenCalledOnce();
});

test('a note is written, saved with its markup as plain words, and Escape leaves it alone', async () => {
  await show([sleep]);
  const write = async (text: string) => {
    await press(/^Edit:/);
    await act(() => {
      const field = root.querySelector('textarea');
      if (!field) throw new Error('There is no field.');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
  await write('<b>Early</b> ');
  await press(/^Save$/);
  expect(actions.onChange.mock.calls[0]?.[0]).toMatchObject([
    { id: sleep.highlights[0]?.id, changes: { note: '<b>Early</b>' } },
  ]);
  await write('something else');
  await act(() => {
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    root.querySelector('textarea')?.dispatchEvent(escape);
  });
  expect(root.querySelector('textarea')).toBeNull();
  expect(actions.onChange).toHaveBeenCalledOnce();
});

test('a note that could not be written stays in its form', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  actions.onChange.mockRejectedValueOnce(new Error('disk full'));
  await show([sleep]);
  await press(/^Edit:/);
  await act(() => {
    const field = root.querySelector('textarea');
    if (!field) throw new Error('There is no field.');
    field.value = 'Early';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(/^Save$/);
  expect(root.querySelector('.toast')?.textContent).toContain('could not be written down');
  expect(root.querySelector('textarea')?.value).toBe('Early');
  quiet.mockRestore();
});

test('notes with markup are shown as they were typed', async () => {
  const marked = highlight('Words', { note: '<img src=x onerror=alert(1)>' });
  await show([page('A', 'https://example.org', marked)]);
  expect(root.querySelector('img')).toBeNull();
  expect(root.querySelector('.written')?.textContent).toBe('<img src=x onerror=alert(1)>');
});

test('an empty library says how a highlight is made', async () => {
  await show([]);
  expect(root.querySelector('h2')?.textContent).toBe('Nothing saved yet');
  expect(root.querySelector('input')).toBeNull();
});

test('many highlights are shown in portions', async () => {
  const many = Array.from({ length: 200 }, (_, i) => highlight(`Passage ${i}`));
  await show([page('Long', 'https://example.org/long', ...many)]);
  expect(quotes()).toHaveLength(40);
  await press(/^Show more$/);
  expect(quotes()).toHaveLength(80);
});

const lookCloser = () =>
  act(() => {
    const details = root.querySelector<HTMLDetailsElement>('.filters');
    if (!details) throw new Error('There is nothing to narrow down by.');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
const choose = (name: RegExp, value: string) =>
  act(() => {
    const field = [...root.querySelectorAll('label')].find((label) =>
      name.test(label.querySelector('.label')?.textContent ?? ''),
    );
    const select = field?.querySelector('select');
    if (!select) throw new Error(`There is no choice ${String(name)}.`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

test('it is narrowed down by page, tag, cited source, state and date', async () => {
  const cited = highlight('Rest helps.', {
    source: { name: 'Ana Ruiz', role: null, organisation: null },
  });
  const aged = page('Old', 'https://example.org/old', highlight('Long ago', { created: 1 }), cited);
  const seen: SeenPassages = { 'Long ago': { state: 'orphan', at: 5, now: null } };
  await show([knees, aged], { seen });
  await lookCloser();
  await choose(/^Page$/, knees.page.id);
  expect(quotes()).toEqual(['Rest for two days.', 'Naïve stretchingmay hurt']);
  await choose(/^Tag$/, 'Pause');
  expect(quotes()).toEqual(['Rest for two days.']);
  await choose(/^Page$/, '');
  await choose(/^Tag$/, '');
  await choose(/^Cited source$/, 'Ana Ruiz');
  expect(quotes()).toEqual(['Rest helps.']);
  await choose(/^Cited source$/, '');
  await choose(/^On its page$/, 'orphan');
  expect(quotes()).toEqual(['Long ago']);
  await choose(/^On its page$/, 'exact');
  expect(quotes()).not.toContain('Long ago');
  await choose(/^On its page$/, '');
  await choose(/^Saved$/, 'older');
  expect(quotes()).toContain('Long ago');
});

test('what the page had changed is shown with both texts, and a changed number is said', async () => {
  const dose = highlight('Take 20 mg a day');
  const seen: SeenPassages = {
    [dose.id]: { state: 'changed', at: 1_763_900_000_000, now: 'Take 40 mg a day' },
  };
  await show([page('Dose', 'https://example.org/dose', dose)], { seen });
  expect(root.querySelector('.card .note')?.textContent).toBe('A number is different now.');
  expect(root.querySelector('del')?.textContent).toBe('20');
  expect(root.querySelector('ins')?.textContent).toBe('40');
});

test('several are changed at once, and one undo takes all of it back', async () => {
  await show([knees, sleep]);
  for (const box of root.querySelectorAll<HTMLInputElement>('.card input[type=checkbox]'))
    await act(() => box.click());
  expect(root.querySelector('.bulk [role=status]')?.textContent).toBe('3 selected');
  await act(() => {
    const field = root.querySelector<HTMLInputElement>('.bulk input');
    if (!field) throw new Error('There is no field for a tag.');
    field.value = '#plan';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(/^Add$/);
  const changes = actions.onChange.mock.calls[0]?.[0] ?? [];
  expect(changes.map(({ changes: { tags } }) => tags)).toEqual([
    ['Pause', 'plan'],
    ['plan'],
    ['plan'],
  ]);
  await press(/^Undo$/);
  expect(actions.onPutBack.mock.calls[0]?.[0]).toHaveLength(3);
});

test('what could not be written is said, and offers no undo', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  actions.onRemove.mockRejectedValueOnce(new Error('disk full'));
  await show([knees]);
  await press(/^Delete: Rest/);
  expect(root.querySelector('.toast')?.textContent).toContain('could not be written down');
  expect(root.querySelector('.toast button')).toBeNull();
  quiet.mockRestore();
});

test('of what failed half-way it is said how far it went, and that is taken back', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await show([knees, sleep]);
  for (const box of root.querySelectorAll<HTMLInputElement>('.card input[type=checkbox]'))
    await act(() => box.click());
  actions.onRemove.mockImplementationOnce((ids, onDone) => {
    ids.slice(0, 2).forEach(onDone);
    return Promise.reject(new Error('disk full'));
  });
  await press(/^Delete$/);
  expect(root.querySelector('.toast')?.textContent).toContain('2 of 3 done. The rest');
  await press(/^Undo$/);
  const [ids] = actions.onRemove.mock.calls[0] ?? [];
  expect(actions.onPutBack.mock.calls[0]?.[0].map(({ before }) => before.id)).toEqual(
    ids?.slice(0, 2),
  );
  quiet.mockRestore();
});

test('what was deleted meanwhile is not called changed or brought back', async () => {
  await show([knees]);
  await press(/^Delete: Rest/);
  actions.onPutBack.mockImplementationOnce(() => Promise.resolve());
  await press(/^Undo$/);
  expect(root.querySelector('.toast')?.textContent).toContain('deleted meanwhile');
});

test('colours go by the names the person gave them', async () => {
  await show([knees], { names: { green: 'Ask my doctor' } });
  expect(root.querySelector('.card[data-colour=green] .facts')?.textContent).toContain(
    'Ask my doctor',
  );
});

test('how much room it takes is said', async () => {
  await show([knees]);
  expect(root.querySelector('header')?.textContent).toContain('about 1.2 MB on this device');
});

test('all that are found can be selected, however many others are selected already', async () => {
  await show([knees, sleep]);
  for (const box of root.querySelectorAll<HTMLInputElement>('.card[data-colour] input'))
    if (box.ariaLabel?.includes('bed') === false) await act(() => box.click());
  await type('bed');
  await press(/^Select all 1$/);
  expect(root.querySelector('.bulk [role=status]')?.textContent).toBe('1 selected');
  expect([...root.querySelectorAll('.bulk button')].map((each) => each.textContent)).not.toContain(
    'Select all 1',
  );
});

test('an undo stands beside its own words only', async () => {
  await show([knees]);
  await press(/^Delete: Rest/);
  await press(/^Copy: /);
  expect(root.querySelector('.toast')?.textContent).toBe('Copied.');
});

test('a copy that the browser refuses is no copy', async () => {
  actions.onCopy.mockRejectedValueOnce(new DOMException('Not allowed'));
  await show([knees]);
  await press(/^Copy: /);
  expect(root.querySelector('.toast')?.textContent).toMatch(/did not let LeanRead copy/);
});
