// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '@/page/article/read-article';

/** The page we wrote to try LeanRead on: what most people see of the reader first. */
test('of the sample the reader has the article and nothing its site sells', () => {
  const html = readFileSync('sample/article.html', 'utf8');
  const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'));
  if (!reading.ok) throw new Error(reading.why);
  const lines = reading.article.text.split('\n');
  const headings = [
    'Key takeaways',
    'Why blood sugar rises after a meal',
    'What the walking trials found',
    'Even a few minutes count',
    'What is on the plate',
    'How to begin',
    'Warning',
    'What the trials cannot say',
  ];
  expect(lines.filter((line) => headings.includes(line))).toEqual(headings);
  const sold = ['StrideMax', 'BrightBowl', 'StepBuddy', 'Fernleaf Gold', 'Video of the Day'];
  expect(sold.filter((words) => lines.some((line) => line.includes(words)))).toEqual([]);
});
