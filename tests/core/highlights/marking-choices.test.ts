import { expect, test } from 'vitest';
import { tagsOf } from '@/components/highlights/tags-of';
import { parseMarkingChoices } from '@/core/highlights/marking-choices';
import { passageLink } from '@/core/highlights/passage-link';

test('a hand-edited value falls back name by name', () => {
  expect(
    parseMarkingChoices({ names: { green: '  Ask my doctor ', pink: 7, red: 'No colour' } }),
  ).toEqual({ names: { green: 'Ask my doctor' }, barOnPages: true });
  expect(parseMarkingChoices(undefined)).toEqual({ names: {}, barOnPages: true });
  expect(parseMarkingChoices({ barOnPages: false }).barOnPages).toBe(false);
});

test('tags stand between commas, with or without their sign, each once', () => {
  expect(tagsOf(' #sleep, ask my doctor,, sleep ،note')).toEqual([
    'sleep',
    'ask my doctor',
    'note',
  ]);
});

test('a link to words that stand there twice names what stands beside them', () => {
  const twice = {
    exact: 'a day',
    prefix: 'Title\nOne glass ',
    suffix: ' is said to do.',
    occurrences: 2,
  };
  expect(passageLink('https://example.org/x#y', twice)).toBe(
    'https://example.org/x#:~:text=One%20glass-,a%20day,-is%20said%20to',
  );
  expect(passageLink('https://example.org/x', { ...twice, occurrences: 1 })).toBe(
    'https://example.org/x#:~:text=a%20day',
  );
});
