/**
 * Reads nothing. What saved passages cost when a page is opened: 500 of them found again in a text of 200 kB of
 * which every twentieth word has changed, beside the method of Hypothesis on the same text in the same run, in
 * ms of the processor; and 1,000 of them painted, in ms until the frame is done, in both browsers. Needs the
 * e2e builds. OUT, if given, gets the same as JSON.
 */
import { writeFileSync } from 'node:fs';
import { find, save } from '@/tests/bench/anchors';
import { bundleEntry } from '@/tests/bench/bundle-entry';
import { findFuzzily } from '@/tests/bench/fuzzy-quote';
import type * as page from '@/tests/bench/paint-in-page';
import { randomFrom } from '@/tests/core/highlights/random';
import { driveBrowser } from '@/tests/e2e/drive-browser';
import { servePages } from '@/tests/e2e/serve-pages';

const seed = 7;
const times = 7;
const textLetters = 200_000;
const editedShare = 0.05;
const passages = 500;
const painted = 1_000;
/** As much of its neighbourhood as Hypothesis saves with a quote. */
const contextLetters = 32;

export async function run(_input: string, output: string): Promise<void> {
  const { a, b, highlights } = madePair();
  const ours: number[] = [];
  const theirs: number[] = [];
  const saved = save({ id: 'made', a, b, highlights });
  const quotes = highlights.map(({ start, end }) => ({
    exact: a.slice(start, end),
    prefix: a.slice(Math.max(0, start - contextLetters), start),
    suffix: a.slice(end, end + contextLetters),
    start,
  }));
  for (let time = 0; time < times; time += 1) {
    ours.push(processorMs(() => find(saved, b)));
    theirs.push(processorMs(() => quotes.map((quote) => findFuzzily(b, quote))));
  }
  const found = find(saved, b).filter(({ start }) => start !== null).length;
  const anchoring = {
    ...{ ours: middle(ours), theirs: middle(theirs), found, of: passages },
    ratio: middle(ours) / middle(theirs),
  };
  const painting = {
    chromium: await paintIn('chromium'),
    firefox: await paintIn('firefox'),
  };
  if (output) writeFileSync(output, `${JSON.stringify({ anchoring, painting }, null, 2)}\n`);
  console.log(
    `${passages} passages in ${textLetters / 1000} kB: ${anchoring.ours.toFixed(0)} ms (${found} found), the peer ${anchoring.theirs.toFixed(0)} ms: 1/${(1 / anchoring.ratio).toFixed(1)}`,
  );
  for (const [name, { ms, added }] of Object.entries(painting))
    console.log(
      `${painted} painted in ${name}: ${ms.toFixed(1)} ms, ${added} letters added to the page`,
    );
}

/** Made of made-up words by their usual frequency, so that it is nobody's text. */
function madePair() {
  const random = randomFrom(seed);
  const syllables = ['ba', 'ri', 'to', 'men', 'sal', 'ku', 'ne', 'vor', 'li', 'ga', 'sho', 'pe'];
  const lexicon = Array.from({ length: 6_000 }, () =>
    Array.from({ length: 1 + random.below(4) }, () => random.pick(syllables)).join(''),
  );
  // The n-th word comes up about 1/n as often.
  const word = () => lexicon[Math.floor(lexicon.length ** random.next()) - 1] ?? 'ba';
  const before: string[] = [];
  const after: string[] = [];
  const starts: number[] = [];
  let letters = 0;
  while (letters < textLetters) {
    starts.push(letters);
    const said = Array.from({ length: 8 + random.below(18) }, word);
    const sentence = `${said.join(' ')}.`;
    before.push(sentence);
    after.push(`${said.map((one) => (random.next() < editedShare ? word() : one)).join(' ')}.`);
    letters += sentence.length + 1;
  }
  const a = before.join('\n');
  const highlights = Array.from({ length: passages }, () => {
    const at = random.below(before.length);
    const start = starts[at] ?? 0;
    return { start, end: start + (before[at] ?? '').length };
  });
  return { a, b: after.join('\n'), highlights };
}

async function paintIn(name: 'chromium' | 'firefox') {
  const pages = await servePages({
    '/paint.html': '<!doctype html><html lang="en"><title>Paint</title><body></body></html>',
    '/paint.js': await bundleEntry('tests/bench/paint-in-page.ts'),
  });
  const driven = await driveBrowser(name);
  try {
    const tab = await driven.openTab(
      `${pages.origin.replace('127.0.0.1', 'localhost')}/paint.html`,
    );
    await tab.bringToFront();
    await tab.addScriptTag({ url: '/paint.js' });
    const paintings = await tab.evaluate(
      (...given) => (window as unknown as { leanread: typeof page }).leanread.paintOften(...given),
      painted,
      times,
    );
    return {
      ms: middle(paintings.map(({ ms }) => ms)),
      added: Math.max(...paintings.map(({ added }) => added)),
    };
  } finally {
    await driven.close();
    await pages.close();
  }
}

function processorMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const middle = (ms: readonly number[]) =>
  ms.toSorted((one, other) => one - other)[Math.floor(ms.length / 2)] ?? NaN;
