import type { ArticleImage, AuthorBox, ReadingWay, Reference } from '@/core/article/article';
import { clutterLabel } from '@/core/article/clutter-label';
import { isHeading, textOf } from '@/page/article/box';
import { chooseText } from '@/page/article/choose-text';
import { copyPage, type PageCopy } from '@/page/article/copy-page';
import { dissolveTables } from '@/page/article/dissolve-tables';
import { findAuthorBox } from '@/page/article/find-author-box';
import { findLeadImage } from '@/page/article/find-lead-image';
import { findDek } from '@/page/article/find-dek';
import { findBody } from '@/page/article/find-body';
import { findReferences } from '@/page/article/find-references';
import { keepAnswers } from '@/page/article/kept-answers';
import { takeOut } from '@/page/article/take-out';
import { boxesAround, type Left } from '@/page/article/list-left-out';
import { measure, type Measures } from '@/page/article/measure';
import { findRegion } from '@/page/article/find-region';
import { hiddenBoxes, normalise } from '@/page/article/normalise';
import { openPanels } from '@/page/article/open-panels';
import { preClean } from '@/page/article/pre-clean';
import { readByline } from '@/page/article/read-byline';
import { readDates } from '@/page/article/read-dates';
import { readEvidence, type Evidence } from '@/page/article/read-evidence';
import { readReviewer } from '@/page/article/read-reviewer';
import { readTitle, repeatsOfTitle } from '@/page/article/read-title';
import { tidyPictures } from '@/page/article/tidy-pictures';
import { resolveImages } from '@/page/article/resolve-images';

/** Everything that is read off one copy of a page; reader and in-place cleaning share it. */
export type CopyReading = {
  copy: PageCopy;
  /** The record of the copy as it was before anything was taken out. */
  measures: Measures;
  evidence: Evidence;
  title: string;
  titleElement: Element | null;
  byline: string | null;
  /** The line under the title that stood apart from the body; it is no longer in `root`. */
  dek: Element | null;
  reviewer: string | null;
  published: string | null;
  updated: string | null;
  authorBox: AuthorBox | null;
  references: Reference[];
  /** What each reference was read from. */
  entries: Element[];
  leadImage: ArticleImage | null;
  /** What is neither body nor a field of its own, and why. */
  left: Left[];
  /** The box of the copy that holds the body; what had to go is gone from it. Null: no text to read. */
  root: Element | null;
  /** Content of the copy that has a field of its own and no longer stands in `root`. */
  apart: Element[];
};

/** More elements than this may take long: then the time is watched. */
const largePage = 6000;
const mostMilliseconds = 1600;

/** Reads a page off a copy of it; null where the page has no body. */
export function readCopy(
  document: Document,
  { way = 'best', inPieces = false }: { way?: ReadingWay; inPieces?: boolean } = {},
): CopyReading | null {
  const started = performance.now();
  const copy = copyPage(document, { inPieces });
  if (!copy) return null;
  const { body } = copy;
  const evidence = readEvidence(document);
  openPanels(body);
  normalise(body);
  resolveImages(body, copy.liveOf, evidence.data.image ?? evidence.meta.get('og:image') ?? null);
  keepAnswers(copy.document);

  const apart: Element[] = [];
  const measures = measure(body);
  // A page of ordinary size is read to the end however slow the machine is.
  if (measures.all.length > largePage) measures.until = started + mostMilliseconds;
  // Only now it shows how much text there is, and how deep it stands.
  if (!inPieces && measures.isTooMuch) return readCopy(document, { way, inPieces: true });
  const references = findReferences(body, measures);
  take(references.elements);
  for (const hidden of hiddenBoxes(body, measures)) takeOut(hidden, false);

  const { title, element: titleElement } = readTitle(body, evidence);
  const byline = readByline(body, titleElement, evidence, measures);
  const dates = readDates(body, titleElement, evidence, measures);
  const reviewer = readReviewer(body, measures);
  const author = findAuthorBox(body, byline.names, titleElement, measures);
  take(author?.elements ?? []);
  if (titleElement) apart.push(titleElement);
  const standing = [byline.element, ...dates.elements].filter((line) => line !== null);
  const dek = findDek(titleElement, standing);
  if (dek) take([dek]);
  const head = [byline.element, ...dates.elements];
  // Amid or behind the text the line that names a reviewer is content where it stands.
  if (reviewer.element && isInHead(reviewer.element)) head.push(reviewer.element);
  for (const line of head)
    if (line && body.contains(line) && !line.contains(titleElement)) takeLine(line);

  const region = findRegion(body, measures);
  const left: Left[] = preClean(region, measures);
  for (const widget of region.querySelectorAll(
    'iframe, object, embed, video, audio, input, select, textarea, button, noscript, svg',
  ))
    takeOut(widget);
  const chosen = chooseText(region, titleElement, way, measures.until);
  const found = findBody(region, chosen.kept, titleElement, chosen.measures);
  const leadImage = found && findLeadImage(body, found, titleElement);
  for (const element of found?.dropped ?? []) {
    left.push({ element, reason: 'apart', rule: 'shape' });
    takeOut(element);
  }
  if (found) {
    if (titleElement) takeOut(titleElement);
    for (const repeat of repeatsOfTitle(found.root, title)) takeOut(repeat);
    dropEmptyHeadings(found.root);
    dissolveTables(found.root);
    tidyPictures(found.root, leadImage?.src ?? null);
    left.push(...boxesAround(body, found.root));
  }
  return {
    copy,
    measures,
    evidence,
    title,
    titleElement,
    byline: byline.names ?? author?.box.name ?? null,
    dek,
    reviewer: reviewer.line,
    published: dates.published,
    updated: dates.updated,
    authorBox: author?.box ?? null,
    references: references.references,
    entries: references.entries,
    leadImage,
    left,
    root: found?.root ?? null,
    apart,
  };

  function take(elements: Element[]): void {
    for (const element of elements) {
      apart.push(element);
      takeOut(element);
    }
  }

  /** Before the first running text. */
  function isInHead(line: Element): boolean {
    const first = measures.all.find(({ name, prose }) => name === 'p' && prose > 0);
    return !first || (measures.get(line)?.start ?? 0) < first.start;
  }

  /** A line that has a field of its own does not stand in the body again; a paragraph of the article does. */
  function takeLine(line: Element): void {
    if ((line.textContent ?? '').trim().split(/\s+/).length > 30) return;
    take([line]);
  }
}

/** A heading over nothing: what it stood over was clutter or has a field of its own. */
function dropEmptyHeadings(root: Element): void {
  const lines = [
    ...root.querySelectorAll(
      'h2, h3, h4, h5, h6, p, li, td, dd, dt, blockquote, figure, table, img, div, pre',
    ),
  ];
  let isFollowed = false;
  for (const line of lines.reverse()) {
    if (isHeading(line)) {
      const label = clutterLabel(textOf(line));
      if (!isFollowed && (label !== null || line === lines.find((one) => textOf(one))))
        takeOut(line);
      isFollowed = false;
    } else if (
      line.localName === 'img' ||
      (line.childElementCount === 0 && textOf(line)) ||
      ownText(line)
    )
      isFollowed = true;
  }
}

const ownText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
