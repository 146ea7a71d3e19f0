import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastRatio, isDark, mix } from '@/core/look/contrast';
import { lookThemes } from '@/core/look/look';
import { ownPalette } from '@/core/look/own-palette';

const tokens = readFileSync('components/ui/tokens.css', 'utf8');
const themes = readFileSync('components/ui/themes.css', 'utf8');
/** Without the part for forced colours, where the computer picks them. */
const marks = readFileSync('page/highlights/highlights.css', 'utf8').split('@media')[0] ?? '';

type Tones = Record<string, string>;
type Side = 'light' | 'dark';

/** The colours of one block of declarations, as they are on a light or a dark computer. */
function tonesIn(block: string, side: Side): Tones {
  const found: Tones = {};
  for (const [, name = '', value = ''] of block.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
    const [light, dark] = value.match(/#[0-9a-f]{6}/gi) ?? [];
    if (light) found[name] = side === 'dark' ? (dark ?? light) : light;
  }
  return found;
}

function blockOf(css: string, start: string): string {
  const at = css.indexOf(start);
  if (at < 0) throw new Error(`no block begins with ${start}`);
  return css.slice(css.indexOf('{', at), css.indexOf('}', at));
}

const base = (side: Side) => tonesIn(blockOf(tokens, ':root'), side);
const theme = (name: string, side: Side) => ({
  ...base(side),
  ...tonesIn(blockOf(themes, `)[data-theme='${name}']`), side),
});

const everyTheme: [string, Side, Tones][] = [
  ['light', 'light', base('light')],
  ['dark', 'dark', base('dark')],
  ['sepia', 'light', theme('sepia', 'light')],
  ['black', 'dark', theme('black', 'dark')],
  ['contrast on a light computer', 'light', theme('contrast', 'light')],
  ['contrast on a dark computer', 'dark', theme('contrast', 'dark')],
  [
    'light with more contrast',
    'light',
    {
      ...base('light'),
      ...tonesIn(blockOf(themes, '@media (prefers-contrast: more) {\n  '), 'light'),
    },
  ],
];

const grounds = ['paper', 'surface', 'sunken'];
const text = ['ink', 'ink-soft', 'accent'];

describe.each(everyTheme)('%s', (name, side, tones) => {
  const ratio = (one: string, other: string) => {
    const [first, second] = [tones[one], tones[other]];
    if (!first || !second) throw new Error(`${name} lacks ${one} or ${other}`);
    return contrastRatio(first, second);
  };

  test('every ink reads on every ground', () => {
    for (const ground of [...grounds, 'accent-wash'])
      for (const ink of text)
        expect([ink, ground, ratio(ink, ground) >= 4.5]).toEqual([ink, ground, true]);
    expect(ratio('accent-ink', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('note-ink', 'note-wash')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('note-ink', 'surface')).toBeGreaterThanOrEqual(4.5);
  });

  test('the lines that make a control, a quotation or a claim are seen', () => {
    for (const ground of ['paper', 'surface'])
      expect(ratio('line-strong', ground)).toBeGreaterThanOrEqual(3);
  });

  test('the claim of the card in hand reads on its wash', () => {
    // As callouts.css mixes it: 18 % accent into the paper.
    const wash = mix(tones['accent'] ?? '', 0.18, tones['paper'] ?? '');
    expect(contrastRatio(tones['ink'] ?? '', wash)).toBeGreaterThanOrEqual(4.5);
  });

  test('highlights read, and their underline shows on the paper', () => {
    const kinds = [...marks.matchAll(/::highlight\(leanread-(\w+)\),[^{]*\{([^}]*)\}/g)];
    const coloured = kinds.filter(([, , rules = '']) => rules.includes('background-color'));
    expect(coloured.map(([, kind]) => kind)).toEqual(['yellow', 'green', 'blue', 'pink', 'purple']);
    for (const [, kind, rules = ''] of coloured) {
      const [ground, ink, line] = rules.split(';').map((rule) => {
        const [light, dark] = rule.match(/#[0-9a-f]{6}/gi) ?? [];
        return (side === 'dark' ? dark : light) ?? '';
      });
      expect([kind, contrastRatio(ink ?? '', ground ?? '') >= 4.5]).toEqual([kind, true]);
      expect([kind, contrastRatio(line ?? '', tones['paper'] ?? '') >= 3]).toEqual([kind, true]);
    }
  });
});

test('every theme but system and the own one is among those computed here', () => {
  const computed = everyTheme.map(([name]) => name.split(' ')[0]);
  expect([...new Set(computed)].sort()).toEqual(
    lookThemes.filter((each) => each !== 'system' && each !== 'own').sort(),
  );
});

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4.0],
  ])('of %s and %s is %d, whichever comes first', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(other, one)).toBeCloseTo(ratio, 2);
  });

  test('a colour is dark where white reads better on it', () => {
    expect([isDark('#000000'), isDark('#ffffff'), isDark('#1f3a5f'), isDark('#ffe45c')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('a person’s own colours', () => {
  test.each([
    ['#2b2b2b', '#f4f1ea'],
    ['#e8e6df', '#101820'],
    ['#00ff88', '#1a0033'],
    ['#5a4632', '#ffe9c9'],
  ])('%s on %s: what is mixed from them reads as well', (ink, paper) => {
    const palette = ownPalette({ ink, paper });
    for (const ground of ['--paper', '--surface', '--accent-wash'] as const) {
      const on = (tone: `--${string}`) => contrastRatio(palette[tone] ?? '', palette[ground] ?? '');
      expect(on('--ink-soft')).toBeGreaterThanOrEqual(4.5);
      expect(on('--ink')).toBeGreaterThanOrEqual(4.5);
    }
    expect(
      contrastRatio(palette['--line-strong'] ?? '', palette['--paper'] ?? ''),
    ).toBeGreaterThanOrEqual(3);
  });

  test('that hardly differ are taken as they are', () => {
    const palette = ownPalette({ ink: '#888888', paper: '#999999' });
    expect([palette['--ink'], palette['--paper']]).toEqual(['#888888', '#999999']);
    expect(palette['--ink-soft']).toBe('#888888');
  });

  test('have every tone that the other themes have', () => {
    const needed = Object.keys(theme('sepia', 'light')).filter((name) => !name.startsWith('mark-'));
    expect(Object.keys(ownPalette({ ink: '#000000', paper: '#ffffff' })).sort()).toEqual(
      needed.map((name) => `--${name}`).sort(),
    );
  });
});
