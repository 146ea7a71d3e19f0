import { describe, expect, test } from 'vitest';
import { lineAt, textLines } from '@/core/reading/text-lines';

const piece = (top: number, height: number) => ({ top, bottom: top + height });

describe('the lines of a text', () => {
  test('pieces beside each other are one line, whatever their heights', () => {
    const word = piece(100, 20);
    const setHigh = piece(97, 12);
    const link = piece(101, 20);
    expect(textLines([link, word, setHigh])).toEqual([{ top: 97, bottom: 121 }]);
  });

  test('lines that touch or overlap a little stay apart', () => {
    expect(textLines([piece(120, 24), piece(100, 24), piece(140, 24)])).toHaveLength(3);
  });

  test('boxes without height are none', () => {
    expect(textLines([piece(10, 0)])).toEqual([]);
  });

  test('a height is on the line it crosses, or on the nearer one', () => {
    const lines = [piece(100, 20), piece(130, 20), piece(190, 20)];
    expect(lineAt(lines, 135)).toBe(1);
    expect(lineAt(lines, 125)).toBe(0);
    expect(lineAt(lines, 126)).toBe(1);
    expect(lineAt(lines, 900)).toBe(2);
    expect(lineAt([], 5)).toBe(-1);
  });
});
