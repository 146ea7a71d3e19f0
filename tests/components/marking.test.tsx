// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PageMarker, type MarkerRequest } from '@/components/highlights/page-marker';
import type { MarkingActions, Passage } from '@/components/highlights/passage';
import type { Highlight } from '@/core/highlights/highlight';
import { highlightOf, markingOf } from '../visual/reader/marking-of';

let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  // jsdom lays nothing out.
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});

afterEach(async () => {
  vi.useRealTimers();
  await act(() => render(null, root));
  document.body.replaceChildren();
});

/** Words of the page, with one passage saved for them. */
function passageOf(exact: string, more: Partial<Highlight> = {}): Passage {
  const words = document.body.appendChild(document.createElement('p'));
  words.textContent = exact;
  const range = document.createRange();
  range.selectNodeContents(words);
  const highlight = highlightOf(exact, more);
  return { highlight, state: 'exact', range, now: exact, places: [] };
}

function show(passages: Passage[], given: Partial<MarkingActions> = {}) {
  const actions = markingOf(given).actions;
  const ask = (request: MarkerRequest) =>
    settled(() =>
      render(
        <PageMarker
          passages={passages}
          actions={actions}
          names={{}}
          selection={null}
          sourceOf={() => null}
          unselect={() => undefined}
          request={request}
          onShown={() => undefined}
        />,
        root,
      ),
    );
  return { ask };
}

/** What is written answers a moment later. */
const settled = (doing: () => void) =>
  act(async () => {
    doing();
    await new Promise((resolve) => setTimeout(resolve));
  });

const button = (name: RegExp) => {
  const found = [...root.querySelectorAll('button')].find((each) =>
    name.test(each.ariaLabel ?? each.textContent),
  );
  if (!found) throw new Error(`There is no ${String(name)}.`);
  return found;
};
const press = (name: RegExp) => settled(() => button(name).click());
const write = (text: string) =>
  act(() => {
    const field = root.querySelector('textarea');
    if (!field) throw new Error('There is no field.');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const openBar = (id: string): MarkerRequest => ({ to: 'show', id, takesFocus: true });
const changing = () => vi.fn<MarkingActions['change']>(() => Promise.resolve(null));

describe('a note being written', () => {
  test('stays in its form until it is on the disk', async () => {
    const change = vi.fn<MarkingActions['change']>(() => Promise.resolve('storage-failed'));
    const { ask } = show([passageOf('Rest')], { change });
    await ask(openBar('Rest'));
    await press(/^Note$/);
    await write('Ask Ruth');
    await press(/^Save$/);
    expect(root.querySelector('.said')?.textContent).toContain('could not save');
    expect(root.querySelector('textarea')?.value).toBe('Ask Ruth');
    change.mockImplementation(() => Promise.resolve(null));
    await press(/^Save$/);
    expect(root.querySelector('textarea')).toBeNull();
  });

  test('is saved when a press beside it takes its bar away, and can be taken back', async () => {
    const change = changing();
    const putBack = vi.fn<MarkingActions['putBack']>(() => Promise.resolve(null));
    const passage = passageOf('Rest', { tags: ['heel'] });
    const { ask } = show([passage], { change, putBack });
    await ask(openBar('Rest'));
    await press(/^Note$/);
    await write('Ask Ruth');
    await ask({ to: 'close' });
    await settled(() => undefined);
    expect(change).toHaveBeenCalledExactlyOnceWith('Rest', { note: 'Ask Ruth' });
    await press(/^Undo$/);
    expect(putBack).toHaveBeenCalledExactlyOnceWith(passage.highlight, { note: 'Ask Ruth' });
  });

  test.each(['Cancel', 'Escape'])('is left as it was by %s', async (way) => {
    const change = changing();
    const { ask } = show([passageOf('Rest')], { change });
    await ask(openBar('Rest'));
    await press(/^Note$/);
    await write('Ask Ruth');
    if (way === 'Cancel') await press(/^Cancel$/);
    else
      await act(() => {
        const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
        root.querySelector('textarea')?.dispatchEvent(escape);
      });
    expect(root.querySelector('textarea')).toBeNull();
    expect(change).not.toHaveBeenCalled();
  });

  test('says nothing of tags that were left alone, nor anything where nothing was written', async () => {
    const change = changing();
    const { ask } = show([passageOf('Rest', { note: 'Ask Ruth', tags: ['heel'] })], { change });
    await ask(openBar('Rest'));
    await press(/^Note$/);
    await press(/^Save$/);
    expect(root.querySelector('textarea')).toBeNull();
    expect(change).not.toHaveBeenCalled();
    await press(/^Note$/);
    await act(() => {
      const field = root.querySelector<HTMLInputElement>('input[name=tags]');
      if (!field) throw new Error('There is no field.');
      field.value = 'heel, foot';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(/^Save$/);
    expect(change).toHaveBeenCalledExactlyOnceWith('Rest', { tags: ['heel', 'foot'] });
  });

  test('that was not touched writes nothing when it goes', async () => {
    const change = changing();
    const { ask } = show([passageOf('Rest', { note: 'Ask Ruth' })], { change });
    await ask(openBar('Rest'));
    await press(/^Note$/);
    await ask({ to: 'close' });
    await settled(() => undefined);
    expect(change).not.toHaveBeenCalled();
  });

  test('goes with its passage', async () => {
    const change = changing();
    const { ask } = show([passageOf('Rest')], { change });
    await ask(openBar('Rest'));
    await press(/^Note$/);
    await write('Ask Ruth');
    await press(/^Delete$/);
    expect(change).not.toHaveBeenCalled();
    expect(button(/^Undo$/)).toBe(document.activeElement);
  });
});

describe('the way back', () => {
  test('stays where it could not be gone', async () => {
    const putBack = vi.fn<MarkingActions['putBack']>(() => Promise.resolve('storage-failed'));
    const { ask } = show([passageOf('Rest')], { putBack });
    await ask(openBar('Rest'));
    await press(/^Delete$/);
    await press(/^Undo$/);
    putBack.mockImplementation(() => Promise.resolve(null));
    await press(/^Undo$/);
    expect(putBack.mock.calls).toEqual(
      Array(2).fill([expect.objectContaining({ id: 'Rest' }), null]),
    );
    expect(root.querySelector('.marking-slip')).toBeNull();
  });

  test('is open as long for each deed, though two go by the same words', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const later = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
    const colour = () => act(() => button(/^Green$/).click()).then(() => later(1));
    const { ask } = show([passageOf('Rest')]);
    const shown = ask(openBar('Rest'));
    await later(1);
    await shown;
    await colour();
    await later(14_000);
    await colour();
    await later(14_000);
    expect(root.querySelector('.marking-slip')).not.toBeNull();
    await later(1_500);
    expect(root.querySelector('.marking-slip')).toBeNull();
  });

  test('from a moved end leaves alone what was done before it moved again', async () => {
    const putBack = vi.fn<MarkingActions['putBack']>(() => Promise.resolve(null));
    const before = passageOf('Rest a while');
    const noted = { ...before, highlight: { ...before.highlight, note: 'Ask Ruth' } };
    const step: MarkingActions['step'] = (range) => range;
    const { ask } = show([before], { putBack, step });
    await ask(openBar('Rest a while'));
    await press(/^Ends$/);
    await press(/^End a word earlier$/);
    await press(/^Note$/);
    await write('Ask Ruth');
    await press(/^Save$/);
    const after = show([noted], { putBack, step });
    await after.ask({ to: 'show', id: 'Rest a while', takesFocus: false });
    await press(/^Ends$/);
    await press(/^End a word earlier$/);
    await press(/^Undo$/);
    expect(putBack).toHaveBeenCalledExactlyOnceWith(noted.highlight, { place: true });
  });
});

test('what was done is said to screen readers', async () => {
  const { ask } = show([passageOf('Rest')]);
  await ask(openBar('Rest'));
  const status = root.querySelector('p[role=status]');
  await press(/^Green$/);
  expect(status?.textContent).toBe('Highlighted in green');
});
