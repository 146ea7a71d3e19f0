// @vitest-environment jsdom
import { render } from 'preact';
import { act as settleAfter } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { evidenceLink } from '@/components/sources/evidence-link';
import { Reader } from '@/components/reader/reader';
import type { ReaderProps } from '@/components/reader/reader-props';
import { defaultLook } from '@/core/look/look';
import { callout, piece, says, source } from '../visual/reader/quoted-in';
import { markingOf } from '../visual/reader/marking-of';
import { walking } from '../visual/reader/walking';

let host: HTMLElement;
const act = (doing: () => void) => void settleAfter(doing);

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  host = document.createElement('div');
  document.body.append(host);
});
afterEach(() => {
  act(() => render(null, host));
  host.remove();
  vi.unstubAllGlobals();
});

function show(given: Partial<ReaderProps> = {}) {
  const quiet = { onLook: () => {}, onOwn: () => {}, onReset: () => {} };
  const look = { look: defaultLook, host: 'x.example', isOwn: false, fontFailed: false, ...quiet };
  const onCopy = vi.fn<ReaderProps['onCopy']>();
  const props: ReaderProps = {
    ...walking(),
    look,
    marking: markingOf(),
    onClose: () => {},
    onCopy,
    ...given,
  };
  act(() => render(<Reader {...props} />, host));
  return { props, onCopy };
}
const find = (selector: string) => {
  const found = host.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const texts = (selector: string) =>
  [...host.querySelectorAll(selector)].map((each) => each.textContent);
const openList = () => act(() => find('.to-list').click());

describe('the list of all sources', () => {
  test('has everybody in their group, with or without a standing and a name', () => {
    const { callouts, body } = walking();
    const unnamed = callout(body, source('some', { kind: 'unnamed', expert: false }), [
      says('some', 'indirect', 2, 'x', { mention: piece('researchers', 2) }),
    ]);
    show({ callouts: [...callouts, unnamed] });
    openList();
    const groups = [...host.querySelectorAll<HTMLElement>('.sources [data-group]')];
    const named = groups.map(({ dataset }) => [
      dataset['group'],
      ...texts(`.sources [data-group=${dataset['group'] ?? ''}] .name bdi`),
    ]);
    expect(named).toEqual([
      ['experts', 'Ines Okafor', 'Tomasz Brandl'],
      ['studies', 'A 2014 study'],
      ['others', 'Marguerite Delacroix-Hohenstein'],
      ['unnamed', 'researchers'],
      ['links'],
    ]);
    // In the list and in no card.
    expect(texts('.card .name bdi')).not.toContain('researchers');
  });

  test('opens and closes with its key, and the focus comes back', () => {
    show();
    find('.to-list').focus();
    const press = (key: string) =>
      act(
        () =>
          void document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true }),
          ),
      );
    press('c');
    expect(find('.sources h2').textContent).toBe('Who the article cites');
    press('Escape');
    expect(host.querySelector('.sources')).toBeNull();
    expect(document.activeElement).toBe(find('.to-list'));
  });

  test('leads to a passage, whose paragraph gets the focus', () => {
    const { props } = show();
    openList();
    act(() => find('.sources .passage').click());
    const range = props.callouts[0]?.attributions[0]?.range;
    expect(host.querySelector('.sources')).toBeNull();
    expect(document.activeElement?.contains(range?.startContainer ?? null)).toBe(true);
    expect(document.activeElement?.localName).toBe('p');
  });

  test('offers searches for experts alone, in new tabs that are not told where one comes from', () => {
    show();
    openList();
    expect(texts('.sources [data-group=experts] .look-up a')).toEqual([
      'PubMed',
      'ORCID',
      'PubMed',
      'ORCID',
    ]);
    expect(texts('.sources [data-group=others] .look-up')).toEqual([]);
    for (const link of host.querySelectorAll<HTMLAnchorElement>('.sources a')) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.href).toMatch(/^https:/);
    }
  });

  test('is copied as Markdown, and says so', async () => {
    const { onCopy } = show();
    openList();
    act(() => find('[data-take=copy]').click());
    await vi.waitFor(() => expect(onCopy).toHaveBeenCalledWith('# Who the article cites\n'));
    await vi.waitFor(() => expect(find('[role=status]').textContent).toBe('Copied'));
  });

  test('that cannot be written says so', async () => {
    const cited = walking().cited;
    const text = () => Promise.reject(new Error('the extension is gone'));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { onCopy } = show(cited ? { cited: { ...cited, text } } : {});
    openList();
    act(() => find('[data-take=copy]').click());
    await vi.waitFor(() => expect(host.textContent).toContain('could not be made ready'));
    expect(onCopy).not.toHaveBeenCalled();
  });

  test('says so where nobody named is an expert, and where there is nothing for a keeper of references', () => {
    const cited = walking().cited;
    show({ callouts: [], ...(cited ? { cited: { ...cited, workCount: 0 } } : {}) });
    openList();
    expect(find('.sources .none').textContent).toBe('No named expert in this article');
    expect(host.querySelector('[data-take=bib]')).toBeNull();
    expect(find('.take-sources .soft').textContent).toContain('No publication is named');
  });

  test('in another language says what it is not, and still has links, references and who wrote it', () => {
    const { article, body } = walking();
    const link = document.createElement('p');
    const anchor = document.createElement('a');
    anchor.href = 'https://doi.org/10.1000/x.1';
    anchor.textContent = 'diese Studie';
    link.append(anchor);
    body.append(link);
    show({ article: { ...article, lang: 'de' }, body, callouts: [], supported: false });
    openList();
    const said = find('.sources').textContent;
    expect(said).toContain('not in English');
    expect(said).not.toContain('No named expert');
    expect(texts('.sources [data-group=links] .claim')).toContain('diese Studie');
    expect(said).toContain('To the list of 2 references');
    expect(said).toContain('By Dana Whitlock');
    expect(said).toContain('Medical review, as the page says:');
  });
});

describe('a link to evidence', () => {
  const linkTo = (url: string) => evidenceLink({ doi: null, pmid: null, url });
  test.each([
    'http://doi.org/10.1/x',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://doi.org@evil.example/',
  ])('is none where it is %s', (url) => expect(linkTo(url)).toBeNull());
  test('says where it goes', () => {
    expect(linkTo('https://www.nature.com/articles/1')?.host).toBe('nature.com');
    expect(evidenceLink({ doi: '10.1000/x\ud800', pmid: null, url: null })?.host).toBe('doi.org');
  });
});
