// @vitest-environment jsdom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act as settleAfter } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LookControls } from '@/components/look/look-controls';
import { lookStyle } from '@/components/look/look-style';
import type { LookChoice } from '@/components/reader/look-choice';
import { LookPanel } from '@/components/reader/look-panel';
import { useLinks } from '@/components/reader/use-links';
import { copyBody } from '@/page/export/copy-body';
import { useHiddenPictures } from '@/components/reader/use-hidden-pictures';
import { defaultLook, fonts, lookThemes, type Look } from '@/core/look/look';

let host: HTMLElement;

const act = (doing: () => void) => void settleAfter(doing);

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, host));
  host.remove();
});

const find = <E extends HTMLElement = HTMLElement>(selector: string) => {
  const found = host.querySelector<E>(selector);
  if (!found) throw new Error(`nothing is ${selector} in ${host.innerHTML}`);
  return found;
};
const all = (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)];
const button = (name: string) => find(`button[aria-label="${name}"]`);

describe('the controls', () => {
  let current: Look;

  function Controls({ first }: { first: Look }) {
    const [look, setLook] = useState(first);
    current = look;
    return <LookControls look={look} onLook={setLook} />;
  }
  const show = (part: Partial<Look> = {}) =>
    act(() => render(<Controls first={{ ...defaultLook, ...part }} />, host));

  test('change one field each, and together all of them', () => {
    const before: Look = { ...defaultLook, theme: 'own' };
    const onLook = vi.fn<(look: Look) => void>();
    act(() => render(<LookControls look={before} onLook={onLook} />, host));
    const touched = new Set<string>();
    const controls = all('[type=radio]:not(:checked), [role=switch], .stepper button:last-child');
    for (const control of controls) {
      onLook.mockClear();
      control.click();
      const next = onLook.mock.lastCall?.[0];
      const changed = (Object.keys(before) as (keyof Look)[]).filter(
        (key) => JSON.stringify(before[key]) !== JSON.stringify(next?.[key]),
      );
      expect(changed).toHaveLength(1);
      touched.add(changed.join());
    }
    // The colours themselves are tried below.
    expect([...touched, 'own'].sort()).toEqual(Object.keys(defaultLook).sort());
  });

  test('offer every theme and every font by name, the chosen one checked', () => {
    show({ theme: 'black', font: 'lexend' });
    const [themes, faces] = all('fieldset').map((each) => [
      ...each.querySelectorAll<HTMLInputElement>('input[type=radio]'),
    ]);
    expect(themes?.map(({ value }) => value)).toEqual([...lookThemes]);
    expect(faces?.map(({ value }) => value)).toEqual([...fonts]);
    expect(themes?.find(({ checked }) => checked)?.value).toBe('black');
    expect(faces?.find(({ checked }) => checked)?.value).toBe('lexend');
    for (const input of [...(themes ?? []), ...(faces ?? [])])
      expect(input.closest('label')?.textContent).toMatch(/[A-Z]\w+/);
  });

  test('step without dragging, say the value, and stay in reach of the keyboard at the end', () => {
    show({ sizePercent: 240 });
    const group = button('Larger text').closest('[role=group]');
    expect(document.getElementById(group?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Text size',
    );
    act(() => button('Larger text').click());
    expect(group?.querySelector('output')?.textContent).toBe('250%');
    expect(button('Larger text').getAttribute('aria-disabled')).toBe('true');
    expect(button('Larger text').hasAttribute('disabled')).toBe(false);
    act(() => button('Larger text').click());
    expect(current.sizePercent).toBe(250);
  });

  test('ask for colours only where the theme is one’s own', () => {
    show();
    expect(all('[type=color]')).toEqual([]);
    act(() => find('input[value=own]').click());
    expect(all('[type=color]')).toHaveLength(2);
  });

  test('warn of colours that are hard to read, in words and figures, and take them all the same', () => {
    show({ theme: 'own', own: { ink: '#000000', paper: '#ffffff' } });
    expect(find('.own [role=status]').textContent).toBe('Contrast 21.0 to 1.');
    const ink = find<HTMLInputElement>('[type=color]');
    ink.value = '#777777';
    act(() => void ink.dispatchEvent(new Event('input', { bubbles: true })));
    expect(current.own.ink).toBe('#777777');
    // 4.48: rounded down, or it would be called enough.
    expect(find('.own [role=status]').textContent).toBe(
      'Contrast 4.4 to 1. Under 4.5 to 1 many people find text hard to read.',
    );
    expect(find('.own [role=status]').className).toBe('note');
  });
});

describe('the panel', () => {
  const show = (given: Partial<LookChoice> = {}) => {
    const choice: LookChoice = {
      look: defaultLook,
      host: 'www.example.org',
      isOwn: false,
      fontFailed: false,
      onLook: vi.fn<LookChoice['onLook']>(),
      onOwn: vi.fn<LookChoice['onOwn']>(),
      onReset: vi.fn<LookChoice['onReset']>(),
      ...given,
    };
    act(() => render(<LookPanel {...choice} />, host));
    return choice;
  };
  const reach = () => [...all('.reach input')] as HTMLInputElement[];

  test('says for whom the look counts, and asks to change that', () => {
    const { onOwn } = show();
    expect(reach().map(({ checked }) => checked)).toEqual([true, false]);
    expect(find('.reach').textContent).toContain('On every site without an appearance of its own.');
    act(() => reach()[1]?.click());
    expect(onOwn).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('names the site that has a look of its own', () => {
    const { onOwn, onReset } = show({ isOwn: true });
    expect(find('.reach').textContent).toContain('Only on www.example.org.');
    act(() => reach()[0]?.click());
    expect(onOwn).toHaveBeenCalledExactlyOnceWith(false);
    act(() => find('.reach .button').click());
    expect(onReset).toHaveBeenCalledOnce();
  });

  test('says when a font could not be had', () => {
    show({ fontFailed: true });
    expect(find('.look [role=status]').textContent).toMatch(/did not let this font in/);
  });
});

describe('an article', () => {
  const html = `<div class="column"><div class="body">
    <p>So <a href="https://a.org/x">it</a> is.<sup><a href="#r1">[1]</a></sup> Or <a href="#r2">2</a>.</p>
    <figure><img src="data:," alt="A path"><figcaption>A flat path.</figcaption></figure>
    <p><img src="data:," alt=""> no name</p></div>
    <section class="references"><ol><li><a href="https://a.org/r">r</a></li></ol></section></div>`;

  function Article({ images, links }: Pick<Look, 'images' | 'links'>) {
    const body = host.querySelector('.body') ?? host;
    useHiddenPictures(body, images);
    useLinks(body, links);
    return <div class="reader" />;
  }
  /** The article stands there before the hooks look for it. */
  const show = (look: Pick<Look, 'images' | 'links'>) => {
    act(() => render(<Article images links />, host));
    if (!host.querySelector('.column'))
      find('.reader').append(document.createRange().createContextualFragment(html));
    act(() => render(<Article {...look} />, host));
  };
  const body = () => find('.body');

  test('without pictures keeps its captions and offers each picture by its name', () => {
    show({ images: false, links: true });
    expect(all('.show-picture').map((each) => each.getAttribute('aria-label'))).toEqual([
      'Show the picture: A path',
      'Show the picture',
    ]);
    expect(find('figcaption').textContent).toBe('A flat path.');
    act(() => all('.show-picture')[0]?.click());
    expect(all('.show-picture')).toHaveLength(1);
    expect(document.activeElement).toBe(find('figure img'));
    expect(find('figure img').dataset['shown']).toBe('');
  });

  test('shows a picture in a link without following it', () => {
    show({ images: true, links: true });
    const picture = find('figure img');
    const link = document.createElement('a');
    link.href = 'https://a.org/large';
    picture.replaceWith(link);
    link.append(picture);
    show({ images: false, links: true });
    const press = new MouseEvent('click', { bubbles: true, cancelable: true });
    act(() => void link.querySelector('button')?.dispatchEvent(press));
    expect(press.defaultPrevented).toBe(true);
    expect(picture.dataset['shown']).toBe('');
  });

  test('gains no words by the offer: they would be taken for the article’s', () => {
    show({ images: true, links: true });
    const before = body().textContent;
    show({ images: false, links: true });
    expect(body().textContent).toBe(before);
  });

  test('that grows while pictures are off offers the new ones as well', async () => {
    show({ images: false, links: true });
    body().append(document.createRange().createContextualFragment('<img src="data:," alt="New">'));
    await settleAfter(() => Promise.resolve());
    expect(button('Show the picture: New')).toBeTruthy();
  });

  test('without links keeps the numbers that lead to its references, and the references', () => {
    show({ images: true, links: false });
    expect(all('.body a[href]').map((each) => each.textContent)).toEqual(['[1]', '2']);
    expect(all('.references a[href]')).toHaveLength(1);
    expect(body().textContent).toContain('So it is.');
    // What is taken away has all of them.
    const copy = copyBody(body(), { range: null, marks: [], references: 2 });
    expect(copy.querySelector('a')?.getAttribute('href')).toBe('https://a.org/x');
  });

  test('is what it was, and its ranges live, when links and pictures come back', () => {
    show({ images: true, links: true });
    const before = body().innerHTML;
    const words = document.createRange();
    words.selectNodeContents(find('.body a').firstChild as Text);
    show({ images: false, links: false });
    show({ images: true, links: true });
    expect(body().innerHTML).toBe(before);
    expect(String(words)).toBe('it');
  });
});

test('a look becomes attributes and properties, and a theme of one’s own brings its colours', () => {
  const plain = lookStyle({ ...defaultLook, sizePercent: 130, font: 'atkinson', images: false });
  expect(plain).toMatchObject({
    'data-theme': 'system',
    'data-font': 'atkinson',
    'data-images': 'off',
    'data-links': 'on',
    style: { '--scale': 1.3, '--column': '33em', '--leading': 1.6, '--letter': '0em' },
  });
  expect(plain.style).not.toHaveProperty('--paper');
  const own = lookStyle({
    ...defaultLook,
    theme: 'own',
    own: { ink: '#ffffff', paper: '#101010' },
  });
  expect(own.style).toMatchObject({
    '--paper': '#101010',
    '--ink': '#ffffff',
    'color-scheme': 'dark',
  });
});
