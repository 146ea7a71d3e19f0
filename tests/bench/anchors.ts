/**
 * Anchors: finds saved passages again in a later text.
 * IN, one JSON object a line: {"id", "a", "b", "highlights": [{"start", "end"}]}; "\n" ends a block, positions
 * are UTF-16 code units of `a`. Records are made from `a`, then only they and `b` are used.
 * OUT, in the same order: {"id", "ms", "results": [{"state", "start", "end"}]}; places count in `b` as received,
 * `ms` is the processor time spent on `b`. A line that cannot be read gives {"id", "error", "ms": 0, "results": []}.
 */
import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { align } from '@/core/anchors/align';
import { canonicalText, toCanonical, toRaw } from '@/core/anchors/canonical-text';
import { describeQuote } from '@/core/anchors/describe-quote';
import { snapToGraphemes } from '@/core/anchors/graphemes';
import { matchQuote, readText } from '@/core/anchors/match-quote';
import type { Anchor, Match, Skeleton } from '@/core/anchors/quote';
import { skeletonOf } from '@/core/anchors/skeleton';
import { wordsOf } from '@/core/anchors/words';
import { isRecord } from '@/core/is-record';
import { progress } from './progress';

type Pair = { id: unknown; a: string; b: string; highlights: { start: number; end: number }[] };

export async function run(input: string, output: string): Promise<void> {
  const bar = progress(readFileSync(input, 'utf8').split('\n').filter(Boolean).length, 'anchors');
  const out = createWriteStream(output);
  for await (const line of createInterface({ input: createReadStream(input) })) {
    if (!line.trim()) continue;
    if (!out.write(`${JSON.stringify(answer(line))}\n`)) await once(out, 'drain');
    bar.step();
  }
  out.end();
  await once(out, 'finish');
}

function answer(line: string) {
  let id: unknown = null;
  try {
    const parsed: unknown = JSON.parse(line);
    if (isRecord(parsed)) id = parsed['id'] ?? null;
    const pair = parsePair(parsed);
    const saved = save(pair);
    const before = process.cpuUsage();
    const results = find(saved, pair.b);
    const { user, system } = process.cpuUsage(before);
    return { id, ms: (user + system) / 1000, results };
  } catch (error) {
    return {
      id,
      error: error instanceof Error ? error.message : String(error),
      ms: 0,
      results: [],
    };
  }
}

function parsePair(value: unknown): Pair {
  if (!isRecord(value)) throw new Error('The line is no object.');
  const { id, a, b, highlights } = value;
  if (typeof a !== 'string' || typeof b !== 'string') throw new Error('a and b must be texts.');
  if (!Array.isArray(highlights)) throw new Error('highlights must be a list.');
  return { id, a, b, highlights: highlights.map(parseRange) };
}

function parseRange(value: unknown) {
  const [start, end] = isRecord(value) ? [value['start'], value['end']] : [];
  // A range that cannot be read keeps its place in the answer: it selects nothing and is not found.
  return typeof start === 'number' && typeof end === 'number'
    ? { start, end }
    : { start: 0, end: 0 };
}

export function save({ a, highlights }: Pair): { skeleton: Skeleton; anchors: (Anchor | null)[] } {
  const canonical = canonicalText(a);
  const words = wordsOf(canonical.text);
  const anchors = highlights.map(({ start, end }) => {
    const range = toCanonical(canonical, start, end);
    if (!range) return null;
    const snapped = snapToGraphemes(canonical.text, range.start, range.end);
    return describeQuote(canonical.text, words, snapped.start, snapped.end);
  });
  return { skeleton: skeletonOf(words), anchors };
}

export function find({ skeleton, anchors }: ReturnType<typeof save>, b: string): Match[] {
  const canonical = canonicalText(b);
  const reading = readText(canonical.text);
  const alignment = align(skeleton, reading.words);
  return anchors.map((anchor) => {
    if (!anchor) return { state: 'orphan', start: null, end: null };
    const match = matchQuote(anchor, reading, alignment);
    return match.start === null ? match : { ...match, ...toRaw(canonical, match.start, match.end) };
  });
}
