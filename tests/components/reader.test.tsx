// @vitest-environment jsdom
import { render } from 'preact';
import { act as settleAfter } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Notice } from '@/components/reader/notice';
import { prepareBody } from '@/components/reader/prepare-body';
import { Reader } from '@/components/reader/reader';
import type { ReaderProps } from '@/components/reader/reader-props';
import { defaultLook } from '@/core/look/look';
import type { LookChoice } from '@/components/reader/look-choice';
import type { MarkingActions } from '@/components/highlights/passage';
import { highlightOf, markingOf } from '../visual/reader/marking-of';
import { walking } from '../visual/reader/walking';

let host: HTMLElement;

const act = (doing: () => void) => void settleAfter(doing);

beforeEach(() => {
  // jsdom knows no media queries.
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  host = document.createElement('div');
  document.body.append(host);
  // jsdom lays nothing out and has nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(() => {
  act(() => render(null, host));
  host.remove();
  vi.unstubAllGlobals();
});

const looking = (given: Partial<LookChoice> = {}): LookChoice => ({
  look: defaultLook,
  host: 'www.example.org',
  isOwn: false,
  fontFailed: false,
  onLook: vi.fn<LookChoice['onLook']>(),
  onOwn: vi.fn<LookChoice['onOwn']>(),
  onReset: vi.fn<LookChoice['onReset']>(),
  ...given,
});

const wishes = () => ({
  onClose: vi.fn<ReaderProps['onClose']>(),
  marking: markingOf({
    save: vi.fn<MarkingActions['save']>((range, { colour, source }) =>
      Promise.resolve({ saved: true, highlight: highlightOf(String(range), { colour, source }) }),
    ),
  }),
  onCopy: vi.fn<ReaderProps['onCopy']>(),
});

function show(given: Partial<ReaderProps> = {}) {
  const props: ReaderProps = { ...walking(), look: looking(), ...wishes(), ...given };
  const draw = (next: Partial<ReaderProps> = {}) =>
    act(() => render(<Reader {...props} {...next} />, host));
  draw();
  return { props, draw };
}

const find = (selector: string) => {
  const found = host.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const all = (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((each) => each.textContent);
const press = (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  act(() => void (document.activeElement ?? document.body).dispatchEvent(event));
  return event;
};
const select = (words: Range) => {
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(words);
};
const wordsOf = (node: Node) => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range;
};

describe('the article', () => {
  test('shows its title once, as the only first heading, and names the dialog by it', () => {
    show();
    expect(texts('h1')).toEqual(['Walking With Sore Knees: How Often Beats How Far']);
    expect(find('dialog[open]').getAttribute('aria-label')).toBe(find('h1').textContent);
  });

  test('names writer, dates and reviewer as the page does', () => {
    show();
    expect(texts('.byline > span')).toEqual([
      'By Dana Whitlock',
      'March 4, 2019',
      'Updated November 20, 2021',
      'About 2 minutes to read',
      'Medically reviewed by Hal Brennan, MD',
    ]);
  });

  test('has the author box and the references after the body', () => {
    show();
    const order = [find('.body'), find('.author'), find('.references')];
    for (const [i, part] of order.slice(1).entries())
      expect(order[i]?.compareDocumentPosition(part)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(all('.references li')).toHaveLength(2);
  });

  test('keeps the nodes of the body, and the ranges in them, through every redraw', () => {
    const { props, draw } = show();
    const before = [...props.body.childNodes];
    const range = props.callouts[0]?.attributions[0]?.range;
    draw({
      savedCount: 9,
      markSheet: '',
      look: looking({ look: { ...defaultLook, theme: 'dark', sizePercent: 150, links: false } }),
    });
    expect([...find('.body').childNodes]).toEqual(before);
    expect(String(range)).toBe('We did not see less pain because people walked further.');
  });

  test('is written in its own language and direction, and what stands around it in ours', () => {
    const { props, draw } = show();
    draw({ article: { ...props.article, lang: 'he', dir: 'rtl' } });
    expect(find('article').lang).toBe('he');
    expect(find('.sheet').dir).toBe('rtl');
    for (const ours of ['.cited', '.foot', '.byline', '.figures'])
      expect([find(ours).lang, find(ours).dir]).toEqual(['en', 'ltr']);
  });

  test('lists what was left out, each with its reason', () => {
    show();
    expect(find('.quiet summary').textContent).toBe(
      '3 things were left out of this view (16 words)',
    );
    expect(texts('.left-out b')).toEqual([
      'Calorie or weight tool',
      'Newsletter sign-up',
      'Advertising',
    ]);
  });

  test('puts a left-out thing back where it stood, says so, and leaves it out again', () => {
    const { props } = show();
    const buttons = () => all('.left-out .act');
    const range = props.callouts[0]?.attributions[0]?.range;
    act(() => buttons()[0]?.click());
    expect(texts('.body .put-back')).toEqual(['Track your steps. Lose 1 pound per week.']);
    expect(find('.put-back').dataset['label']).toBe('Put back by you: Calorie or weight tool');
    expect(String(range)).toBe('We did not see less pain because people walked further.');
    expect(buttons()[0]?.textContent).toBe('Leave out again');
    act(() => buttons()[0]?.click());
    expect(all('.put-back')).toEqual([]);
  });

  test('puts all of them back at once, and takes the last one out with u', () => {
    show();
    act(() => find('.quiet .button').click());
    expect(all('.body .put-back')).toHaveLength(2);
    expect(find('.quiet .button').textContent).toBe('Leave all of these out again');
    act(() => find('.reader').focus());
    press('u');
    expect(texts('.body .put-back')).toEqual(['Track your steps. Lose 1 pound per week.']);
    expect(find('[role=status]').textContent).toBe('Left out again');
    press('u');
    press('u');
    expect(all('.body .put-back')).toEqual([]);
  });

  test('leads to what was put back', () => {
    show();
    act(() => all('.left-out .act')[0]?.click());
    act(() => all('.left-out .act')[1]?.click());
    expect(document.activeElement?.className).toBe('put-back');
  });

  test('says nothing of left-out things when there are none', () => {
    show({ removals: [] });
    expect(all('.left-out')).toEqual([]);
  });
});

describe('the body', () => {
  const bodyOf = (html: string) =>
    prepareBody(document.createRange().createContextualFragment(html));

  test('begins its headings below the title', () => {
    const body = bodyOf('<h1>A</h1><h2 title="x">B</h2><h6>C</h6>');
    expect([...body.children].map(({ localName }) => localName)).toEqual(['h2', 'h3', 'h6']);
    expect(body.querySelector('h3')?.title).toBe('x');
  });

  test('raises headings that begin too low', () => {
    const body = bodyOf('<h4>A</h4><h5>B</h5>');
    expect([...body.children].map(({ localName }) => localName)).toEqual(['h2', 'h3']);
  });

  test('loses the class names of the page, which could hide or shape it', () => {
    expect(bodyOf('<p class="unseen card">Text</p>').querySelector('[class]')).toBeNull();
  });

  test('gives each table a box that scrolls and a name, and no box to a table within', () => {
    const body = bodyOf(
      '<table><caption>Doses</caption><tr><td><table><tr><td>1</td></tr></table></td></tr></table>',
    );
    const boxes = [...body.querySelectorAll('.scroll')];
    expect(boxes.map((box) => box.getAttribute('aria-label'))).toEqual(['Doses']);
    expect(boxes[0]?.firstElementChild?.localName).toBe('table');
  });

  test('keeps every word', () => {
    const html = '<h1>A</h1><p>b <b>c</b></p><table><tr><td>d</td></tr></table><ul><li>e</li></ul>';
    expect(bodyOf(html).textContent).toBe('Ab cde');
  });
});

describe('links to places in the same page', () => {
  const withBody = (html: string) => {
    const fragment = document.createRange().createContextualFragment(html);
    return { ...walking(), callouts: [], body: prepareBody(fragment) };
  };
  const press = (link: Element | undefined) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    // jsdom would warn that it does not follow links; nothing may be followed here anyway.
    act(() => void link?.dispatchEvent(event));
    return event.defaultPrevented;
  };

  test('show that entry of the references for a citation number', () => {
    show(withBody('<p>So it is.<sup><a href="#ref-2">[2]</a></sup></p>'));
    expect(press(find('.body a'))).toBe(true);
    expect(find('.note-box .text').textContent).toBe(all('.references li')[1]?.textContent);
  });

  test('lead from a contents list to the heading', () => {
    show(withBody('<ul><li><a href="#b">Two  words</a></li></ul><h2>One</h2><h2>Two words</h2>'));
    expect(press(find('.body a'))).toBe(true);
    expect(document.activeElement?.textContent).toBe('Two words');
  });

  test('do nothing when their place is not here, so that the page below stays where it is', () => {
    show(withBody('<p><a href="#gone">9</a></p>'));
    const before = document.activeElement;
    expect(press(find('.body a'))).toBe(true);
    expect(document.activeElement).toBe(before);
  });
});

describe('the sources', () => {
  test('are counted under the title', () => {
    show();
    expect(texts('.strip li')).toEqual([
      '2 named experts',
      '1 outside the study',
      '2 studies',
      '1 publication named',
      'none of these linked',
    ]);
  });

  test.each([
    [{ studies: 0, publications: 1, linked: 0 }, ['1 publication named, not linked']],
    [{ studies: 0, publications: 2, linked: 2 }, ['2 publications named, linked']],
    [{ studies: 2, publications: 0, linked: 1 }, ['2 studies, 1 of them linked']],
    [
      { studies: 1, publications: 1, linked: 1 },
      ['1 study', '1 publication named', '1 of these 2 linked'],
    ],
    [
      { studies: 1, publications: 1, linked: 0 },
      ['1 study', '1 publication named', 'none of these linked'],
    ],
    [
      { studies: 1, publications: 1, linked: 2 },
      ['1 study', '1 publication named', 'all of these linked'],
    ],
    [
      { studies: 2, publications: 3, linked: 5 },
      ['2 studies', '3 publications named', 'all of these linked'],
    ],
    [
      { studies: 1, publications: 3, linked: 1 },
      ['1 study', '3 publications named', '1 of these 4 linked'],
    ],
    [{ studies: 0, publications: 0, linked: 0 }, []],
  ])('count links once for all evidence: %o', (figures, said) => {
    show({ count: { experts: 3, outside: 0, unnamed: 0, ...figures } });
    expect(texts('.strip li')).toEqual(['3 named experts', ...said]);
  });

  test('are missed aloud: an article without a named expert says so', () => {
    const count = { experts: 0, outside: 0, unnamed: 0, studies: 0, publications: 0, linked: 0 };
    show({ callouts: [], count });
    expect(texts('.strip li')).toEqual(['No named expert in this article']);
  });

  test('are not looked for in other languages, and the reader says so', () => {
    show({ callouts: [], supported: false });
    expect(find('.strip').textContent).toContain('not in English');
    expect(find('.strip').textContent).not.toContain('named expert');
  });

  test('are not mentioned when they are not wanted', () => {
    show({ callouts: [], count: null });
    expect(all('.strip')).toEqual([]);
  });

  test('have a card in which every field is the article’s', () => {
    show();
    const card = find('.card');
    expect(card.querySelector('.lead-in')?.textContent).toBe('The article cites');
    const name = card.querySelector('.name')?.cloneNode(true) as HTMLElement;
    for (const explained of name.querySelectorAll('[role=tooltip]')) explained.remove();
    expect(name.textContent).toBe('Dr. Ines Okafor, MD, PhD');
    expect(card.querySelector('bdi')?.textContent).toBe('Ines Okafor');
    expect(card.querySelector('.position')?.textContent).toBe(
      'led the trial · Lakeside Institute of Movement',
    );
    expect(card.querySelector('.mode')?.textContent).toBe('Quoted');
    expect(card.querySelector('.claim')?.textContent).toBe(
      'We did not see less pain because people walked further.',
    );
    expect(card.querySelector('.flag')?.textContent).toBe(
      'Author of the study' + 'who led the trial',
    );
  });

  test('have their letters explained, and unknown letters only shown', () => {
    const given = walking();
    const [first] = given.callouts;
    if (!first) throw new Error('the fixture has callouts');
    const credentials = ['MD', 'PA-C', 'QQX'].map((text, start) => ({
      block: 0,
      start,
      end: 0,
      text,
    }));
    show({ ...given, callouts: [{ ...first, source: { ...first.source, credentials } }] });
    const letters = all('.letters');
    expect(letters.map((each) => each.textContent)).toEqual(['MD', 'PA-C']);
    const [line, other] = letters.map((each) =>
      document.getElementById(each.getAttribute('aria-describedby') ?? ''),
    );
    expect(line?.getAttribute('role')).toBe('tooltip');
    expect(line?.textContent).toContain('physician');
    expect(other?.textContent).toContain('physician assistant');
    // In the person's language and direction, whatever the article's.
    expect([line?.lang, line?.dir]).toEqual(['en', 'ltr']);
    expect(find('.name').textContent).toMatch(/, QQX$/);
  });

  test('name their publication with its age, and whether the article links to it', () => {
    show();
    const study = all('.card').find((card) => card.dataset.kind === 'study');
    expect([...(study?.querySelectorAll('.evidence > *') ?? [])].map((e) => e.textContent)).toEqual(
      ['Journal of Walking Research', '2014', '12 years ago', 'named, not linked'],
    );
  });

  test('link only to https addresses, in a tab of their own that learns nothing of this one', () => {
    const given = walking();
    const [first] = given.callouts;
    const attribution = first?.attributions[0];
    if (!first || !attribution) throw new Error('the fixture has callouts');
    const urls = ['javascript:alert(1)', 'http://example.org/', 'https://example.org/study', 'no'];
    const citations = urls.map((url) => ({ marker: null, url, doi: null, pmid: null }));
    show({ ...given, callouts: [{ ...first, attributions: [{ ...attribution, citations }] }] });
    const links = all('.card a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://example.org/study']);
    expect(links[0]?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(links[0]?.getAttribute('target')).toBe('_blank');
  });

  test('never show markup of a name as markup', () => {
    const given = walking();
    const [first] = given.callouts;
    if (!first) throw new Error('the fixture has callouts');
    const text = '<img src=x onerror=alert(1)>';
    const name = { block: 0, start: 0, end: text.length, text };
    show({ ...given, callouts: [{ ...first, source: { ...first.source, name } }] });
    expect(find('.card bdi').textContent).toBe(text);
    expect(all('.card img')).toEqual([]);
  });

  test('light up when the card has the focus, and only one at a time', () => {
    show();
    act(() => all('.words')[2]?.focus());
    expect(all('.card').findIndex((card) => card.dataset.lit === 'true')).toBe(2);
    expect(all('.card[data-lit=true]')).toHaveLength(1);
  });
});

describe('by key', () => {
  test('the reader takes the focus when it opens', () => {
    show();
    expect(document.activeElement).toBe(find('.reader'));
  });

  test('n and p go from card to card in the order of the text', () => {
    show();
    press('n');
    expect(document.activeElement).toBe(all('.words')[0]);
    press('n');
    press('ArrowDown');
    expect(document.activeElement).toBe(all('.words')[2]);
    press('p');
    expect(document.activeElement).toBe(all('.words')[1]);
  });

  test('n at the last card stays there', () => {
    show();
    for (let i = 0; i < 20; i += 1) press('n');
    expect(document.activeElement).toBe(all('.words').at(-1));
  });

  test('Escape closes the reader', () => {
    const { props } = show();
    press('Escape');
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  test('keys with Control or Alt stay the browser’s', () => {
    const { props } = show();
    expect(press('p', { ctrlKey: true }).defaultPrevented).toBe(false);
    press('Escape', { altKey: true });
    expect(props.onClose).not.toHaveBeenCalled();
  });

  test('Tab goes round inside the reader', () => {
    show();
    const stops = all('button, a[href], summary, [tabindex="0"]');
    act(() => stops.at(-1)?.focus());
    press('Tab');
    expect(document.activeElement).toBe(stops[0]);
    press('Tab', { shiftKey: true });
    expect(document.activeElement).toBe(stops.at(-1));
  });

  test('j walks the paragraphs and h highlights the one in focus', () => {
    // jsdom lays nothing out: as if the whole article were in view.
    const inView = vi
      .spyOn(Element.prototype, 'getBoundingClientRect')
      .mockReturnValue(new DOMRect(0, 100, 600, 40));
    const { props } = show();
    press('j');
    press('j');
    press('j');
    inView.mockRestore();
    const paragraph = document.activeElement;
    expect(paragraph?.localName).toBe('p');
    expect(paragraph?.textContent).toContain('A brisk walk');
    press('h');
    expect(props.marking.actions.save).toHaveBeenCalledOnce();
    const [range, wish] = vi.mocked(props.marking.actions.save).mock.calls[0] ?? [];
    expect([String(range), wish?.colour]).toEqual([paragraph?.textContent, 'yellow']);
  });

  test('h without words and without a paragraph does nothing', () => {
    const { props } = show();
    press('h');
    expect(props.marking.actions.save).not.toHaveBeenCalled();
  });
});

describe('the sections', () => {
  const withHeadings = (count: number) => {
    const html = Array.from({ length: count }, (_, i) => `<h2>Part ${i + 1}</h2><p>Text</p>`);
    const fragment = document.createRange().createContextualFragment(html.join(''));
    return { ...walking(), callouts: [], body: prepareBody(fragment) };
  };

  test('are listed in order and lead to their headings', () => {
    show(withHeadings(3));
    act(() => find('[data-tool=outline]').click());
    expect(texts('.outline button')).toEqual(['Part 1', 'Part 2', 'Part 3']);
    act(() => all('.outline button')[1]?.click());
    expect(document.activeElement).toBe(all('.body h2')[1]);
    expect(all('.outline')).toEqual([]);
  });

  test('of a short article are not listed', () => {
    show(withHeadings(2));
    expect(all('[data-tool=outline]')).toEqual([]);
  });
});

describe('selected words', () => {
  /** jsdom lays nothing out; the menu only needs some place. */
  beforeEach(() => {
    vi.useFakeTimers();
    Range.prototype.getBoundingClientRect = () => new DOMRect(10, 300, 100, 20);
  });
  afterEach(() => void vi.useRealTimers());
  const settle = () => {
    document.dispatchEvent(new Event('selectionchange'));
    act(() => void vi.advanceTimersByTime(500));
  };

  test('get a menu of five named colours, a note and copy', () => {
    show();
    select(wordsOf(find('.body p')));
    settle();
    expect(texts('.choice')).toEqual(['Yellow', 'Green', 'Blue', 'Pink', 'Purple', 'Note', 'Copy']);
    expect(find('.highlight-menu > div').getAttribute('role')).toBe('toolbar');
  });

  test('become a highlight of the pressed colour, and the menu goes', async () => {
    const { props } = show();
    const words = wordsOf(find('.body p'));
    const text = String(words);
    select(words);
    settle();
    act(() => all('.choice')[3]?.click());
    const [range, wish] = vi.mocked(props.marking.actions.save).mock.calls[0] ?? [];
    expect([String(range), wish?.colour]).toEqual([text, 'pink']);
    expect(all('.highlight-menu')).toEqual([]);
    await settleAfter(async () => void (await vi.advanceTimersByTimeAsync(1)));
    expect(find('[role=status]').textContent).toBe('Highlighted in pink');
  });

  test('whose bar goes with the focus in it leave the keys with the reader', () => {
    const { props } = show();
    const words = wordsOf(find('.body p'));
    const highlight = highlightOf(String(words));
    const passage = { highlight, state: 'exact' as const, range: words, now: null, places: [] };
    const onClick = (): string => highlight.id;
    act(() => {
      render(
        <Reader {...props} marking={markingOf({}, { passages: [passage], at: onClick })} />,
        host,
      );
    });
    act(() => find('.body p').click());
    find('.highlight-menu button').focus();
    press('Escape');
    expect(all('.highlight-menu')).toEqual([]);
    expect(document.activeElement).toBe(find('.reader'));
  });

  test.each([
    [
      () => Promise.resolve({ saved: false as const, why: 'private-window' as const }),
      'LeanRead saves nothing in a private window.',
    ],
    [() => Promise.reject(new Error('gone')), 'The browser could not save this highlight.'],
  ])('that could not be saved are never called saved: the reason is shown', async (save, said) => {
    show({ marking: markingOf({ save }) });
    select(wordsOf(find('.body p')));
    settle();
    await settleAfter(() => Promise.resolve(all('.choice')[0]?.click()).then(() => undefined));
    await settleAfter(() => Promise.resolve());
    expect(find('.saying').textContent).toContain(said);
  });

  test('can be copied', () => {
    const { props } = show();
    const words = wordsOf(find('.body p'));
    select(words);
    settle();
    act(() => all('.choice')[6]?.click());
    expect(props.onCopy).toHaveBeenCalledWith(find('.body p').textContent);
  });

  test('outside the body get no menu', () => {
    show();
    select(wordsOf(find('h1')));
    settle();
    expect(all('.highlight-menu')).toEqual([]);
  });

  test('that reach out of the body are highlighted as far as they lie in it', () => {
    const { props } = show();
    const words = document.createRange();
    words.setStart(find('h1'), 0);
    words.setEndAfter(find('.body p'));
    select(words);
    settle();
    press('h');
    const [range] = vi.mocked(props.marking.actions.save).mock.calls[0] ?? [];
    expect(String(range).trim()).toBe(find('.body p').textContent.trim());
  });

  test('are let go by Escape, which then closes the reader', () => {
    const { props } = show();
    select(wordsOf(find('.body p')));
    settle();
    press('Escape');
    expect(all('.highlight-menu')).toEqual([]);
    expect(props.onClose).not.toHaveBeenCalled();
    press('Escape');
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  test('do not lose the focus to nowhere when the menu goes', () => {
    show();
    select(wordsOf(find('.body p')));
    settle();
    press('m');
    press('ArrowRight');
    expect(document.activeElement?.textContent).toBe('Green');
    act(() => (document.activeElement as HTMLElement).click());
    expect(document.activeElement).toBe(find('.reader'));
  });
});

describe('the notice', () => {
  test('says its sentence, takes the focus and closes by button and Escape', () => {
    const onClose = vi.fn<() => void>();
    act(() => render(<Notice message="This page is empty." onClose={onClose} />, host));
    const described = find('[role=alertdialog]').getAttribute('aria-describedby');
    expect(document.getElementById(described ?? '')?.textContent).toBe('This page is empty.');
    expect(document.activeElement).toBe(find('button'));
    act(() => find('button').click());
    press('Escape');
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});

describe('taking the article away', () => {
  const taken = { markdown: () => '# Sleep', html: () => '<!doctype html>' };
  const takeProps = (made: () => Promise<typeof taken>) => ({
    prepare: vi.fn(),
    taken: made,
    fileName: () => 'Sleep.md',
    print: vi.fn(),
  });
  const takeAs = async (kind: string) => {
    press('e');
    await settleAfter(() => Promise.resolve(find(`[data-take=${kind}]`).click()));
    await settleAfter(() => Promise.resolve());
  };

  test('is prepared once it may be wanted, and not before', async () => {
    const take = takeProps(() => Promise.resolve(taken));
    const { props } = show({ take });
    expect(take.prepare).not.toHaveBeenCalled();
    await takeAs('copy');
    expect(take.prepare).toHaveBeenCalledTimes(1);
    expect(props.onCopy).toHaveBeenCalledWith('# Sleep');
  });

  test('says so where it cannot be made ready', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { props } = show({ take: takeProps(() => Promise.reject(new Error('gone'))) });
    await takeAs('copy');
    expect(props.onCopy).not.toHaveBeenCalled();
    expect(find('.saying').textContent).toMatch(/could not be made ready/);
  });
});
