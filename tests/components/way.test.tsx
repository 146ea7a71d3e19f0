// @vitest-environment jsdom
import { render } from 'preact';
import { act as settleAfter } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { prepareBody } from '@/components/reader/prepare-body';
import { Reader } from '@/components/reader/reader';
import type { ReaderProps } from '@/components/reader/reader-props';
import { readingMinutes } from '@/components/reader/reading-minutes';
import { plainLook } from '../visual/reader/plain-look';
import { markingOf } from '../visual/reader/marking-of';
import { walking } from '../visual/reader/walking';

let host: HTMLElement;
let scrolledTo: ReturnType<typeof vi.fn<(to?: ScrollToOptions | number) => void>>;
const act = (doing: () => void) => void settleAfter(doing);

beforeEach(() => {
  // jsdom knows no media queries.
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  host = document.createElement('div');
  document.body.append(host);
  // jsdom lays nothing out and has nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
  scrolledTo = vi.fn<(to?: ScrollToOptions | number) => void>();
  Element.prototype.scrollTo = scrolledTo;
});
afterEach(() => {
  act(() => render(null, host));
  host.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const nodes = (html: string) => document.createRange().createContextualFragment(html);

function show(html: string, given: Partial<ReaderProps> = {}) {
  const props: ReaderProps = {
    ...walking(),
    callouts: [],
    body: prepareBody(nodes(html), 2),
    look: plainLook,
    onClose: vi.fn(),
    marking: markingOf(),
    onCopy: vi.fn(),
    ...given,
  };
  const draw = (next: Partial<ReaderProps> = {}) =>
    act(() => render(<Reader {...props} {...next} />, host));
  draw();
  return { props, draw };
}

const all = (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)];
const find = (selector: string) => {
  const [found] = all(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const press = (key: string, from: Element = document.activeElement ?? document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => void from.dispatchEvent(event));
  return event;
};
const click = (element: Element) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  act(() => void element.dispatchEvent(event));
  return event;
};

describe('a note', () => {
  const cited = '<p>So it is.<sup><a href="#reference-2">2</a></sup></p>';

  test('opens beside its mark with the words of the reference, and describes the mark', () => {
    show(cited);
    expect(click(find('.body a')).defaultPrevented).toBe(true);
    expect(find('.note-box .text').textContent).toBe(all('.references li')[1]?.textContent);
    expect(find('.note-box').getAttribute('aria-label')).toBe('Reference 2');
    expect(find('.body a').getAttribute('aria-description')).toBe(
      find('.note-box .text').textContent.trim(),
    );
  });

  test('pressed by key takes the focus, and Escape gives it back and leaves the reader open', () => {
    const { props } = show(cited);
    find('.body a').focus();
    press('Enter');
    expect(document.activeElement).toBe(find('.note-box'));
    press('Escape');
    expect(all('.note-box')).toEqual([]);
    expect(document.activeElement).toBe(find('.body a'));
    expect(props.onClose).not.toHaveBeenCalled();
    press('Escape');
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  test('leads to the list, and b leads back to the mark', () => {
    show(cited);
    click(find('.body a'));
    click(find('.note-box .act'));
    expect(document.activeElement).toBe(all('.references li')[1]);
    expect(find('.slip').textContent).toContain('Back to where you were');
    press('b');
    expect(document.activeElement).toBe(find('.body a'));
    expect(all('.slip')).toEqual([]);
  });

  test('shows a footnote that stands in the body, found by the characters before it', () => {
    show('<p>Brisk<a href="#place-6">*</a></p><p>* Talking is possible.</p><p>More.</p>');
    click(find('.body a'));
    expect(find('.note-box .text').textContent).toBe('* Talking is possible.');
    expect(find('.note-box').getAttribute('aria-label')).toBe('Note *');
  });

  test('is gone when something else is pressed or focused', () => {
    show(cited);
    click(find('.body a'));
    act(() => void find('h1').dispatchEvent(new Event('pointerdown', { bubbles: true })));
    expect(all('.note-box')).toEqual([]);
    click(find('.body a'));
    act(() => find('.tool').focus());
    expect(all('.note-box')).toEqual([]);
  });

  test('is what a mark in the list of references leads back from', () => {
    show(cited, { references: [nodes('One'), nodes('Two <a href="#cite-2">↑</a>')] });
    expect(click(find('.references a')).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(find('.body a'));
  });
});

describe('a picture', () => {
  const two =
    '<figure><img src="data:image/png;base64,AA" alt="A path"><figcaption>At dusk</figcaption></figure><p>Text</p><img src="data:image/png;base64,AB" alt="">';

  test('can be reached and says what a press does', () => {
    show(two);
    const images = all('.body img');
    expect(images.map((image) => [image.tabIndex, image.getAttribute('role')])).toEqual([
      [0, 'button'],
      [0, 'button'],
    ]);
    expect(images[0]?.ariaLabel).toBe('Enlarge the picture: A path');
  });

  test('that comes later, in a box put back, can be reached as well', async () => {
    show('<p>Text</p>');
    find('.body').append(nodes('<img src="data:image/png;base64,AA" alt="A path">'));
    await settleAfter(() => Promise.resolve());
    expect(find('.body img').tabIndex).toBe(0);
    expect(find('.body img').ariaLabel).toBe('Enlarge the picture: A path');
  });

  test('opens with its caption; the arrow keys leaf, and the focus goes to the last one seen', () => {
    const { props } = show(two);
    all('.body img')[0]?.focus();
    press('Enter');
    expect(find('.lightbox .caption').textContent).toBe('1 of 2At dusk');
    expect(document.activeElement).toBe(find('.lightbox'));
    press('ArrowRight');
    expect(find('.lightbox img').getAttribute('src')).toBe('data:image/png;base64,AB');
    press('ArrowRight');
    expect(find('.lightbox .count').textContent).toBe('2 of 2');
    press('Escape');
    expect(all('.lightbox')).toEqual([]);
    expect(document.activeElement).toBe(all('.body img')[1]);
    expect(props.onClose).not.toHaveBeenCalled();
  });

  test('is shown in its own size and fitted again', () => {
    show(two);
    click(find('.body img'));
    press('z');
    expect(find('.stage').dataset['zoom']).toBe('actual');
    press('z');
    expect(find('.stage').dataset['zoom']).toBe('fit');
  });

  test('that is a link stays one', () => {
    show('<a href="https://harbour.example/"><img src="data:image/png;base64,AA" alt="x"></a>');
    expect(find('.body img').hasAttribute('tabindex')).toBe(false);
    click(find('.body img'));
    expect(all('.lightbox')).toEqual([]);
  });
});

describe('the place last time', () => {
  const long = '<p>One</p><p>Two</p><p>Three</p>';
  test('is gone to when it is known, said, and left for the beginning with Home', () => {
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(100);
    const { props, draw } = show(long);
    expect(all('.slip')).toEqual([]);
    const range = document.createRange();
    range.selectNodeContents(props.body.lastElementChild as Node);
    range.getBoundingClientRect = () => ({ top: 700 }) as DOMRect;
    draw({ cameBackTo: range });
    expect(scrolledTo).toHaveBeenCalledWith(
      expect.objectContaining({ top: 620, behavior: 'instant' }),
    );
    expect(find('.slip').textContent).toContain('You were here last time');
    press('Home');
    expect(scrolledTo).toHaveBeenLastCalledWith({ top: 0 });
    expect(all('.slip')).toEqual([]);
    vi.restoreAllMocks();
  });

  test('is not gone to where it is in view from the beginning', () => {
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(1000);
    const { props, draw } = show(long);
    const range = document.createRange();
    range.selectNodeContents(props.body.lastElementChild as Node);
    range.getBoundingClientRect = () => ({ top: 300 }) as DOMRect;
    draw({ cameBackTo: range });
    expect(all('.slip')).toEqual([]);
    vi.restoreAllMocks();
  });

  test('is told when scrolling has come to rest, and is nowhere at the beginning and the end', () => {
    vi.useFakeTimers();
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(100);
    const onPlace = vi.fn<NonNullable<ReaderProps['onPlace']>>();
    const { props } = show(long, { onPlace });
    const scrollTo = (top: number) => {
      const reader = find('.reader');
      reader.scrollTop = top;
      [...props.body.children].forEach((block, at) => {
        block.getBoundingClientRect = () => ({ bottom: (at + 1) * 100 - top }) as DOMRect;
      });
      props.body.getBoundingClientRect = () =>
        ({ top: -top, height: 300, bottom: 300 - top }) as DOMRect;
      reader.dispatchEvent(new Event('scroll'));
      vi.advanceTimersByTime(1_000);
    };
    scrollTo(110);
    expect(onPlace).toHaveBeenLastCalledWith(props.body.children[1]);
    scrollTo(20);
    expect(onPlace).toHaveBeenLastCalledWith(null);
    scrollTo(110);
    scrollTo(200);
    expect(onPlace).toHaveBeenLastCalledWith(null);
    vi.restoreAllMocks();
  });
});

describe('a walk by paragraph', () => {
  test('is left with Escape or Enter before the reader is', () => {
    const { props } = show('<p>One</p><p>Two</p>');
    for (const key of ['Escape', 'Enter']) {
      press('j');
      expect(document.activeElement?.localName).toBe('p');
      expect(find('.column').dataset['walking']).toBe('');
      press(key);
      expect(document.activeElement).toBe(find('.reader'));
      expect(find('.column').dataset['walking']).toBeUndefined();
    }
    expect(props.onClose).not.toHaveBeenCalled();
  });
});

describe('the keys', () => {
  test('are all shown with the question mark, those of the tools among them', () => {
    show('<p>One</p>');
    press('?', find('.reader'));
    const rows = all('.tool-panel .keys > div').map((row) => row.textContent);
    expect(rows).toContain('jkNext and previous paragraph');
    expect(rows).toContain('EscClose the reader');
    expect(rows.some((row) => row.startsWith('a'))).toBe(true);
    press('Escape');
    expect(all('.tool-panel')).toEqual([]);
  });
});

describe('a part of an article', () => {
  test('says that it is one, and leads to the whole', () => {
    const onWhole = vi.fn();
    show('<p>One</p>', { onWhole });
    expect(find('.part').textContent).toBe('Showing your selectionWhole article');
    click(find('.part button'));
    expect(onWhole).toHaveBeenCalledOnce();
  });
});

describe('the time an article takes', () => {
  test.each([
    ['English, by words', 'word '.repeat(476), 476, 2],
    ['Chinese, by characters', '字'.repeat(510), 255, 2],
    ['Japanese, by characters', 'かな'.repeat(357), 357, 2],
    ['very little', 'word '.repeat(20), 20, null],
  ])('is told for %s', (_, text, words, minutes) => {
    expect(readingMinutes({ text, words })).toBe(minutes);
  });
});

describe('the ground of the saved passages', () => {
  const markSheet = '::highlight(mine) { color: light-dark(#111, #eee) }';
  const colourOn = (medium: string) =>
    /color:\s*(\S+)/.exec(find(`style[media="${medium}"]`).textContent)?.[1];

  test.each([
    ['system', false, 'light'],
    ['system', true, 'dark'],
    ['contrast', true, 'dark'],
    ['light', true, 'light'],
    ['sepia', true, 'light'],
    ['dark', false, 'dark'],
    ['black', false, 'dark'],
  ] as const)(
    'is that of the theme %s, whether the computer is dark: %s',
    (theme, isNight, ground) => {
      vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: isNight }));
      show('<p>Walk.</p>', {
        markSheet,
        look: { ...plainLook, look: { ...plainLook.look, theme } },
      });
      expect(colourOn('screen')).toBe(ground === 'light' ? '#111' : '#eee');
      expect(colourOn('print')).toBe('#111');
    },
  );

  test('is that of a person’s own paper', () => {
    const own = { ink: '#eeeeee', paper: '#202040' };
    show('<p>Walk.</p>', {
      markSheet,
      look: { ...plainLook, look: { ...plainLook.look, theme: 'own', own } },
    });
    expect(colourOn('screen')).toBe('#eee');
  });
});
