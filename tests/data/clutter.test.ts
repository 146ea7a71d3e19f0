// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { parseRule } from '@/core/clutter/parse-rule';
import { clutterReasons } from '@/core/clutter/removal';
import names from '@/data/clutter/names.json';
import wording from '@/data/clutter/wording.json';
import { listedRules } from '@/page/clutter/listed-rules';
import { readClutterEntries, readClutterRules } from '@/scripts/read-clutter-rules';

const files = readClutterEntries();
const entries = files.flatMap(({ entries: some }) => some);
const fixtures = new Map(
  readdirSync('tests/fixtures/clutter')
    .filter((name) => name.endsWith('.html'))
    .map((name) => [
      name.slice(0, -'.html'.length),
      new DOMParser().parseFromString(
        readFileSync(`tests/fixtures/clutter/${name}`, 'utf8'),
        'text/html',
      ),
    ]),
);

describe.each(files)('$file', ({ file, entries: own }) => {
  const lines = own.map(({ rule }) => rule);

  test('is sorted and holds no rule twice', () => {
    const sorted = [...new Set(lines)].sort((a, b) =>
      a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0,
    );
    expect(lines).toEqual(sorted);
  });

  test('names its own site in every rule, or none if it is for all', () => {
    const site = /publishers\/(.+)\.json$/.exec(file)?.[1] ?? '';
    for (const line of lines) expect(line.split('#')[0]).toBe(site);
  });
});

describe.each(entries)('$rule', ({ rule: line, reason, note, fixture }) => {
  test('can be read, and says why it is there', () => {
    expect(parseRule(line)).toMatchObject({ ok: true });
    expect(clutterReasons).toContain(reason);
    expect(note.length).toBeGreaterThan(15);
  });

  test('hits the page it was written for, and nothing that stays', () => {
    const parsed = parseRule(line);
    const page = fixtures.get(fixture);
    if (!parsed.ok || !page) throw new Error(`There is no tests/fixtures/clutter/${fixture}.html.`);
    const { selector, text } = parsed.rule;
    const hit = [...page.querySelectorAll(selector)].filter(
      (element) => !text || text.test((element.textContent ?? '').trim()),
    );
    expect(hit.length).toBeGreaterThan(0);
    for (const element of hit) expect(element.querySelector('[data-expect="kept"]')).toBeNull();
  });
});

test('every fixture is the page of some rule or test', () => {
  const used = new Set(entries.map(({ fixture }) => fixture));
  for (const name of fixtures.keys())
    expect(used.has(name) || existsSync(`tests/fixtures/clutter/${name}.test-only`), name).toBe(
      true,
    );
});

describe('what is compiled of it', () => {
  const compiled = readClutterRules();

  test('leaves no rule out', () => {
    expect(compiled.failed).toEqual([]);
    expect(compiled.rules).toHaveLength(entries.filter(({ rule }) => !rule.includes('#@#')).length);
  });

  test('is what stands in page/clutter (else run node scripts/make-clutter-css.mjs)', async () => {
    const options = { ...(await resolveConfig('package.json')), parser: 'css' };
    expect(readFileSync('page/clutter/rules.css', 'utf8')).toBe(
      await format(compiled.css, options),
    );
    expect(new Set(listedRules)).toEqual(new Set(compiled.rules));
    expect(listedRules).toHaveLength(compiled.rules.length);
  });

  test('lets the guard give every node back', () => {
    const styles = compiled.css
      .split('}')
      // Our own marks are given back by taking them away.
      .filter((style) => /data-leanread-clean(?![^{]*-(hidden|loose))/.test(style));
    expect(styles.length).toBeGreaterThan(80);
    for (const style of styles)
      for (const selector of (style.split('{')[0] ?? '').split(',\n'))
        expect(selector).toContain(':not([data-leanread-keep])');
  });
});

describe('the wording and the names', () => {
  test('know only reasons that a removal can have', () => {
    for (const reason of [...Object.keys(wording), ...Object.keys(names)])
      expect(clutterReasons).toContain(reason);
  });

  test('give no word to two reasons', () => {
    const words = Object.values(names).flatMap((list) => list.split(' '));
    expect(words.length).toBe(new Set(words).size);
  });
});
