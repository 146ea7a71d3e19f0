/**
 * Runs in a real browser, bundled with the product's own code: pours payloads through the door that makes
 * nodes of markup, and through all that writes an article out.
 */
import { articleHtml } from '@/page/export/article-html';
import { articleMarkdown } from '@/page/export/article-markdown';
import { assemble } from '@/page/export/assemble';
import { copyBody } from '@/page/export/copy-body';
import { cleanHtml } from '@/page/article/clean-html';
import { readArticle } from '@/page/article/read-article';
import { unsafeIn } from './unsafe-in';

const write = (nodes: DocumentFragment): string => {
  const box = document.implementation.createHTMLDocument('').createElement('div');
  box.append(nodes);
  return box.innerHTML;
};

/** What was left of each payload that is not clean, or not the same when it is cleaned once more. */
export function attackDoor(payloads: readonly string[]): { unsafe: string[]; unstable: string[] } {
  const unsafe: string[] = [];
  const unstable: string[] = [];
  for (const payload of payloads) {
    const box = document.createElement('div');
    box.append(cleanHtml(payload, document));
    // Live, as in the reader: what can run, runs now.
    document.body.append(box);
    const found = unsafeIn(box);
    if (found.length > 0) unsafe.push(`${payload} → ${found.join('; ')}`);
    const once = write(cleanHtml(payload, document));
    const twice = write(cleanHtml(once, document));
    if (twice !== once) unstable.push(`${payload} → ${once} → ${twice}`);
  }
  return { unsafe, unstable };
}

/**
 * The article of a page as it is taken away, in both forms. Each of the `paragraphs` is parsed by itself, so that
 * it can spoil no other, and follows on what the page holds.
 */
export function takeAway(
  page: string,
  paragraphs: readonly string[] = [],
): { html: string; markdown: string } {
  const source = new DOMParser().parseFromString(page, 'text/html');
  for (const paragraph of paragraphs)
    source.querySelector('article')?.insertAdjacentHTML('beforeend', paragraph);
  const reading = readArticle(source);
  if (!reading.ok) throw new Error(reading.why);
  const { article } = reading;
  const body = document.createElement('div');
  body.append(cleanHtml(article.html, document));
  const assembled = () =>
    assemble(document, {
      title: article.title,
      subtitle: article.subtitle,
      lines: [article.byline ?? '', article.reviewer ?? ''],
      taken: { from: 'here', when: 'today' },
      url: 'https://example.org/oats',
      lead: article.leadImage,
      body: copyBody(body, { range: null, marks: [], references: article.references.length }),
      notes: null,
      author: article.authorBox && {
        heading: 'About the author',
        nodes: cleanHtml(article.authorBox.html, document),
      },
      references: {
        heading: 'References',
        entries: article.references.map(({ html }) => cleanHtml(html, document)),
      },
    });
  const { title, lang, dir } = article;
  return {
    html: articleHtml(document, assembled(), { title, lang, dir, css: '' }),
    markdown: articleMarkdown(assembled()),
  };
}
