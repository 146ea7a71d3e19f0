import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import foods from '@/data/foods/foods.json';
import { parseFoodNames, parseFoods } from '@/core/foods/parse-foods';
import { readNames } from '@/core/foods/phrases';
import { createWordIndex } from '@/core/foods/word-index';

const read = readNames(foods.map(parseFoodNames));
const likely = (id: number) => 1 / (1 + (read[id]?.name.length ?? 0));
const index = createWordIndex(read, likely);

test('the names read alone are those of the whole food', () => {
  const whole = parseFoods(foods).map(({ name, aliases }) => ({ name, aliases }));
  expect(foods.map(parseFoodNames)).toEqual(whole);
});

describe('words of foods', () => {
  const at = (name: string) => read.findIndex((food) => food.name.join(' ') === name);

  test('a name that is nothing but the word comes first, and one without it not at all', () => {
    const found = index.find(['butter'], 'all', false);
    expect(found[0]).toBe(at('butter'));
    expect(
      found.every((id) => [read[id]?.name, ...(read[id]?.aliases ?? [])].flat().includes('butter')),
    ).toBe(true);
  });

  test('only the last word may be begun, and only where that is wanted', () => {
    expect(index.find(['rice', 'brow'], 'all', true).length).toBeGreaterThan(0);
    expect(index.find(['rice', 'brow'], 'all', false)).toEqual([]);
    expect(index.find(['brow', 'rice'], 'all', true)).toEqual([]);
  });

  test('of several words all are wanted, or any', () => {
    const all = index.find(['brown', 'rice'], 'all', false);
    const any = index.find(['brown', 'rice'], 'any', false);
    expect(any.length).toBeGreaterThan(all.length);
    expect(any).toEqual(expect.arrayContaining(all));
    expect(index.find(['rice', 'xyzzy'], 'all', false)).toEqual([]);
  });
});

// MiniSearch is in no bundle of ours; it says whether the scores are those of the method.
test('it answers as MiniSearch does, whatever two words are asked for', () => {
  const peer = new MiniSearch<{ id: number; name: string; words: string }>({
    fields: ['name', 'words'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 1.5, words: 1 },
      weights: { fuzzy: 0, prefix: 0.4 },
      boostDocument: (id) => likely(id as number),
    },
  });
  peer.addAll(
    read.map(({ name, aliases }, id) => ({
      id,
      name: name.join(' '),
      words: aliases.flat().join(' '),
    })),
  );
  const scoresOf = (words: string[], combineWith: 'AND' | 'OR', isBegun: boolean) =>
    new Map(
      peer
        .search(words.join(' '), {
          combineWith,
          prefix: (_word, at, all) => isBegun && at === all.length - 1,
        })
        .map(({ id, score }) => [id as number, score.toFixed(9)]),
    );
  // Of two foods that score the same either may come first.
  const expectSame = (found: number[], peers: Map<number, string>) => {
    const first = found.slice(0, 12);
    expect(new Set(first).size).toBe(first.length);
    expect(first.map((id) => peers.get(id))).toEqual([...peers.values()].slice(0, 12));
  };
  const words = [...new Set(read.flatMap(({ name }) => name))];
  for (let at = 0; at < words.length; at += 23) {
    const [one = '', other = ''] = [words[at], words[(at * 7 + 5) % words.length]];
    const begun = one.slice(0, Math.max(3, one.length - 2));
    expectSame(index.find([other, one], 'any', false), scoresOf([other, one], 'OR', false));
    expectSame(index.find([begun], 'all', true), scoresOf([begun], 'AND', true));
  }
});
