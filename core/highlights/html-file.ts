import type { HighlightColour, SavedPage } from './highlight';
import { isoDate } from './iso-date';
import { passageLink } from './passage-link';

/** The words of the file, in the person's language; `saved` is given the day. */
export type HtmlWords = {
  lang: string;
  title: string;
  untitled: string;
  open: string;
  colours: Record<HighlightColour, string>;
  day: (ms: number) => string;
};

/** Loads nothing and runs nothing, whatever a passage says. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

const style = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, serif; }
h1, h2 { line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; }
blockquote { margin: 1.25rem 0 .25rem; overflow-wrap: anywhere; }
blockquote p { margin: 0 0 .5rem; }
mark { color: #1c1c1c; background: #fbe58a; }
mark.green { background: #bfe6c0; } mark.blue { background: #bcdcf6; }
mark.pink { background: #f8c9dc; } mark.purple { background: #dccdf5; }
.note { margin: .25rem 0; padding-inline-start: .75rem; border-inline-start: 3px solid #888; white-space: pre-wrap; overflow-wrap: anywhere; }
.facts { margin: 0; font: .85rem/1.5 system-ui, sans-serif; opacity: .8; }`;

/** Everything in one file that any browser shows and prints. */
export function writeHtml(pages: readonly SavedPage[], words: HtmlWords): string {
  const sections = pages.map(({ page, highlights }) => {
    const title = escape(page.title || words.untitled);
    const link = webAddress(page.url);
    const heading = link ? `<a href="${link}">${title}</a>` : title;
    const items = highlights.map(({ anchor, note, tags, colour, source, created }) => {
      const at = passageLink(page.url, anchor);
      const marked = anchor.exact
        .split('\n')
        .map((line) => `<p><mark class="${colour}">${escape(line)}</mark></p>`);
      const facts = [
        escape(words.colours[colour]),
        ...tags.map((tag) => `#${escape(tag)}`),
        ...(source ? [escape(source.name)] : []),
        `<time datetime="${isoDate(created)}">${escape(words.day(created))}</time>`,
        ...(at ? [`<a href="${escape(at)}">${escape(words.open)}</a>`] : []),
      ];
      return [
        `<article dir="auto"><blockquote${link ? ` cite="${link}"` : ''}>${marked.join('')}</blockquote>`,
        ...(note ? [`<p class="note">${escape(note)}</p>`] : []),
        `<p class="facts">${facts.join(' · ')}</p></article>`,
      ].join('\n');
    });
    return `<section>\n<h2 dir="auto">${heading}</h2>\n${items.join('\n')}\n</section>`;
  });
  return [
    '<!doctype html>',
    `<html lang="${escape(words.lang)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(words.title)}</title><style>${style}\n</style></head><body>`,
    `<h1>${escape(words.title)}</h1>`,
    ...sections,
    '</body></html>',
    '',
  ].join('\n');
}

/** An address of an import may be anything; only one of the web becomes a link. */
const webAddress = (url: string): string | null => (/^https?:\/\//i.test(url) ? escape(url) : null);

const escape = (text: string): string =>
  text
    // Characters no browser shows but some obey.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
