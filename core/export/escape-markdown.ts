/**
 * Characters that can mean something anywhere in a line, in CommonMark, GitHub's tables, strikes and
 * footnotes, or in what note programs add: ==marks==, $formulas$, ^raised^.
 */
const anywhere = /[\\`*_[\]<~|$^]/g;
/** “&amp;” would be read as “&”. */
const entity = /&(?=#?\w{1,32};)/g;
/** GitHub makes links of bare addresses; a link of the article is written as one. */
const address = /(?<=https?|ftp|mailto|xmpp)(?=:)|(?<=www)(?=\.)|(?<=[\w.+-])(?=@[\w-])/gi;
/** What begins a heading, a list, a quotation, a line below a heading, or a definition. */
const atStart = /^(?:[#+>:=-]|\d{1,9}(?=[.)]))/;

/** Text of a page as Markdown that shows it: nothing in it is markup any more. Single-spaced. */
export function escapeMarkdown(text: string): string {
  return readable(text)
    .replace(anywhere, '\\$&')
    .replace(entity, '\\&')
    .replace(address, '\\')
    .replace(/==+/g, (signs) => '\\='.repeat(signs.length));
}

/** A line that begins with text: what means something only there is escaped too. */
export function escapeLineStart(line: string): string {
  return line.replace(atStart, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

/** Without characters that no program shows but some obey. The marks of direction stay: they only help. */
export function readable(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g,
      '',
    )
    .replace(/\s+/g, ' ');
}
