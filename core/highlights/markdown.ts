import { escapeLineStart, escapeMarkdown } from '@/core/export/escape-markdown';
import { fileName } from '@/core/export/file-name';
import type { SavedPage } from './highlight';
import { isoDate } from './iso-date';
import { passageLink } from './passage-link';

/** The word of the link to a passage, in the person's language. */
export type MarkdownWords = { open: string; untitled: string };

/** Obsidian: a file a page, its facts as properties, quotes with notes below. */
export const writeObsidian = (pages: readonly SavedPage[], words: MarkdownWords) =>
  named(pages, words, obsidianFile);

/** Logseq: a file a page, a block a highlight, its note a block below. */
export const writeLogseq = (pages: readonly SavedPage[], words: MarkdownWords) =>
  named(pages, words, logseqFile);

function named(
  pages: readonly SavedPage[],
  words: MarkdownWords,
  write: (saved: SavedPage, words: MarkdownWords) => string,
): { name: string; text: string }[] {
  const taken = new Set<string>();
  return pages.map((saved) => {
    const title = saved.page.title.trim() || words.untitled;
    let name = fileName(title, 'md');
    // File systems that do not tell capitals apart would let one file write over another.
    for (let i = 2; taken.has(name.toLowerCase()); i += 1) name = fileName(`${title} ${i}`, 'md');
    taken.add(name.toLowerCase());
    return { name, text: write(saved, words) };
  });
}

function obsidianFile({ page, highlights }: SavedPage, { open, untitled }: MarkdownWords): string {
  const tags = [...new Set(highlights.flatMap(({ tags: own }) => own.map(plainTag)))].filter(
    Boolean,
  );
  const latest = Math.max(...highlights.map(({ modified }) => modified), 0);
  const properties = [
    `title: ${yaml(page.title || untitled)}`,
    `url: ${yaml(page.url)}`,
    `modified: ${isoDate(latest)}`,
    ...(tags.length > 0 ? ['tags:', ...tags.map((tag) => `  - ${yaml(tag)}`)] : []),
  ];
  const blocks = highlights.map((highlight) => {
    const quote = linesOf(highlight.anchor.exact).map((line) => `> ${line}`);
    const link = passageLink(page.url, highlight.anchor);
    const below = [
      ...(link ? [`[${escapeMarkdown(open)}](<${link}>)`] : []),
      ...highlight.tags.flatMap((tag) => (plainTag(tag) ? [`#${plainTag(tag)}`] : [])),
    ];
    return [
      `${quote.join('\n')} ^${highlight.id.replace(/[^\w-]|_/g, '-')}`,
      // A line break of a note is one in every program: two spaces end the line.
      ...(highlight.note.trim() ? [linesOf(highlight.note).join('  \n')] : []),
      ...(below.length > 0 ? [below.join(' ')] : []),
    ].join('\n\n');
  });
  return `---\n${properties.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`;
}

function logseqFile({ page, highlights }: SavedPage, { untitled }: MarkdownWords): string {
  const blocks = highlights.map(({ anchor, note, tags }) => {
    const properties = [
      ...(tags.length > 0
        ? [`tags:: ${tags.map((tag) => property(tag).replaceAll(',', ' ')).join(', ')}`]
        : []),
      ...(page.url ? [`source:: ${passageLink(page.url, anchor) ?? address(page.url)}`] : []),
    ];
    const quote = linesOf(anchor.exact).map((line) => `> ${line}`);
    const below = note.trim() ? [`\t- ${linesOf(note).join('\n\t  ')}`] : [];
    return [`- ${[...quote, ...properties].join('\n  ')}`, ...below].join('\n');
  });
  return [
    `title:: ${property(page.title) || untitled}`,
    `source:: ${address(page.url)}`,
    '',
    ...blocks,
    '',
  ].join('\n');
}

/**
 * Lines that show what was written and mean nothing: besides Markdown, Obsidian's %%comments%% and both
 * programs' #tags, properties:: and {{macros}}.
 */
function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => {
    const plain = escapeMarkdown(line)
      .trim()
      .replace(/%%+|\{\{+/g, (signs) => [...signs].map((sign) => `\\${sign}`).join(''))
      .replace(/(?<!\\)#(?=[\p{L}\p{N}_])/gu, '\\#')
      .replace(/:(?=:)/g, ':\\');
    return plain.startsWith('\\') ? plain : escapeLineStart(plain);
  });
  return lines.some(Boolean) ? lines : [''];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The value of a property of Logseq, which would read markup, links and macros in it. */
const property = (text: string): string => oneLine(text).replace(/[<[\]{}`\\]/g, '\\$&');

/** The same for an address, where a backslash would be part of it. */
const address = (url: string): string =>
  oneLine(url).replace(/[<>[\]{}`\\\s]/g, encodeURIComponent);

/** A tag of both programs: no spaces, no signs that end it, and not a number alone. */
function plainTag(tag: string): string {
  const plain = tag
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}\u200d\ufe0f_/-]/gu, '');
  return /^\d+$/.test(plain) ? `${plain}_` : plain;
}

/** A JSON text is a YAML one; YAML alone wants its other line ends written out. */
const yaml = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
