import type { Article, Reading, ReadingWay } from '@/core/article/article';
import { countWords } from '@/core/article/count-words';
import { comparable } from '@/core/article/comparable';
import { blockText } from '@/page/article/block-text';
import { textOf } from '@/page/article/box';
import { keepPart } from '@/page/article/keep-part';
import { listLeftOut } from '@/page/article/list-left-out';
import { own } from '@/page/article/own-members';
import { linkNotes } from '@/page/article/link-notes';
import { readCopy, type CopyReading } from '@/page/article/read-copy';
import { OutOfTime } from '@/page/article/measure';
import { readDirection, readLanguage } from '@/page/article/read-language';

/** Below this a page has nothing that would be easier to read in a reader. */
const fewestWords = 20;

/**
 * Reads the article off a page without changing it. Never throws: a page that cannot be read says why.
 * `way: 'other'` reads it the other way round, for “Something missing? Try another way”; with `selected`
 * only what is selected on the page is read.
 */
export function readArticle(
  document: Document,
  { way = 'best', selected }: { way?: ReadingWay; selected?: AbstractRange | undefined } = {},
): Reading {
  if (!/^(text\/html|application\/xhtml\+xml|text\/plain)$/.test(document.contentType))
    return { ok: false, why: 'not-html' };
  if (document.querySelector('body > embed[type="application/pdf"]:only-child'))
    return { ok: false, why: 'not-html' };
  if (document.body?.localName === 'frameset') return { ok: false, why: 'frame' };
  try {
    const read = readCopy(document, { way, inPieces: selected !== undefined });
    if (!read) return { ok: false, why: 'empty' };
    // Only who shows the text needs its links to lead somewhere in it; cleaning in place does not.
    if (read.root) linkNotes(read.root, read.entries);
    if (!read.copy.body.textContent?.trim() && !read.root) return { ok: false, why: 'empty' };
    if (!selected) return articleOf(document, read);
    // What was read is taken apart for its part; where that comes to nothing the page is read anew.
    return partOf(document, read, selected) ?? readArticle(document);
  } catch (error) {
    // Only the size of a page can exhaust the stack or our patience; anything else is a fault of ours that must show.
    if (error instanceof RangeError || error instanceof OutOfTime)
      return { ok: false, why: 'too-large' };
    throw error;
  }
}

function articleOf(document: Document, read: CopyReading): Reading {
  const text = read.root ? blockText(read.root) : '';
  const words = countWords(text);
  // Half an article that looks whole is worse than none.
  const { cutIn, liveOf } = read.copy;
  const liveCut = cutIn && (liveOf.get(cutIn) ?? null);
  const liveRoot = read.root && liveOf.get(read.root);
  if (liveCut && liveRoot && own(liveRoot).contains(liveCut))
    return { ok: false, why: 'too-large' };
  if (!read.root || words < fewestWords)
    return { ok: false, why: read.copy.cutIn ? 'too-large' : 'no-text' };
  const article: Article = {
    title: read.title,
    subtitle: subtitleOf(read, text),
    byline: read.byline,
    authorBox: read.authorBox,
    reviewer: read.reviewer,
    published: read.published,
    updated: read.updated,
    leadImage: read.leadImage,
    html: read.root.innerHTML,
    text,
    references: read.references,
    lang: readLanguage(document),
    dir: readDirection(document, text),
    words,
    removals: listLeftOut(read.left, read.root, read.measures, read.title),
  };
  return { ok: true, article };
}

/** What is selected, under the title of the page; null where that is too little to read. */
function partOf(document: Document, read: CopyReading, selected: AbstractRange): Reading | null {
  const { root, copy } = read;
  const part = keepPart(document, selected, { root: root ?? copy.body, liveOf: copy.liveOf });
  const reading = part && articleOf(document, { ...read, root: part, leadImage: null, left: [] });
  if (!reading?.ok) return null;
  return { ok: true, article: { ...reading.article, authorBox: null, isPart: true } };
}

const lineNames = new Set(['p', 'div', 'h2', 'h3', 'span']);
const nearTitle = { before: 1500, after: 4000 };

/** The line under the title, if the page shows what it tells machines and the body does not hold it. */
function subtitleOf(read: CopyReading, text: string): string | null {
  if (read.dek) return blockText(read.dek).replaceAll('\n', ' ');
  const told =
    read.evidence.data.description ??
    read.evidence.meta.get('og:description') ??
    read.evidence.meta.get('description');
  if (!told) return null;
  const wanted = comparable(told);
  if (wanted.length < 20) return null;
  const line = read.measures
    .near(read.titleElement, nearTitle, lineNames, {
      least: wanted.length * 0.7,
      most: wanted.length * 1.5,
    })
    .find((element) => element.childElementCount <= 3 && comparable(textOf(element)) === wanted);
  if (!line || comparable(text).includes(wanted)) return null;
  return blockText(line);
}
