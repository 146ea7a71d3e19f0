import { describe, expect, test } from 'vitest';
import { shownText } from '@/core/sources/shown-text';

describe('a name as it is shown', () => {
  test.each([
    ['direction overrides', 'Nora \u202eelaV\u202c'],
    ['direction marks', '\u200fNora\u200e \u061celaV'],
    ['isolates', '\u2067Nora\u2069 \u2066elaV\u2069'],
    ['zero-width characters', 'No\u200bra\u2060 e\u200cl\u200da\ufeffV'],
    ['invisible operators', 'Nora\u2062\u2063 el\u2064aV'],
    ['soft hyphens and joiners of letters', 'No\u00adra el\u034faV'],
    ['letters that are blank', 'No\u3164ra el\u115f\u1160\uffa0aV'],
    ['Mongolian separators', 'No\u180era elaV'],
    ['notes between the lines', 'No\ufff9ra el\ufffaaV\ufffb'],
    ['tags', 'No\u{e0041}\u{e0042}ra elaV'],
  ])('has no %s in it', (_, name) => {
    expect(shownText(name)).toBe('Nora elaV');
  });

  test('keeps letters of every script, accents and the form of a sign', () => {
    for (const name of ['Zoë Ðorđević', '山田 花子', 'نورا فالي', 'הדס ברק', 'ก้อง', '❤\ufe0f'])
      expect(shownText(name)).toBe(name);
  });
});
