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
 * a tree of plain objects with kept sums instead of the DOM; leaves markup alone.
 */
import { nameWeight } from '@/page/article/score-twigs';
import {
  cut,
  cutAndGoOn,
  elementsIn,
  hasAncestor,
  lengthOf,
  linkDensity,
  nextElement,
  sumsOf,
  textUnder,
  under,
  type Twig,
} from '@/page/article/twig';

const shares = /(\b|_)(share|sharedaddy)(\b|_)/i;
const longestShare = 500;
const onlyAd = /^(ad(vertising|vertisement)?|pub(licité)?|werb(ung)?|广告|Реклама|Anuncio)$/iu;
const onlyLoading = /^((loading|正在加载|Загрузка|chargement|cargando)(…|\.\.\.)?)$/iu;
const enoughCommas = 10;

const setOf = (names: string) => new Set(names.split(' '));
const tables = setOf('table');
const never = setOf('object embed footer aside iframe input textarea select button');
const highHeadings = setOf('h1 h2');
const dataNames = setOf('col colgroup tfoot thead th');

/** Takes away what does not look like part of the article it stands in. */
export function weed(article: Twig): void {
  for (const table of under(article, tables)) table.isDataTable = isDataTable(table);
  weedByLook(article, 'form');
  weedByLook(article, 'fieldset');
  for (const twig of under(article, never)) cut(twig);
  for (const child of elementsIn(article)) weedShares(child);
  for (const heading of under(article, highHeadings)) if (nameWeight(heading) < 0) cut(heading);
  weedByLook(article, 'table');
  weedByLook(article, 'ul');
  weedByLook(article, 'div');
}

function weedShares(box: Twig): void {
  const end = nextElement(box, true);
  let at = nextElement(box);
  while (at && at !== end) {
    const isShare =
      (at.className || at.id) &&
      shares.test(`${at.className} ${at.id}`) &&
      sumsOf(at).folded < longestShare;
    at = isShare ? cutAndGoOn(at) : nextElement(at);
  }
}

function weedByLook(article: Twig, name: string): void {
  for (const twig of under(article, setOf(name)).reverse())
    if (twig.parent && looksForeign(twig, name)) cut(twig);
}

const isData = (table: Twig) => table.isDataTable;

function looksForeign(twig: Twig, name: string): boolean {
  const sums = sumsOf(twig);
  const length = lengthOf(twig);
  const isList = name === 'ul' || sums.inLists / length > 0.9;
  if (name === 'table' && twig.isDataTable) return false;
  if (hasAncestor(twig, 'table', Infinity, isData) || hasAncestor(twig, 'code')) return false;
  if (sums.dataTables > 0) return false;
  const weight = nameWeight(twig);
  if (weight < 0) return true;
  if (sums.commas >= enoughCommas) return false;
  if (length < 20) {
    const text = textUnder(twig).trim();
    if (onlyAd.test(text) || onlyLoading.test(text)) return true;
  }
  const { paragraphs, images } = sums;
  const links = linkDensity(twig);
  const headings = length ? sums.inHeadings / length : 0;
  const isInFigure = hasAncestor(twig, 'figure');
  const isForeign =
    (!isInFigure && images > 1 && paragraphs / images < 0.5) ||
    (!isList && sums.items - 100 > paragraphs) ||
    (!isList &&
      !isInFigure &&
      headings < 0.9 &&
      length < 25 &&
      (images === 0 || images > 2) &&
      links > 0) ||
    (!isList && weight < 25 && links > 0.2) ||
    (weight >= 25 && links > 0.5) ||
    (images === 0 && sums.inTextBoxes === 0);
  if (!isForeign || !isList) return isForeign;
  // A list of nothing but pictures may stay.
  if (elementsIn(twig).some((item) => elementsIn(item).length > 1)) return true;
  return images !== sums.items;
}

/** Told from a table for the layout, as Gecko's accessibility does. */
function isDataTable(table: Twig): boolean {
  const attribute = (name: string) => table.element?.getAttribute(name);
  if (attribute('role') === 'presentation' || attribute('datatable') === '0') return false;
  if (attribute('summary')) return true;
  if (under(table, setOf('caption'))[0]?.first) return true;
  if (under(table, dataNames).length) return true;
  if (under(table, tables).length) return false;
  let rows = 0;
  let columns = 0;
  for (const row of under(table, setOf('tr'))) {
    rows += spanOf(row, 'rowspan');
    let wide = 0;
    for (const cell of under(row, setOf('td'))) wide += spanOf(cell, 'colspan');
    columns = Math.max(columns, wide);
  }
  if (columns === 1 || rows === 1) return false;
  return rows >= 10 || columns > 4 || rows * columns > 10;
}

const spanOf = (cell: Twig, name: string): number =>
  parseInt(cell.element?.getAttribute(name) ?? '', 10) || 1;
