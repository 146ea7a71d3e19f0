import { describe, expect, test } from 'vitest';
import { defaultLook, parseLook, type Look } from '@/core/look/look';
import { lookOf, parseSiteLooks, withoutSite, withSite } from '@/core/look/site-looks';
import { nextStep, steps, type NumberField } from '@/core/look/steps';

const looks = import.meta.glob<{ d: unknown }>('/tests/fixtures/stored/look/v*.json', {
  import: 'default',
  eager: true,
});
const sites = import.meta.glob<{ d: unknown }>('/tests/fixtures/stored/site-looks/v*.json', {
  import: 'default',
  eager: true,
});

describe('a stored look', () => {
  test.each(Object.entries(looks))('%s is still understood', (_path, stored) => {
    expect(parseLook(stored.d)).toEqual(stored.d);
  });

  test.each([[null], [undefined], [7], ['x'], [[]], [{ theme: 'pink', font: 3, own: 'red' }]])(
    'is as designed where it is %j',
    (stored) => expect(parseLook(stored)).toEqual(defaultLook),
  );

  test('keeps the fields that can be read when others cannot', () => {
    const own = { ink: '#ABCDEF', paper: 'url(x)' };
    expect(parseLook({ theme: 'black', lineHeight: '2', images: 0, links: false, own })).toEqual({
      ...defaultLook,
      theme: 'black',
      links: false,
      own: { ...defaultLook.own, ink: '#abcdef' },
    });
  });

  test.each([
    ['sizePercent', 9000, 250],
    ['sizePercent', -1, 70],
    ['widthEm', 0, 21],
    ['lineHeight', 99, 2.4],
    ['letterEm', Number.NaN, 0],
    ['wordEm', Infinity, 0],
  ] as const)('keeps %s within its ends: %d becomes %d', (field, stored, read) => {
    expect(parseLook({ [field]: stored })[field]).toBe(read);
  });

  test('starts, and steps, at values that the stepper has', () => {
    for (const field of Object.keys(steps) as NumberField[]) {
      const { least, step } = steps[field];
      const at = (defaultLook[field] - least) / step;
      expect(at).toBeCloseTo(Math.round(at));
    }
  });
});

describe('a step', () => {
  test('up and down again is where it was, over the whole range', () => {
    for (const field of Object.keys(steps) as NumberField[]) {
      const { least, most } = steps[field];
      const seen: number[] = [least];
      for (let at = nextStep(field, least, 1); at !== null; at = nextStep(field, at, 1))
        seen.push(at);
      expect(seen.at(-1)).toBe(most);
      const back: number[] = [most];
      for (let at = nextStep(field, most, -1); at !== null; at = nextStep(field, at, -1))
        back.push(at);
      expect(back.reverse()).toEqual(seen);
    }
  });

  test.each([
    [1.63, 1, 1.7],
    [1.63, -1, 1.6],
    [1.6, 1, 1.7],
    [2.4, 1, null],
    [1.2, -1, null],
  ] as const)('of the line height from %d by %d leads to %d', (from, direction, to) => {
    expect(nextStep('lineHeight', from, direction)).toBe(to);
  });
});

describe('the looks of single sites', () => {
  const sepia: Look = { ...defaultLook, theme: 'sepia' };

  test.each(Object.entries(sites))('%s is still understood', (_path, stored) => {
    expect(parseSiteLooks(stored.d)).toEqual(stored.d);
  });

  test('survive a list that is partly garbage, each host once', () => {
    const list = [7, null, { host: '' }, { host: 'a.org' }, { host: 'a.org', look: sepia }];
    expect(parseSiteLooks(list)).toEqual([{ host: 'a.org', look: defaultLook }]);
    expect(parseSiteLooks({ host: 'a.org' })).toEqual([]);
  });

  test('are found by their host alone', () => {
    const all = withSite([], 'www.a.org', sepia);
    expect(lookOf(all, 'www.a.org')).toEqual(sepia);
    expect(lookOf(all, 'a.org')).toBeNull();
    expect(withoutSite(all, 'www.a.org')).toEqual([]);
  });

  test('come to the front when they change', () => {
    let all = withSite([], 'a.org', sepia);
    all = withSite(all, 'b.org', sepia);
    all = withSite(all, 'a.org', defaultLook);
    expect(all.map(({ host }) => host)).toEqual(['a.org', 'b.org']);
    expect(all).toHaveLength(2);
  });

  test('fit into one value of the browser’s sync: those not touched for longest go', () => {
    let all = parseSiteLooks([]);
    for (let i = 0; i < 60; i += 1) all = withSite(all, `health-${i}.example.org`, sepia);
    const bytes = 'o:site-looks'.length + JSON.stringify({ v: 1, d: all }).length;
    expect(bytes).toBeLessThanOrEqual(8192);
    expect(all.length).toBeGreaterThan(20);
    expect(all[0]?.host).toBe('health-59.example.org');
    expect(lookOf(all, 'health-0.example.org')).toBeNull();
  });
});
