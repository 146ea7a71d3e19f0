import { describe, expect, test } from 'vitest';
import { identifyPage } from '@/core/highlights/identify-page';

describe('one article under many addresses is one page', () => {
  test.each([
    'http://www.example.org/knees',
    'https://example.org/knees/',
    'https://m.example.org/knees',
    'https://example.org/knees?utm_source=mail&utm_medium=x&fbclid=1',
    'https://example.org/knees?gclid=2#stretching',
    'https://example.org/knees#:~:text=Rest%20for%20two',
  ])('%s', (url) => {
    expect(identifyPage({ url })).toEqual(['https://example.org/knees']);
  });
});

test('the mobile page of a language is the page of that language, and nobody’s initial is taken for it', () => {
  expect(identifyPage({ url: 'https://en.m.example.org/wiki/Knee' })).toEqual([
    'https://en.example.org/wiki/Knee',
  ]);
  expect(identifyPage({ url: 'https://paul.m.example.org/knee' })).toEqual([
    'https://paul.m.example.org/knee',
  ]);
});

test('parameters that may choose the content stay', () => {
  expect(identifyPage({ url: 'https://example.org/a?id=7&ref=b&t=90&_ga=1' })).toEqual([
    'https://example.org/a?id=7&ref=b&t=90',
  ]);
});

test('what the page calls itself counts beside its address', () => {
  expect(
    identifyPage({
      url: 'https://www.example.org/a?page=1',
      canonical: 'https://www.example.org/health/a',
      ogUrl: 'https://example.org/health/a',
      doi: 'https://doi.org/10.1000/ABC.1',
    }),
  ).toEqual(['https://example.org/a?page=1', 'https://example.org/health/a', 'doi:10.1000/abc.1']);
});

describe('a claim that would fold strangers into one is ignored', () => {
  test.each([
    ['of another site', 'https://other.example/a'],
    ['of a site that only ends alike', 'https://badexample.org/a'],
    ['of the front page', 'https://example.org/'],
    ['that is no web address', 'javascript:alert(1)'],
    ['that is broken', 'https://'],
  ])('%s', (_name, canonical) => {
    expect(identifyPage({ url: 'https://example.org/deep/a', canonical })).toEqual([
      'https://example.org/deep/a',
    ]);
  });
});

test('a department of the same site may name the main address', () => {
  expect(
    identifyPage({
      url: 'https://health.example.org/a',
      canonical: 'https://www.example.org/health/a',
    }),
  ).toContain('https://example.org/health/a');
});

test('a file on disk is known by its address without the fragment', () => {
  expect(identifyPage({ url: 'file:///home/me/a.html#top' })).toEqual(['file:///home/me/a.html']);
});

test('what is no DOI is not taken for one', () => {
  const url = 'https://example.org/a';
  expect(identifyPage({ url, doi: 'ISBN 123' })).toEqual([url]);
  expect(identifyPage({ url, doi: 'doi:10.5555/x.Y ' })).toEqual([url, 'doi:10.5555/x.y']);
});
