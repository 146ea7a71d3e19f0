// @vitest-environment jsdom
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { act as settleAfter } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReaderTool } from '@/components/reader/reader-tool';
import { Toolbar } from '@/components/reader/toolbar';
import { useTools } from '@/components/reader/use-tools';

let host: HTMLElement;

const act = (doing: () => void) => void settleAfter(doing);

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
});

afterEach(() => {
  act(() => render(null, host));
  host.remove();
  vi.restoreAllMocks();
});

const onPress = vi.fn<() => void>();
const given: ReaderTool[] = [
  { id: 'one', icon: 'list', label: 'One', shortcut: 'o', panel: () => <button>In one</button> },
  {
    id: 'two',
    icon: 'list',
    label: 'Two',
    shortcut: 't',
    panel: (close) => (
      <>
        <button onClick={close}>Done</button>
        <button data-first="">In two</button>
      </>
    ),
  },
  { id: 'three', icon: 'list', label: 'Three', shortcut: 'x', pressed: true, onPress },
  { id: 'four', icon: 'list', label: 'Four', disabled: true, shortcut: 'y', onPress },
  { id: 'five', icon: 'list', label: 'Five', onPress },
  { id: 'six', icon: 'list', label: 'Six', onPress },
];

function Bar({ tools: list }: { tools: ReaderTool[] }) {
  const root = useRef<HTMLDivElement>(null);
  const tools = useTools(root, list);
  return (
    <div
      ref={root}
      tabIndex={-1}
      onKeyDown={({ key }) => (key === 'Escape' ? tools.close() : tools.pressKey(key))}
    >
      <Toolbar
        progress={{ read: 0, heading: null }}
        minutesLeft={null}
        savedCount={0}
        tools={tools}
        onClose={() => undefined}
      />
      <p tabIndex={-1}>Text</p>
    </div>
  );
}

/** A bar of that many px; jsdom itself has no widths. */
function show(width: number, tools = given) {
  onPress.mockClear();
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width);
  act(() => render(<Bar tools={tools} />, host));
}

const names = () =>
  [...host.querySelectorAll('.toolbar > .tool')].map((each) => each.getAttribute('aria-label'));
const button = (name: string) => {
  const found = [...host.querySelectorAll('button')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent).startsWith(name),
  );
  if (!found) throw new Error(`no button is called ${name}`);
  return found;
};
const click = (name: string) => {
  // As a browser does it: the button takes the focus first.
  act(() => button(name).focus());
  act(() => button(name).click());
};
const press = (key: string) =>
  act(
    () =>
      void document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      ),
  );
const panel = () => host.querySelector('[role=dialog]');

test('a wide bar shows every tool, a narrow one the first and a menu of the others', () => {
  show(1200);
  expect(names()).toEqual(['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Close the reader']);
  act(() => render(null, host));
  show(320);
  expect(names()).toEqual(['One', 'Two', 'Three', 'More', 'Close the reader']);
  click('More');
  expect([...host.querySelectorAll('.more li')].map((each) => each.textContent)).toEqual([
    'Foury',
    'Five',
    'Six',
  ]);
});

test('a tool whose panel is open says so, and a second press closes it', () => {
  show(1200);
  click('One');
  expect(button('One').getAttribute('aria-expanded')).toBe('true');
  expect(panel()?.getAttribute('aria-label')).toBe('One');
  click('One');
  expect(panel()).toBeNull();
  expect(button('One').getAttribute('aria-expanded')).toBe('false');
});

test('a panel takes the focus, to the control it names if it names one', () => {
  show(1200);
  click('One');
  expect(document.activeElement).toBe(panel());
  click('Two');
  expect(document.activeElement?.textContent).toBe('In two');
  expect(host.querySelectorAll('[role=dialog]')).toHaveLength(1);
});

test('Escape and the panel itself give the focus back to the button', () => {
  show(1200);
  click('Two');
  press('Escape');
  expect(document.activeElement).toBe(button('Two'));
  click('Two');
  click('Done');
  expect(panel()).toBeNull();
  expect(document.activeElement).toBe(button('Two'));
});

test('opened by its key, a panel gives the focus back to where it was', () => {
  show(1200);
  const text = host.querySelector('p[tabindex]');
  act(() => (text as HTMLElement).focus());
  press('t');
  expect(document.activeElement?.textContent).toBe('In two');
  press('Escape');
  expect(document.activeElement).toBe(text);
});

test('opened by its key from nowhere in particular, it leaves the focus on its button', () => {
  show(1200);
  act(() => host.querySelector<HTMLElement>('div[tabindex]')?.focus());
  press('t');
  press('Escape');
  expect(document.activeElement).toBe(button('Two'));
});

test('a tool out of the menu opens its panel, and the focus comes back to the menu’s button', () => {
  show(320, [...given].reverse());
  click('More');
  click('One');
  expect(panel()?.getAttribute('aria-label')).toBe('One');
  expect(host.querySelectorAll('[role=dialog]')).toHaveLength(1);
  press('Escape');
  expect(document.activeElement).toBe(button('More'));
});

test('a panel goes when the focus goes elsewhere, and not when the window loses it', () => {
  show(1200);
  click('Two');
  act(() => void document.activeElement?.dispatchEvent(new FocusEvent('focusout')));
  expect(panel()).not.toBeNull();
  act(() => host.querySelector<HTMLElement>('p[tabindex]')?.focus());
  expect(panel()).toBeNull();
  expect(document.activeElement?.textContent).toBe('Text');
});

test('a tool without a panel does its work by press and by key, unless it is not possible now', () => {
  show(1200);
  expect(button('Three').getAttribute('aria-pressed')).toBe('true');
  click('Three');
  press('x');
  expect(onPress).toHaveBeenCalledTimes(2);
  click('Four');
  press('y');
  expect(onPress).toHaveBeenCalledTimes(2);
});
