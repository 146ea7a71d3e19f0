// @vitest-environment jsdom
import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { parse } from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportForms, exportHighlights } from '@/core/highlights/export-highlights';
import type { SavedPage } from '@/core/highlights/highlight';
import { importHighlights } from '@/core/highlights/import-highlights';
import { parseHighlight, parsePageRecord } from '@/core/highlights/parse-highlight';
import { planImport } from '@/core/highlights/plan-import';
import { parseSettings } from '@/core/settings/settings';
import { textOfMarkup } from '@/page/highlights/text-of-markup';
import { hostileJson, pollution } from '@/tests/hostile/random-json';
import { randomPayloads } from '@/tests/hostile/random-payloads';
import { unsafeIn } from '@/tests/hostile/unsafe-in';
import { words } from './export-words';

const seed = 8;
const patienceMs = 120_000;
let made = 0;
const world = { now: 5_000, newId: () => `new-${(made += 1)}`, textOf: textOfMarkup };

describe('a hostile file', { timeout: patienceMs }, () => {
  test('of any shape is read without a fault, gives whole highlights or none, and pollutes nothing', () => {
    fc.assert(
      fc.property(hostileJson, (json) => {
        const given: unknown = JSON.parse(json);
        parseSettings(given);
        for (const file of [
          json,
          `{"format":"leanread-highlights","version":1,"pages":${json}}`,
          `{"format":"leanread-highlights","version":1,"pages":[${json}]}`,
          `{"annotations":[${json}]}`,
          `[${json}]`,
        ]) {
          const found = importHighlights(file, world);
          if (!found.ok) continue;
          for (const { page, highlights } of found.pages) {
            // What was taken is a highlight by our own reader, and nothing beside.
            expect(parsePageRecord(page)).toEqual(page);
            for (const each of highlights) expect(parseHighlight(each)).toEqual(each);
          }
          planImport([], found.pages);
        }
      }),
      { numRuns: 600, seed },
    );
    expect(pollution()).toEqual([]);
  });

  test('that says what it is by its prototype is taken for no file of ours', () => {
    for (const file of [
      '{"__proto__":{"format":"leanread-highlights","version":1,"pages":[]}}',
      '{"constructor":{"prototype":{"format":"x"}}}',
    ])
      expect(importHighlights(file, world)).toEqual({ ok: false, why: 'other-format' });
    expect(pollution()).toEqual([]);
  });
});

/** Every kind of payload in every field that a page or a file can fill. */
const strange = [
  'half a sign \ud800',
  ...randomPayloads(100, seed),
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
    '=cmd|/C calc!A0',
    '"=1',
    '\n=1',
    ';=1',
    ',=1',
  ],
  ...[
    '[a](javascript:alert(1))',
    '<javascript:alert(1)>',
    '![a](data:text/html,x)',
    '[a]: javascript:alert(1)',
  ],
  ...[
    '---\nx: y',
    '```\n~~~',
    '$\\href{javascript:alert(1)}{a}$',
    '{{embed}}',
    '<% x %>',
    '```dataviewjs\nx\n```',
  ],
];
const library: SavedPage[] = strange.map((piece, at) => {
  const id = `https://example.org/${at}`;
  const page = parsePageRecord({
    version: 1,
    id,
    identities: [piece],
    title: piece,
    url:
      at % 3 === 0
        ? piece
        : at % 3 === 1
          ? `javascript:alert(${at})`
          : `https://example.org/?${piece}`,
  });
  const highlight = parseHighlight({
    version: 1,
    id: piece,
    page: id,
    anchor: { exact: piece, prefix: piece, suffix: piece },
    note: piece,
    tags: [piece],
    source: { name: piece, role: piece, organisation: piece },
    created: 1,
  });
  if (!page) throw new Error('It is no page.');
  return { page, highlights: highlight ? [highlight] : [] };
});

describe('a library of hostile words', { timeout: patienceMs }, () => {
  const texts = new Map<string, string[]>();
  beforeAll(() => {
    for (const form of exportForms) {
      const file = exportHighlights(form, library, new Date(0), words);
      texts.set(form, 'text' in file ? [file.text] : file.files.map(({ text }) => text));
      const names = 'text' in file ? [file.name] : file.files.map(({ name }) => name);
      for (const name of names)
        expect(name).not.toMatch(/[/\\:*?"<>|\u0000-\u001f\u202a-\u202e]|^\.|\.\.\//);
    }
  });
  const textOf = (form: string) => texts.get(form) ?? [];

  test('is words alone in HTML, with links to the web only', () => {
    const [html = ''] = textOf('html');
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    expect(body.querySelectorAll('blockquote').length).toBeGreaterThan(100);
    expect(unsafeIn(body)).toEqual([]);
  });

  test('is words alone in Markdown, for a program that runs HTML and follows any address', () => {
    const program = markdownIt({ html: true, linkify: false });
    program.validateLink = () => true;
    for (const form of ['obsidian', 'logseq'])
      for (const text of textOf(form)) {
        const html = program.render(text.replace(/^---\n[\s\S]*?\n---\n/, ''));
        expect(unsafeIn(new DOMParser().parseFromString(html, 'text/html').body)).toEqual([]);
        expect(text).not.toMatch(/^\s*(?:`{3,}|~{3,})/m);
      }
  });

  test('holds no formula in the spreadsheet, and no cell too many', () => {
    const [text = ''] = textOf('spreadsheet');
    const { data, errors } = parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    for (const row of data) {
      expect(row).toHaveLength(9);
      for (const cell of row) expect(cell).not.toMatch(/^[\s\u0000-\u001f]*[=+\-@＝＋－＠]/);
    }
  });
});
