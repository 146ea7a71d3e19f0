import { dayWords } from '@/components/ui/day-words';
import { i18n } from '@/components/ui/i18n';
import type { Taken, Wish } from '@/components/export/take-props';
import { dateText } from '@/components/reader/date-text';
import { shownText } from '@/core/sources/shown-text';
import css from '@/page/export/article-html.css?inline';
import { articleHtml } from '@/page/export/article-html';
import { articleMarkdown } from '@/page/export/article-markdown';
import { assemble, type Note } from '@/page/export/assemble';
import { copyBody, type Mark } from '@/page/export/copy-body';
import { embedPictures } from '@/page/export/embed-pictures';
import { cleanHtml } from '@/page/article/clean-html';
import type { ReadPage } from './read-page';

/** What the reader shows, as something to keep. `marks` are the passages painted in it now. */
export function takeAway(read: ReadPage & { ok: true }, marks: () => readonly Mark[]): Taken {
  const { article, body } = read;

  const gather = ({ range, withNotes }: Wish) => {
    const isWhole = range === null;
    return assemble(document, {
      title: article.title,
      subtitle: isWhole ? article.subtitle : null,
      lines: [bylineOf(read), article.reviewer ?? ''].filter(Boolean),
      taken: {
        from: i18n.t('reader.take.from', [location.hostname]),
        when: i18n.t(isWhole ? 'reader.take.when' : 'reader.take.whenPart', [dayWords(Date.now())]),
      },
      url: location.href,
      lead: isWhole ? article.leadImage : null,
      body: copyBody(body, { range, marks: marks(), references: article.references.length }),
      notes:
        isWhole && withNotes ? { heading: i18n.t('reader.cited'), items: notesOf(read) } : null,
      author:
        isWhole && article.authorBox
          ? {
              heading: i18n.t('reader.aboutAuthor'),
              nodes: cleanHtml(article.authorBox.html, document),
            }
          : null,
      references: {
        heading: i18n.t('reader.references'),
        entries: article.references.map(({ html }) => cleanHtml(html, document)),
      },
    });
  };

  return {
    markdown: (wish) => articleMarkdown(gather(wish)),
    html(wish) {
      const assembled = gather(wish);
      const root = body.getRootNode();
      const loaded = root instanceof ShadowRoot ? root.querySelectorAll('img') : [];
      const linked = embedPictures(assembled, loaded);
      if (linked > 0) {
        const note = document.createElement('p');
        note.className = 'taken';
        note.textContent = i18n.t('reader.take.linked', linked);
        assembled.append(note);
      }
      const { title, lang, dir } = article;
      return articleHtml(document, assembled, { title, lang, dir, css });
    },
  };
}

function bylineOf({ article: { byline, published, updated } }: ReadPage & { ok: true }): string {
  return [
    byline && i18n.t('reader.by', [byline]),
    published && dateText(published),
    updated && updated !== published && i18n.t('reader.updated', [dateText(updated)]),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The cards, in words: who, what they are, and what the article lets them say. */
function notesOf({ callouts }: ReadPage & { ok: true }): Note[] {
  const named = callouts.filter(({ source }) => source.kind !== 'unnamed');
  return named.map(({ source, attributions }) => ({
    name: [source.honorific, source.name ?? attributions[0]?.mention, ...source.credentials]
      .flatMap((span) => (span ? [shownText(span.text)] : []))
      .reduce((all, next, i) => all + (source.credentials.length > 0 && i > 0 ? ', ' : ' ') + next),
    position: [...source.roles.slice(0, 2), ...source.orgs.slice(0, 1)]
      .map(({ text }) => shownText(text))
      .join(', '),
    says: attributions
      .map(({ claim }) => claim.map(({ text }) => shownText(text)).join(' … '))
      .filter(Boolean)
      .join(' / '),
  }));
}
