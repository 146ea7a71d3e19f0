import { codeBlock } from '@/core/export/code';
import { writeInline } from '@/core/export/inline';
import { tableRows } from './table-rows';
import { toInline } from './to-inline';

const containers = new Set(
  'address article aside blockquote center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table ul'.split(
    ' ',
  ),
);

/**
 * Nodes of a sanitised article as Markdown: CommonMark with GitHub's tables, strikes and footnotes.
 * Words of the page stay words, whatever signs they hold. Changes nothing.
 */
export function toMarkdown(root: ParentNode): string {
  return blocksOf(root).join('\n\n');
}

function blocksOf(parent: ParentNode): string[] {
  const blocks: string[] = [];
  let run: Node[] = [];
  let lists = 0;
  const close = () => {
    const paragraph = writeInline(toInline(run), '\\\n');
    run = [];
    if (paragraph) put([paragraph]);
  };
  const put = (more: readonly string[]) => {
    if (more.length > 0) lists = 0;
    blocks.push(...more);
  };
  for (const child of parent.childNodes) {
    if (!(child instanceof HTMLElement) || !isBlock(child)) {
      run.push(child);
      continue;
    }
    close();
    const list = child.localName === 'ul' || child.localName === 'ol' ? listOf(child, lists) : null;
    if (list === null) put(blockOf(child));
    else if (list) {
      blocks.push(list);
      lists += 1;
    }
  }
  close();
  return blocks;
}

/** A link or a span may hold whole paragraphs; then it is nothing but their frame. */
function isBlock(element: HTMLElement): boolean {
  return (
    containers.has(element.localName) ||
    [...element.children].some((child) => child instanceof HTMLElement && isBlock(child))
  );
}

function blockOf(element: HTMLElement): string[] {
  const name = element.localName;
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) return heading(element, Number(level));
  if (name === 'hr') return ['***'];
  if (name === 'pre') return element.textContent.trim() ? [codeBlock(element.textContent)] : [];
  if (element instanceof HTMLTableElement) return table(element);
  if (name === 'dt' || name === 'summary') return strong(element);
  const inside = blocksOf(element);
  if (name === 'blockquote' || name === 'aside') return inside.length > 0 ? [quoted(inside)] : [];
  return inside;
}

function heading(element: Element, level: number): string[] {
  const line = lineOf(element).replace(/(?<![\\#])#+$/, (signs) => '\\#'.repeat(signs.length));
  return line ? [`${'#'.repeat(level)} ${line}`] : [];
}

function strong(element: Element): string[] {
  const pieces = toInline(element.childNodes).filter(({ kind }) => kind !== 'mark');
  const line = writeInline(
    [
      { kind: 'mark', sign: '**', pair: 0, isOpen: true },
      ...pieces,
      { kind: 'mark', sign: '**', pair: 0, isOpen: false },
    ],
    ' ',
  );
  return line ? [line] : [];
}

/** Everything in an element as one line. */
function lineOf(element: Element): string {
  return writeInline(toInline(element.childNodes), ' ');
}

function quoted(blocks: readonly string[]): string {
  return blocks
    .join('\n\n')
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n');
}

/** Two lists in a row need signs of their own, or they become one. */
function listOf(list: HTMLElement, before: number): string {
  const isNumbered = list.localName === 'ol';
  const first = Math.min(999_999_999, Math.max(0, Number(list.getAttribute('start') ?? 1) || 0));
  const items = [...list.children].map((item) => blocksOf(item)).filter(({ length }) => length > 0);
  return items
    .map((blocks, i) => {
      const sign = isNumbered
        ? `${first + i}${before % 2 === 0 ? '.' : ')'} `
        : before % 2 === 0
          ? '- '
          : '* ';
      const [head = '', ...rest] = blocks.join('\n\n').split('\n');
      const indent = ' '.repeat(sign.length);
      return [sign + head, ...rest.map((line) => (line ? indent + line : ''))].join('\n');
    })
    .join('\n');
}

function table(element: HTMLTableElement): string[] {
  const caption = element.caption ? lineOf(element.caption) : '';
  const rows = tableRows(element).map((cells) => cells.map((cell) => (cell ? lineOf(cell) : '')));
  const width = Math.max(0, ...rows.map(({ length }) => length));
  if (width === 0) return caption ? [caption] : [];
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  const lines = [line(head), line(Array.from({ length: width }, () => '---')), ...body.map(line)];
  return [...(caption ? [caption] : []), lines.join('\n')];
}
