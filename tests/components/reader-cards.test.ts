import { describe, expect, test } from 'vitest';
import { dateText } from '@/components/reader/date-text';
import { hasCard, orderVoices } from '@/components/reader/order-voices';
import { placeCards } from '@/components/reader/place-cards';
import { shownText } from '@/core/sources/shown-text';
import { wishOfKey } from '@/components/reader/wish-of-key';
import { says, source } from '../visual/reader/quoted-in';

const gap = 10;
const cards = (...wishes: [top: number, height: number][]) =>
  wishes.map(([top, height]) => ({ top, height }));

describe('cards beside the text', () => {
  test('stand exactly at their passages where there is room', () => {
    expect(placeCards(cards([0, 50], [100, 50], [400, 50]), gap)).toEqual([0, 100, 400]);
  });

  test('that would overlap share the distance', () => {
    const [first, second] = placeCards(cards([100, 60], [100, 60]), gap);
    expect(first).toBe(65);
    expect(second).toBe(135);
  });

  test('never begin above the article', () => {
    expect(placeCards(cards([0, 80], [5, 80]), gap)).toEqual([0, 90]);
  });

  test('keep their order and never overlap, however crowded', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 16807) % 2147483647) % below;
    for (let run = 0; run < 200; run += 1) {
      const wishes = Array.from({ length: 1 + random(20) }, () => ({
        top: random(1500),
        height: 30 + random(200),
      })).sort((a, b) => a.top - b.top);
      const tops = placeCards(wishes, gap);
      expect(tops).toHaveLength(wishes.length);
      expect(tops[0]).toBeGreaterThanOrEqual(0);
      for (let i = 1; i < tops.length; i += 1) {
        const endBefore = (tops[i - 1] ?? NaN) + (wishes[i - 1]?.height ?? NaN) + gap;
        expect(tops[i]).toBeGreaterThanOrEqual(endBefore - 1e-6);
      }
    }
  });

  test('a crowd moves no card that stands far from it', () => {
    const wishes = cards([500, 100], [510, 100], [520, 100], [2000, 100]);
    expect(placeCards(wishes, gap).at(-1)).toBe(2000);
  });
});

describe('the order of the cards', () => {
  const at = { range: null, element: null };
  const one = { id: 'a', source: source('a', {}) };

  test('is that of the text, and a source is presented in full once', () => {
    const voices = orderVoices([
      {
        ...one,
        attributions: [
          { ...says('a', 'direct', 7, 'late'), ...at },
          { ...says('a', 'direct', 1, 'early'), ...at },
        ],
      },
      {
        id: 'b',
        source: source('b', {}),
        attributions: [{ ...says('b', 'indirect', 3, 'between'), ...at }],
      },
    ]);
    expect(voices.map(({ attribution, first }) => [attribution.claim[0]?.text, first])).toEqual([
      ['early', true],
      ['between', true],
      ['late', false],
    ]);
    expect(new Set(voices.map(({ key }) => key)).size).toBe(3);
  });

  test('has sources without a name among them, and no card for them', () => {
    const unnamed = source('c', { kind: 'unnamed' });
    const attributions = [{ ...says('c', 'indirect', 0, 'x'), ...at }];
    const voices = orderVoices([{ id: 'c', source: unnamed, attributions }]);
    expect(voices.map(hasCard)).toEqual([false]);
  });
});

describe('dates', () => {
  test('are written out, as exact as the page has them', () => {
    expect(dateText('2008-01')).toBe('January 2008');
    expect(dateText('2019-03-04')).toBe('March 4, 2019');
  });

  test('stay on the day the page names, whatever the zone', () => {
    expect(dateText('2020-01-05T23:30:00-08:00')).toBe('January 5, 2020');
    expect(dateText('2020-01-05T00:10:00+13:00')).toBe('January 5, 2020');
  });

  test('that are no ISO dates stay as written', () => {
    expect(dateText('Last week')).toBe('Last week');
    expect(dateText('Jan. 5th, 2020')).toBe('Jan. 5th, 2020');
  });
});

test('characters nobody sees do not change how a name reads', () => {
  expect(shownText('Ma\u200Brie \u202ECurie\u202C\u00AD')).toBe('Marie Curie');
});

describe('keys', () => {
  const nowhere = { inCard: false, hasSelection: false, isCovered: false };

  test('Escape closes the reader, but first what lies over it', () => {
    expect(wishOfKey('Escape', nowhere)).toEqual({ to: 'close' });
    expect(wishOfKey('Escape', { ...nowhere, isCovered: true })).toEqual({ to: 'forget' });
  });

  test('arrows belong to the page unless the focus is on a card', () => {
    expect(wishOfKey('ArrowDown', nowhere)).toBeNull();
    expect(wishOfKey('ArrowDown', { ...nowhere, inCard: true })).toEqual({ to: 'card', step: 1 });
  });

  test('h is yellow, 1 to 5 are the five colours, other digits are nothing', () => {
    expect(wishOfKey('h', nowhere)).toEqual({ to: 'highlight', colour: 'yellow' });
    expect(wishOfKey('3', nowhere)).toEqual({ to: 'highlight', colour: 'blue' });
    expect(wishOfKey('0', nowhere)).toBeNull();
    expect(wishOfKey('6', nowhere)).toBeNull();
  });

  test('Tab is left alone', () => {
    expect(wishOfKey('Tab', { inCard: true, hasSelection: true, isCovered: true })).toBeNull();
  });
});
