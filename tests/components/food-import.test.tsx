// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FoodImport, type FoodFileAnswer } from '@/components/options/food-import';

type Props = Parameters<typeof FoodImport>[0];

let root: HTMLElement;
let done: string[];

beforeEach(() => {
  vi.useFakeTimers();
  done = [];
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
  vi.useRealTimers();
});

const show = (props: Partial<Props> = {}) =>
  act(() =>
    render(
      <FoodImport
        imported={null}
        onImport={() => Promise.resolve({ ok: true, count: 7793 })}
        onRemove={() => Promise.resolve(done.push('removed') > 0)}
        onUndo={() => Promise.resolve(done.push('undone') > 0)}
        {...props}
      />,
      root,
    ),
  );
const button = (words: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent === words);
const press = (words: string) =>
  act(async () => {
    const found = button(words);
    if (!found) throw new Error(`no button “${words}” in ${root.textContent}`);
    found.click();
    await vi.advanceTimersByTimeAsync(0);
  });
const choose = (name: string) =>
  act(async () => {
    const input = root.querySelector<HTMLInputElement>('input[type="file"]')!;
    Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
    // jsdom lets nobody set the value of a file field, not even to nothing.
    Object.defineProperty(input, 'value', { set: () => undefined, configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(0);
  });

test('what was read is said, and can be undone', async () => {
  await show();
  await choose('sr.zip');
  expect(root.textContent).toContain('7,793 foods were read.');
  await press('Undo');
  expect(done).toEqual(['undone']);
  expect(root.textContent).toContain('It is as it was before.');
  expect(button('Undo')).toBeUndefined();
});

test.each([
  ['not-a-table', '“cat.png” holds no food table that LeanRead can read. Choose the SR Legacy'],
  ['too-large', '“cat.png” is too large.'],
  ['broken', 'Please download it once more.'],
  ['half', 'Choose the whole zip, or food.csv and food_nutrient.csv together.'],
  ['not-kept', 'could not be kept'],
] as const)('a file that is %s is answered with what to do', async (why, words) => {
  await show({ onImport: (files) => Promise.resolve({ ok: false, name: files[0]!.name, why }) });
  await choose('cat.png');
  expect(root.querySelector('[role="alert"]')?.textContent).toContain(words);
  expect(button('Choose the file')?.disabled).toBe(false);
});

test('work of more than half a second shows how far it is, and can be stopped', async () => {
  let tell: (share: number, foods: number) => void = () => undefined;
  await show({
    onImport: (_files, { onProgress, signal }) =>
      new Promise<FoodFileAnswer>((_resolve, reject) => {
        tell = onProgress;
        signal.addEventListener('abort', () => reject(new Error('stopped')));
      }),
  });
  await choose('sr.json');
  expect(root.querySelector('progress')).toBeNull();
  expect(button('Choose the file')?.disabled).toBe(true);
  await act(() => vi.advanceTimersByTimeAsync(500).then(() => undefined));
  await act(() => tell(0.426, 100));
  expect(root.querySelector('progress')?.value).toBe(0.426);
  expect(root.textContent).toContain('42% read');
  await press('Stop');
  expect(root.querySelector('progress')).toBeNull();
  expect(root.textContent).toContain('Stopped. Nothing was changed.');
});

test('foods that were brought in are named, and can be removed and had back', async () => {
  await show({ imported: { name: 'sr.zip', count: 7793 } });
  expect(root.textContent).toContain('7,793 foods from “sr.zip” are among the foods');
  await press('Remove these foods');
  expect(done).toEqual(['removed']);
  await press('Undo');
  expect(done).toEqual(['removed', 'undone']);
});

test.each([
  ['is refused', () => Promise.resolve(false)],
  ['fails', () => Promise.reject(new Error('disk'))],
])('a removal that %s is not called done', async (_, onRemove) => {
  await show({ imported: { name: 'sr.zip', count: 7793 }, onRemove });
  await press('Remove these foods');
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('Nothing was changed.');
  expect(root.textContent).not.toContain('are removed');
  expect(button('Undo')).toBeUndefined();
});
