import { expect, test } from 'vitest';
import { placeBar } from '@/components/highlights/place-bar';

const view = { width: 320, height: 600, top: 48 };
const bar = { width: 300, height: 60 };
const words = (top: number, left = 110, right = 210) => ({ left, right, top, bottom: top + 20 });

test.each([
  ['above its words', words(300), false, { left: 10, top: 230 }],
  ['below them where the toolbar is in the way', words(80), false, { left: 10, top: 110 }],
  ['below them under a finger', words(300), true, { left: 10, top: 330 }],
  ['above at the foot, even under a finger', words(570), true, { left: 10, top: 500 }],
  ['whole in view at the left edge', words(300, 0, 20), false, { left: 8, top: 230 }],
  ['whole in view at the right edge', words(300, 300, 320), false, { left: 12, top: 230 }],
])('a bar stands %s', (_, at, isTouch, place) => {
  expect(placeBar(at, bar, view, isTouch)).toEqual(place);
});

test('a bar larger than the window begins inside it', () => {
  const tall = { width: 500, height: 900 };
  expect(placeBar(words(300), tall, view, false)).toEqual({ left: 8, top: 56 });
});
