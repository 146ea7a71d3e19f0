// @vitest-environment jsdom
import { render } from 'preact';
import { act as settle } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ActivitySearch } from '@/components/activities/activity-search';
import type { ActivityHit } from '@/core/activities/search-activities';

const hit: ActivityHit = {
  activity: { code: '99001', name: 'Rope pulling', aliases: [], met: 6, estimated: true },
  score: 1,
  guessed: false,
};

let root: HTMLElement;
const act = (doing: () => void) => void settle(doing);

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

function choose(props: Partial<Parameters<typeof ActivitySearch>[0]> = {}) {
  act(() =>
    render(
      <ActivitySearch search={() => [hit]} weightKg={70} restingKcalPerDay={1680} {...props} />,
      root,
    ),
  );
  const field = root.querySelector<HTMLInputElement>('[role="combobox"]')!;
  act(() => {
    field.value = 'rope';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => root.querySelector<HTMLElement>('[role="option"]')?.click());
}

// 6 MET × 70 kg × 0.5 h = 210 kcal; at rest 1680 / 48 = 35 kcal in half an hour.
test('an activity shows what it takes in all, and beyond resting', () => {
  choose();
  expect(root.querySelector('output.kcal')?.textContent).toBe('about 210 kcal');
  expect(root.textContent).toContain('175 kcal more than resting');
});

// 100 kcal at 420 kcal an hour are 14.3 minutes.
test('it says how many minutes a number of kcal takes', () => {
  choose();
  expect(root.querySelector('output.minutes')?.textContent).toBe('About 14 min');
});

test('more minutes take more', () => {
  choose();
  act(() => root.querySelector<HTMLButtonElement>('[aria-label="More"]')?.click());
  expect(root.querySelector('output.kcal')?.textContent).toBe('about 245 kcal');
});

test('an estimated value says so', () => {
  choose();
  expect(root.textContent).toContain('estimated, not measured');
});

test('without a weight there is no figure but a way to it; without rest no net figure', () => {
  choose({ weightKg: null });
  expect(root.querySelector('output')).toBeNull();
  expect(root.textContent).toContain('Enter your weight');
  choose({ restingKcalPerDay: null });
  expect(root.querySelector('.net')).toBeNull();
  expect(root.textContent).toContain('Enter your age');
  // Of a child rest is not told, and nothing that could be entered would change that.
  choose({ restingKcalPerDay: null, asksForBody: false });
  expect(root.querySelector('.net')).toBeNull();
  expect(root.textContent).not.toContain('Enter your');
});

test('hidden numbers leave no figure', () => {
  choose({ hideNumbers: true });
  expect(root.textContent).not.toMatch(/\d kcal/);
});
