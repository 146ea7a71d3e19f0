// @vitest-environment jsdom
import { render } from 'preact';
import { act as settleAfter } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleClutter } from '@/components/welcome/sample-steps';
import { Welcome } from '@/components/welcome/welcome';
import { defaultSettings, type Settings } from '@/core/settings/settings';

let root: HTMLElement;

const act = (doing: () => void) => void settleAfter(doing);

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  vi.useFakeTimers();
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const show = (shortcut: string | null, onChange = (_next: Settings) => undefined) =>
  act(() =>
    render(
      <Welcome
        shortcut={shortcut}
        publishers={['a.example', 'b.example']}
        settings={defaultSettings}
        onChange={onChange}
        optionsUrl="/options.html"
      />,
      root,
    ),
  );

test('the key is named as the browser writes it, and not at all where there is none', () => {
  show('⌥R');
  expect(root.querySelector('kbd')?.textContent).toBe('⌥R');
  show(null);
  expect(root.querySelector('kbd')).toBeNull();
  expect(root.textContent).not.toContain('this key');
});

describe('the sample', () => {
  const gone = () => root.querySelectorAll('.clutter[data-gone=true]').length;
  const press = () => {
    const button = root.querySelector<HTMLElement>('.live-sample button');
    if (!button) throw new Error('There is no button.');
    act(() => button.click());
  };
  const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
  const text = () =>
    [...root.querySelectorAll('.text > p, .cited > p')].map(({ textContent }) => textContent);
  const status = () => root.querySelector('.live-sample [role=status]')?.textContent;
  const cards = () => root.querySelectorAll('.expert').length;

  test('stays as it was until it is asked for', () => {
    show(null);
    pass(60_000);
    expect(gone()).toBe(0);
    expect(cards()).toBe(0);
  });

  test('loses one kind of clutter after the other, and not a word of its article', () => {
    show(null);
    const before = text();
    press();
    expect(gone()).toBe(1);
    const reasons = () => [...root.querySelectorAll('.hidden-kinds li')].length;
    for (let step = 2; step <= sampleClutter.length; step += 1) {
      pass(550);
      expect([gone(), reasons(), cards()]).toEqual([step, step, 0]);
    }
    pass(550);
    expect(gone()).toBe(sampleClutter.length);
    expect(root.querySelectorAll('.clutter')).toHaveLength(sampleClutter.length);
    expect(text()).toEqual(before);
    // Who is cited, beside the very sentence that names her.
    expect(root.querySelector('.cited .expert .name')?.textContent).toBe('Mara Lindqvist');
    expect(root.querySelector('.cited > p')?.textContent).toContain('Mara Lindqvist');
    expect(status()).toContain('The text is all there.');
  });

  test('takes less than five seconds', () => {
    show(null);
    press();
    let ms = 0;
    for (; cards() === 0 && ms < 60_000; ms += 50) pass(50);
    expect(ms).toBeLessThan(5_000);
  });

  test('is cleaned at once for whoever asks their computer for less motion', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query === '(prefers-reduced-motion: reduce)',
    }));
    show(null);
    press();
    expect(gone()).toBe(sampleClutter.length);
    expect(cards()).toBe(1);
  });

  test('is had back as it was, also half-way, and is then left alone', () => {
    show(null);
    const before = root.querySelector('.live-sample')?.outerHTML;
    press();
    pass(1_200);
    press();
    pass(60_000);
    expect(root.querySelector('.live-sample')?.outerHTML).toBe(before);
  });
});

test('privacy takes three sentences', () => {
  show(null);
  const text = root.querySelector('[aria-labelledby=welcome-privacy] p')?.textContent;
  expect(text?.split('. ')).toHaveLength(3);
});

test('there are three choices and no more, each with its answer, and each changes its own option', () => {
  const onChange = vi.fn<(next: Settings) => undefined>();
  show(null, onChange);
  const choices = root.querySelectorAll('.first-choices :is(.switch-row, fieldset)');
  expect(choices).toHaveLength(3);
  const changed = [
    ...root.querySelectorAll<HTMLElement>('.first-choices :is([role=switch], [value=metric])'),
  ].map((control) => {
    onChange.mockClear();
    act(() => control.click());
    const next = onChange.mock.lastCall?.[0];
    return (Object.keys(defaultSettings) as (keyof Settings)[]).filter(
      (key) => next?.[key] !== defaultSettings[key],
    );
  });
  expect(changed).toEqual([['hideClutter'], ['units'], ['hideEnergyNumbers']]);
});

test('the options are one press away, in this very tab', () => {
  show(null);
  const link = root.querySelector<HTMLAnchorElement>('footer a');
  expect(link?.getAttribute('href')).toBe('/options.html');
  expect(link?.target).toBe('');
});

test('every publisher it may work on is named', () => {
  show(null);
  expect(root.querySelector('.asks summary')?.textContent).toContain('2 publishers');
  const hosts = [...root.querySelectorAll('.asks li')].map(({ textContent }) => textContent);
  expect(hosts).toEqual(['a.example', 'b.example']);
});
