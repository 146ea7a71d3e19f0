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
 * a tree of plain objects with kept sums instead of the DOM, and finds text without changing markup.
 */
import { preparePage } from '@/page/article/prepare-twigs';
import {
  append,
  elementsIn,
  lengthOf,
  linkDensity,
  makeTwig,
  rename,
  sumsOf,
  textUnder,
  type Twig,
} from '@/page/article/twig';

const positive =
  /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/i;
const negative =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;
const fewestCharacters = 25;
const mostCandidates = 5;
const staysAsItIs = new Set(['div', 'article', 'section', 'p', 'ol', 'ul']);

export function nameWeight({ className, id }: Twig): number {
  let weight = 0;
  for (const name of [className, id]) {
    if (!name) continue;
    if (negative.test(name)) weight -= 25;
    if (positive.test(name)) weight += 25;
  }
  return weight;
}

const tagWeights: Record<string, number> = {
  ...{ div: 5, pre: 3, td: 3, blockquote: 3 },
  ...{ address: -3, ol: -3, ul: -3, dl: -3, dd: -3, dt: -3, li: -3, form: -3 },
  ...{ h1: -5, h2: -5, h3: -5, h4: -5, h5: -5, h6: -5, th: -5 },
};

const startScore = (twig: Twig): number =>
  (twig.score = (tagWeights[twig.name] ?? 0) + nameWeight(twig));

/** Gathers under one twig what scores as the article. */
export function gatherArticle(body: Twig, title: Element | null): Twig {
  const candidates = scoreAround(preparePage(body, title));
  const best = topOf(candidates);
  const article = makeTwig('div', null, null);
  const [first] = best;
  if (!first || first.name === 'body') {
    const all = makeTwig('div', null, null);
    while (body.first) append(all, body.first);
    append(article, all);
    return article;
  }
  const top = widerTop(first, best);
  gatherSiblings(top, article);
  return article;
}

/** Every paragraph scores for the boxes around it, the nearer the more. */
function scoreAround(paragraphs: Twig[]): Twig[] {
  const candidates: Twig[] = [];
  for (const paragraph of paragraphs) {
    if (!paragraph.parent) continue;
    const length = lengthOf(paragraph);
    if (length < fewestCharacters) continue;
    const score = 2 + sumsOf(paragraph).anyCommas + Math.min(Math.floor(length / 100), 3);
    let ancestor = paragraph.parent as Twig | null;
    for (let level = 0; ancestor?.parent && level < 5; level += 1, ancestor = ancestor.parent) {
      if (ancestor.score === null) {
        startScore(ancestor);
        candidates.push(ancestor);
      }
      ancestor.score =
        (ancestor.score ?? 0) + score / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
    }
  }
  for (const candidate of candidates)
    candidate.score = (candidate.score ?? 0) * (1 - linkDensity(candidate));
  return candidates;
}

function topOf(candidates: Twig[]): Twig[] {
  const best: Twig[] = [];
  for (const candidate of candidates)
    for (let at = 0; at < mostCandidates; at += 1) {
      const better = best[at];
      if (better && (candidate.score ?? 0) <= (better.score ?? 0)) continue;
      best.splice(at, 0, candidate);
      if (best.length > mostCandidates) best.pop();
      break;
    }
  return best;
}

/** From the best candidate to the box that also holds what else scores nearly as well. */
function widerTop(first: Twig, best: Twig[]): Twig {
  let top = first;
  const others = best
    .slice(1)
    .filter((other) => (other.score ?? 0) / (first.score ?? 1) >= 0.75)
    .map(ancestorsOf);
  const fewest = 3;
  if (others.length >= fewest)
    for (let box = top.parent; box && box.name !== 'body'; box = box.parent) {
      const around = box;
      if (others.filter((ancestors) => ancestors.includes(around)).length < fewest) continue;
      top = box;
      break;
    }
  if (top.score === null) startScore(top);
  let last = top.score ?? 0;
  const threshold = last / 3;
  for (let box = top.parent; box && box.name !== 'body'; box = box.parent) {
    if (box.score === null) continue;
    if (box.score < threshold) break;
    if (box.score > last) {
      top = box;
      break;
    }
    last = box.score;
  }
  for (
    let box = top.parent;
    box && box.name !== 'body' && elementsIn(box).length === 1;
    box = top.parent
  )
    top = box;
  if (top.score === null) startScore(top);
  return top;
}

function ancestorsOf(twig: Twig): Twig[] {
  const ancestors: Twig[] = [];
  for (let at = twig.parent; at; at = at.parent) ancestors.push(at);
  return ancestors;
}

/** The top and those beside it that look like parts of the same article. */
function gatherSiblings(top: Twig, article: Twig): void {
  const threshold = Math.max(10, (top.score ?? 0) * 0.2);
  for (const sibling of top.parent ? elementsIn(top.parent) : [top]) {
    if (sibling !== top && !isPart(sibling, top, threshold)) continue;
    if (!staysAsItIs.has(sibling.name)) rename(sibling, 'div');
    append(article, sibling);
  }
}

function isPart(sibling: Twig, top: Twig, threshold: number): boolean {
  const isAlike = sibling.className === top.className && top.className !== '';
  const bonus = isAlike ? (top.score ?? 0) * 0.2 : 0;
  if (sibling.score !== null && sibling.score + bonus >= threshold) return true;
  if (sibling.name !== 'p') return false;
  const length = lengthOf(sibling);
  const density = linkDensity(sibling);
  if (length > 80) return density < 0.25;
  return length > 0 && length < 80 && density === 0 && /\.( |$)/.test(textUnder(sibling).trim());
}
