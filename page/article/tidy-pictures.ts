import { isTinyPicture, pictureKey } from '@/core/article/picture-address';
import { isFace } from '@/page/article/is-face';
import { takeOut } from '@/page/article/take-out';

const sign = /(?:^|[\s_-])(?:icon|ico|emoji|logo|sprite|badge|arrow|bullet|flag)s?(?:[\s_-]|$)/i;
const signAddress =
  /\/(?:icons?|emojis?|sprites?|logos?|avatars?)\/|gravatar\.com\/|\/(?:icon|logo|sprite|arrow)[-_.]/i;
/** A sign stands in a line of text or on a button; a picture of this size could not be looked at. */
const largestSign = 64;

/** In the body of an article no faces of writers, no signs, and the same picture only once. */
export function tidyPictures(root: Element, leadSource: string | null): void {
  const seen = new Set<string>(leadSource === null ? [] : [pictureKey(leadSource)]);
  for (const image of root.querySelectorAll('img')) {
    const source = image.getAttribute('src') ?? '';
    const named = image.getAttribute('class') ?? '';
    const key = pictureKey(source);
    const isAgain = seen.has(key);
    if (isAgain || isFace(image) || isSign(image, `${named} `, source)) {
      takeOut(emptied(image, root));
      continue;
    }
    if (!isTinyPicture(source)) seen.add(key);
  }
}

function isSign(image: Element, named: string, source: string): boolean {
  if (!sign.test(named) && !signAddress.test(source)) return false;
  const sides = ['width', 'height'].map((name) => parseFloat(image.getAttribute(name) ?? ''));
  const isSmall = sides.some((side) => side <= largestSign);
  // Without a size only an address or name that says so, and no words for those who cannot see it.
  return isSmall || (sides.every(Number.isNaN) && !(image.getAttribute('alt') ?? '').trim());
}

/** The figure or link that would stand empty without its picture. */
function emptied(image: Element, root: Element): Element {
  let box = image;
  for (let parent = box.parentElement; parent && parent !== root; parent = parent.parentElement) {
    if (
      !/^(?:figure|a|picture|span)$/.test(parent.localName) ||
      parent.textContent?.trim() ||
      parent.querySelectorAll('img').length > 1
    )
      break;
    box = parent;
  }
  return box;
}
