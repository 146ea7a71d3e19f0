import { toMarkdown } from './to-markdown';

/** The assembled article as one Markdown text: cited references as footnotes, the others as a list. */
export function articleMarkdown(assembled: HTMLElement): string {
  const article = assembled.cloneNode(true) as HTMLElement;
  const references = article.querySelector(':scope > .references');
  references?.remove();
  const cited = new Set(
    [...article.querySelectorAll('a[href^="#ref-"]')].map((link) => link.getAttribute('href')),
  );
  const text = toMarkdown(article);
  const notes = [...(references?.querySelectorAll(':scope > ol > li') ?? [])]
    .filter(({ id }) => cited.has(`#${id}`))
    .map((entry) => footnote(entry.id.replace('ref-', ''), entry));
  for (const { id } of references?.querySelectorAll(':scope > ol > li') ?? [])
    if (cited.has(`#${id}`)) references?.querySelector(`#${id}`)?.remove();
  const rest = references?.querySelector('li') ? [toMarkdown(references)] : [];
  return [text, ...rest, notes.join('\n')].filter(Boolean).join('\n\n') + '\n';
}

function footnote(number: string, entry: Element): string {
  const [head = '', ...more] = toMarkdown(entry).split('\n');
  return [`[^${number}]: ${head}`, ...more.map((line) => (line ? `    ${line}` : ''))].join('\n');
}
