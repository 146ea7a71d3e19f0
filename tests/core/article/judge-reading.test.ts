import { describe, expect, test } from 'vitest';
import { judgeReading, type ReadingSignals } from '@/core/article/judge-reading';

const signals = (changes: Partial<ReadingSignals>): ReadingSignals => ({
  prose: 4000,
  proseInFirst: 3800,
  paragraphs: 12,
  first: 4200,
  second: 4000,
  ...changes,
});

describe('the judge between two readings', () => {
  test('keeps the first where it holds the running text of the page', () => {
    expect(judgeReading(signals({}))).toEqual({ way: 'first', because: 'whole' });
  });

  test('takes the second where the first holds one part of several', () => {
    expect(judgeReading(signals({ proseInFirst: 900 })).because).toBe('part-of-several');
  });

  test('takes the second where a short first holds hardly any of the running text, in however few paragraphs', () => {
    const few = { paragraphs: 2, prose: 2000, proseInFirst: 300, second: 2000 };
    expect(judgeReading(signals({ ...few, first: 800 })).way).toBe('second');
    expect(judgeReading(signals({ ...few, first: 2600 })).way).toBe('first');
  });

  test('leaves a long article alone that has as much praise or talk below it', () => {
    expect(judgeReading(signals({ prose: 14_000, proseInFirst: 6500, first: 7000 })).way).toBe(
      'first',
    );
  });

  test('does not take a few long notices beside a short text for a longer article', () => {
    expect(judgeReading(signals({ proseInFirst: 900, paragraphs: 3 })).way).toBe('first');
  });

  test('takes the second where the first found nothing', () => {
    expect(judgeReading(signals({ first: 0, proseInFirst: 0, paragraphs: 1 })).way).toBe('second');
  });
});
