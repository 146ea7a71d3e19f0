/** Signs that hold code, longer than any run of them inside. */
function fenceFor(code: string, least: number): string {
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}

/** Code within a line. */
export function codeSpan(code: string): string {
  const line = code.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  if (!line) return '';
  const fence = fenceFor(line, 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return fence + pad + line + pad + fence;
}

/** Code in lines of its own. */
export function codeBlock(code: string): string {
  const lines = code
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/^\n+|\s+$/g, '');
  const fence = fenceFor(lines, 3);
  return `${fence}\n${lines}\n${fence}`;
}
