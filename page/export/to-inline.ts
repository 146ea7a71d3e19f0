import { codeSpan } from '@/core/export/code';
import type { Inline } from '@/core/export/inline';
import { escapeMarkdown, readable } from '@/core/export/escape-markdown';
import { safeAddress } from './safe-address';

type Sign = '*' | '**' | '~~' | '==';

const signs: Partial<Record<string, Sign>> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  dfn: '*',
  var: '*',
  s: '~~',
  del: '~~',
};

/** In-page links that name an entry of the reference list, as `#ref-3`. */
const reference = /^#ref-(\d+)$/;

/** What stands in a line, from nodes. */
export function toInline(nodes: Iterable<Node>): Inline[] {
  let pairs = 0;
  const open = new Set<Sign>();
  const pieces: Inline[] = [];
  for (const node of nodes) read(node);
  return pieces;

  function read(node: Node) {
    if (node.nodeType === Node.TEXT_NODE) pieces.push({ kind: 'text', raw: (node as Text).data });
    else if (node instanceof HTMLElement) readElement(node);
  }

  function inside(element: Element) {
    for (const child of element.childNodes) read(child);
  }

  function readElement(element: HTMLElement) {
    const name = element.localName;
    const sign = name === 'mark' && element.dataset['colour'] ? '==' : signs[name];
    if (name === 'br') pieces.push({ kind: 'break' });
    else if (name === 'img') readImage(element as HTMLImageElement);
    else if (name === 'a') readLink(element);
    else if (name === 'sup' || name === 'sub') readRaised(element, name);
    else if (/^(?:code|kbd|samp|tt)$/.test(name)) fixed(codeSpan(element.textContent));
    else if (name === 'q') wrapped('“', element, '”');
    // Strong within strong is no stronger, and its signs would end the outer.
    else if (sign && !open.has(sign)) {
      const pair = (pairs += 1);
      open.add(sign);
      pieces.push({ kind: 'mark', sign, pair, isOpen: true });
      inside(element);
      pieces.push({ kind: 'mark', sign, pair, isOpen: false });
      open.delete(sign);
    } else inside(element);
  }

  function fixed(out: string) {
    if (out) pieces.push({ kind: 'fixed', out });
  }

  function wrapped(before: string, element: Element, after: string) {
    pieces.push({ kind: 'text', raw: before });
    inside(element);
    pieces.push({ kind: 'text', raw: after });
  }

  function readLink(link: HTMLElement) {
    const href = link.getAttribute('href') ?? '';
    const note = reference.exec(href)?.[1];
    const address = note || href.startsWith('#') ? null : safeAddress(href);
    if (note) fixed(`[^${note}]`);
    else if (!address || !(link.textContent.trim() || link.querySelector('img'))) inside(link);
    else {
      fixed('[');
      inside(link);
      fixed(`](${destination(address)})`);
    }
  }

  function readImage(image: HTMLImageElement) {
    const address = safeAddress(image.getAttribute('src') ?? '');
    const alt = readable(image.getAttribute('alt') ?? '').trim();
    // A picture that lies in the page itself has no address; its description stays.
    if (address) fixed(`![${escapeMarkdown(alt)}](${destination(address)})`);
    else if (alt) pieces.push({ kind: 'text', raw: alt });
  }

  /** “10²” must not become “102”. */
  function readRaised(element: HTMLElement, name: 'sup' | 'sub') {
    const digits = name === 'sup' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉';
    const text = element.textContent.trim();
    if (!/^\d+$/.test(text) || element.querySelector('a')) inside(element);
    else
      pieces.push({
        kind: 'text',
        raw: text.replace(/\d/g, (digit) => digits[Number(digit)] ?? ''),
      });
  }
}

/** Where a link leads, with no sign that could end it early. */
function destination(address: string): string {
  return address
    .replace(
      /[()<>\\|\s`*_[\]~]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
    )
    .replace(/&(?=#?\w{1,32};)/g, '&amp;');
}
