import { textOf, wordsOf } from '@/page/article/box';

const mostWords = 90;
/** A line under a picture that no markup calls a caption is taken for one only if it is short. */
const mostBareWords = 30;
/** “Enlarge” may stand there too. */
const mostOtherWords = 1;
const called = /caption|credit|legend|attribution|photo-?by|image-?source/i;
const says =
  /^(?:(?:photo(?:graph)?|image|picture|illustration|graphic|source|credit)s?\b.{0,20}[:：/|]|(?:photo(?:graph)?|image|illustration)s? (?:by|courtesy|credit|via|from)\b|©|\(c\) |courtesy of\b|getty images\b|shutterstock\b|via unsplash\b)|(?:getty images|shutterstock|istock(?:photo)?|unsplash|adobe stock|alamy|wikimedia commons)\)?\.?$/i;

/** Captions and credits that stand by their picture without a `<figure>` get one, so that they stay with it. */
export function captionPictures(body: Element): void {
  for (const image of body.querySelectorAll('img')) {
    const figure = image.closest('figure');
    if (figure?.querySelector('figcaption')) continue;
    if (image.closest('nav, footer, header nav, button')) continue;
    const found = captionsIn(image, figure) ?? lineUnder(image);
    if (found) enclose(image, figure, found);
  }
}

type Found = { box: Element; captions: Element[] };

/** Lines called captions in the box that holds this picture and little else. */
function captionsIn(image: Element, figure: Element | null): Found | null {
  for (
    let box = image.parentElement, climbs = 0;
    box && box.localName !== 'body' && climbs < 4;
    box = box.parentElement, climbs += 1
  ) {
    if (wordsOf(box) > mostWords || box.querySelector('h1, h2, h3')) return null;
    if (!textOf(box)) continue;
    if (box.querySelectorAll('img').length > 1) return null;
    const captions = outermost(
      [...box.querySelectorAll('[class], [itemprop]')].filter((one) => isCalled(one, image)),
    );
    // A box that says more than the caption holds more than a picture.
    const rest = wordsOf(box) - captions.reduce((all, one) => all + wordsOf(one), 0);
    if (captions.length) return rest > mostOtherWords ? null : { box: figure ?? box, captions };
  }
  return null;
}

const isCalled = (element: Element, image: Element): boolean =>
  called.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`) &&
  !element.contains(image) &&
  textOf(element) !== '';

const outermost = (elements: Element[]): Element[] =>
  elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));

/** The line straight under a picture that stands alone: a credit by its words, or set apart by its type. */
function lineUnder(image: Element): Found | null {
  let box: Element = image;
  while (box.parentElement && box.parentElement.localName !== 'body' && !textOf(box.parentElement))
    box = box.parentElement;
  let next = box.nextElementSibling;
  while (next && (next.localName === 'br' || (!textOf(next) && !next.querySelector('img'))))
    next = next.nextElementSibling;
  if (
    !next ||
    next.querySelector('img, h1, h2, h3, li') ||
    /^(?:h\d|ul|ol|table|figure)$/.test(next.localName)
  )
    return null;
  const words = wordsOf(next);
  const isCaption =
    (words <= mostWords && isCalled(next, image)) ||
    (words <= mostBareWords && (says.test(textOf(next)) || isSetApart(next)));
  return isCaption ? { box, captions: [next] } : null;
}

/** All of the line in italics or small type. */
function isSetApart(line: Element): boolean {
  const inner = [line, ...line.querySelectorAll('em, i, small, figcaption')];
  return inner.some(
    (one) => /^(?:em|i|small|figcaption)$/.test(one.localName) && textOf(one) === textOf(line),
  );
}

function enclose(image: Element, figure: Element | null, { box, captions }: Found): void {
  const caption = box.ownerDocument.createElement('figcaption');
  const enclosing = figure ?? box.ownerDocument.createElement('figure');
  if (!figure) box.before(enclosing);
  for (const line of captions) {
    if (caption.hasChildNodes()) caption.append(' ');
    if (/^(?:figcaption|p|div|dd|center)$/.test(line.localName)) {
      caption.append(...line.childNodes);
      line.remove();
    } else caption.append(line);
  }
  if (!figure) {
    if (box.contains(image) && box !== image && !/^(?:a|picture|td)$/.test(box.localName)) {
      enclosing.append(...box.childNodes);
      box.remove();
    } else enclosing.append(box);
  }
  enclosing.append(caption);
}
