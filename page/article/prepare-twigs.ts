/*
 * Copyright (c) 2010 Arc90 Inc
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 *
 * After Mozilla's Readability.js 0.6.0, which is based on Arc90's readability.js 1.7.1. Changed: works on
 * a tree of plain objects instead of the DOM.
 */
import {
  append,
  cut,
  cutAndGoOn,
  elementsIn,
  hasAncestor,
  lengthOf,
  linkDensity,
  makeTwig,
  nextElement,
  rename,
  replace,
  sumsOf,
  under,
  type Twig,
} from '@/page/article/twig';

const unlikely =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const perhaps = /and|article|body|column|content|main|shadow/i;
const bylineName = /byline|author|dateline|writtenby|p-author/i;
const longestByline = 100;
const unlikelyRoles = new Set(
  'menu menubar complementary navigation alert alertdialog dialog'.split(' '),
);
const scored = new Set('section h2 h3 h4 h5 h6 p td pre'.split(' '));
const mayBeEmpty = new Set('div section header h1 h2 h3 h4 h5 h6'.split(' '));
const blocks = new Set('blockquote dl div img ol p pre table ul'.split(' '));
const phrasing = new Set(
  (
    'abbr audio b bdo br button cite code data datalist dfn em embed i img input kbd label mark math meter noscript ' +
    'object output progress q ruby samp script select small span strong sub sup textarea time var wbr'
  ).split(' '),
);
const phrasingByContent = new Set(['a', 'del', 'ins']);

/** Takes away what is surely no article, makes paragraphs of bare text, and says which twigs to score. */
export function preparePage(body: Twig, title: Element | null): Twig[] {
  paragraphsAtBreaks(body);
  const toScore: Twig[] = [];
  let hasByline = false;
  let node: Twig | null = body;
  while (node) {
    if (isGone(node)) {
      node = cutAndGoOn(node);
      continue;
    }
    if (!hasByline && isByline(node)) {
      hasByline = true;
      node = cutAndGoOn(node);
      continue;
    }
    if ((title && node.element === title) || isUnlikely(node) || isEmpty(node)) {
      node = cutAndGoOn(node);
      continue;
    }
    if (scored.has(node.name)) toScore.push(node);
    if (node.name === 'div') {
      wrapPhrases(node);
      const only = onlyParagraph(node);
      if (only && linkDensity(node) < 0.25) {
        replace(node, only);
        node = only;
        toScore.push(node);
      } else if (!holdsBlock(node)) {
        rename(node, 'p');
        toScore.push(node);
      }
    }
    node = nextElement(node);
  }
  return toScore;
}

const attribute = (twig: Twig, name: string) => twig.element?.getAttribute(name) ?? null;

function isGone(node: Twig): boolean {
  if (!node.element?.hasAttributes()) return false;
  if (attribute(node, 'aria-hidden') === 'true' && !node.className.includes('fallback-image'))
    return true;
  return attribute(node, 'aria-modal') === 'true' && attribute(node, 'role') === 'dialog';
}

function isByline(node: Twig): boolean {
  if (!node.element?.hasAttributes()) return false;
  const isMarked =
    bylineName.test(`${node.className} ${node.id}`) ||
    attribute(node, 'rel') === 'author' ||
    (attribute(node, 'itemprop')?.includes('author') ?? false);
  if (!isMarked) return false;
  const length = lengthOf(node);
  return length > 0 && length < longestByline;
}

function isUnlikely(node: Twig): boolean {
  if (node.name === 'body' || node.name === 'html') return false;
  const names = `${node.className} ${node.id}`;
  if (
    names.length > 1 &&
    node.name !== 'a' &&
    unlikely.test(names) &&
    !perhaps.test(names) &&
    !hasAncestor(node, 'table') &&
    !hasAncestor(node, 'code')
  )
    return true;
  return (node.className || node.id || node.element?.hasAttributes()) &&
    unlikelyRoles.has(attribute(node, 'role') ?? '')
    ? true
    : false;
}

function isEmpty(node: Twig): boolean {
  if (!mayBeEmpty.has(node.name) || !sumsOf(node).isBlank) return false;
  const inside = elementsIn(node).length;
  return inside === 0 || inside === sumsOf(node).breaks;
}

const isBlankText = (twig: Twig) => twig.text !== null && sumsOf(twig).isBlank;
const isBlank = (twig: Twig) => twig.name === 'br' || isBlankText(twig);

function isPhrasing(twig: Twig): boolean {
  if (twig.text !== null || phrasing.has(twig.name)) return true;
  if (!phrasingByContent.has(twig.name)) return false;
  for (let child = twig.first; child; child = child.next) if (!isPhrasing(child)) return false;
  return true;
}

/** Bare text and inline elements in a box stand in paragraphs. */
function wrapPhrases(box: Twig): void {
  let paragraph: Twig | null = null;
  let child = box.first;
  while (child) {
    const next: Twig | null = child.next;
    if (isPhrasing(child)) {
      if (paragraph) append(paragraph, child);
      else if (!isBlank(child)) {
        paragraph = makeTwig('p', null, null);
        replace(child, paragraph);
        append(paragraph, child);
      }
    } else if (paragraph) {
      trimEnd(paragraph);
      paragraph = null;
    }
    child = next;
  }
}

function trimEnd(paragraph: Twig): void {
  while (paragraph.last && isBlank(paragraph.last)) cut(paragraph.last);
}

/** The paragraph that is all a box holds. */
function onlyParagraph(box: Twig): Twig | null {
  let only: Twig | null = null;
  for (let child = box.first; child; child = child.next) {
    if (child.text) {
      if (!sumsOf(child).isBlank) return null;
    } else if (only || child.name !== 'p') return null;
    else only = child;
  }
  return only;
}

function holdsBlock(twig: Twig): boolean {
  for (let child = twig.first; child; child = child.next)
    if (child.name && (blocks.has(child.name) || holdsBlock(child))) return true;
  return false;
}

const breakNames = new Set(['br']);

function pastBlank(twig: Twig | null): Twig | null {
  let at = twig;
  while (at && isBlankText(at)) at = at.next;
  return at;
}

/** Two breaks and more end a paragraph. */
function paragraphsAtBreaks(body: Twig): void {
  for (const line of under(body, breakNames)) {
    if (!line.parent) continue;
    let isDouble = false;
    for (let next = pastBlank(line.next); next?.name === 'br'; next = pastBlank(line.next)) {
      isDouble = true;
      cut(next);
    }
    if (!isDouble) continue;
    const paragraph = makeTwig('p', null, null);
    replace(line, paragraph);
    let next = paragraph.next;
    while (next) {
      if (next.name === 'br' && pastBlank(next.next)?.name === 'br') break;
      if (!isPhrasing(next)) break;
      const after: Twig | null = next.next;
      append(paragraph, next);
      next = after;
    }
    trimEnd(paragraph);
    if (paragraph.parent?.name === 'p') rename(paragraph.parent, 'div');
  }
}
