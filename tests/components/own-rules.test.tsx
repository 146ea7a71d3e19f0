// @vitest-environment jsdom
import { render } from 'preact';
import { act as settleAfter } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OwnRules } from '@/components/options/own-rules';
import type { OwnLines } from '@/core/clutter/own-rules';

const act = (doing: () => void | Promise<void>) => settleAfter(doing);
let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
});

type Answer = { saved: true } | { saved: false; why: 'no-room' };

async function show(first: OwnLines, answer: Answer = { saved: true }) {
  let lines = first;
  const onChange = vi.fn((next: OwnLines) => {
    if (answer.saved) {
      lines = next;
      draw();
    }
    return Promise.resolve(answer);
  });
  const draw = () =>
    render(
      <OwnRules lines={lines} onChange={onChange} canSelect={(one) => !one.includes('[')} />,
      root,
    );
  await act(draw);
  /** As another window does, or the picker on a page. */
  const changeElsewhere = (next: OwnLines) => {
    lines = next;
    return act(draw);
  };
  return { onChange, lines: () => lines, changeElsewhere };
}

const button = (words: string) =>
  [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === words,
  );
const press = (words: string) =>
  act(async () => {
    const found = button(words);
    if (!found) throw new Error(`There is no button “${words}”.`);
    found.click();
    // The answer whether it was kept comes later.
    await new Promise((resolve) => setTimeout(resolve));
  });
const type = (text: string) =>
  act(() => {
    const field = root.querySelector('textarea');
    if (!field) throw new Error('There is no field.');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const bring = (text: string) =>
  act(async () => {
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    const file = new File([text], 'rules.txt', { type: 'text/plain' });
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    Object.defineProperty(input, 'value', { value: '', writable: true });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

test('none are there at first, and that is said', async () => {
  await show([]);
  expect(root.textContent).toContain('None.');
  expect(button('Save as a file')).toBeUndefined();
});

test('rules are listed by site, notes are not', async () => {
  await show(['b.example##.x', '! note', '##.all', 'a.example#@#.y', 'b.example##.z']);
  expect([...root.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
    'On every site',
    'a.example',
    'b.example',
  ]);
  const rows = [...root.querySelectorAll('.site li')].map(
    (row) => `${row.querySelector('.kind')?.textContent} ${row.querySelector('code')?.textContent}`,
  );
  expect(rows).toEqual(['Hides .all', 'Keeps .y', 'Hides .x', 'Hides .z']);
});

test('one is taken out, and had back', async () => {
  const { lines } = await show(['##.a', '##.b']);
  await press('Remove the rule: ##.a');
  expect(lines()).toEqual(['##.b']);
  expect(document.activeElement?.textContent).toBe('Your own rules');
  await press('Undo');
  expect(lines()).toEqual(['##.a', '##.b']);
  expect(button('Undo')).toBeUndefined();
});

test('they are edited as text, and a line that is none is named with its reason', async () => {
  const { lines } = await show(['##.a']);
  expect(button('Keep these rules')?.disabled).toBe(true);
  await type('##.a\n##.b\n##p[\nnonsense');
  await press('Keep these rules');
  expect(lines()).toEqual(['##.a', '##.b', '##p[', 'nonsense']);
  expect(root.querySelectorAll('.site li')).toHaveLength(2);
  const problems = [...root.querySelectorAll('.problems li')].map(({ textContent }) => textContent);
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/##p\[.*Line 3: The browser cannot read/);
  expect(problems[1]).toMatch(/Line 4: It has no ##/);
});

test('a file brings in what is new; what cannot be read stays outside and is named', async () => {
  const { lines } = await show(['##.a']);
  await bring('! from a friend\n##.a\n##.b\n||ads.example^');
  expect(lines()).toEqual(['##.a', '##.b']);
  expect(root.querySelector('[role=status]')?.textContent).toMatch(/One rule was added. One was/);
  expect(root.querySelector('.problems')?.textContent).toMatch(/Line 4/);
});

test('where there is no room that is said, and nothing changes', async () => {
  const { lines } = await show(['##.a'], { saved: false, why: 'no-room' });
  await press('Remove the rule: ##.a');
  expect(root.querySelector('[role=alert]')?.textContent).toMatch(/no room/);
  expect(lines()).toEqual(['##.a']);
});

test('what was changed elsewhere meanwhile is not taken back along with it', async () => {
  const { changeElsewhere } = await show(['##.a', '##.b']);
  await press('Remove the rule: ##.a');
  await changeElsewhere(['##.b', '##.c']);
  expect(button('Undo')).toBeUndefined();
});

test('rules being written stay though others are changed elsewhere, and that is said', async () => {
  const { changeElsewhere, lines } = await show(['##.a']);
  await type('##.a\n##.mine');
  await changeElsewhere(['##.a', '##.theirs']);
  expect(root.querySelector('textarea')?.value).toBe('##.a\n##.mine');
  expect(root.querySelector('.as-text .note')?.textContent).toMatch(/changed while you were/);
  await press('Keep these rules');
  expect(lines()).toEqual(['##.a', '##.mine']);
  expect(root.querySelector('.as-text .note')).toBeNull();
  await press('Undo');
  expect(lines()).toEqual(['##.a', '##.theirs']);
});
