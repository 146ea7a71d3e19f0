import { comparable } from '@/core/article/comparable';

/** Shared words of two lines over all their words, 0 to 1. */
export function sharedWords(one: string, other: string): number {
  const a = new Set(comparable(one).split(' '));
  const b = new Set(comparable(other).split(' '));
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}
