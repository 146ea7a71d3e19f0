// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { waitForText } from '@/page/article/wait-for-text';
import { watchArticle } from '@/page/article/watch-article';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const lines = (topic: string) =>
  Array.from(
    { length: 20 },
    (_, i) =>
      `Note ${i} on ${topic}, which is long enough to stand on a page only once, as notes do.`,
  );
const write = (texts: string[]) =>
  document.body.replaceChildren(
    ...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
  );

describe('waiting for text', () => {
  /** When it was over, ms; the text grows until `untilMs`. */
  const waited = async (untilMs: number, isComing = false) => {
    let now = 0;
    const sleep = (ms: number) => {
      now += ms;
      if (now <= untilMs) document.body.append('a few more words ');
      return Promise.resolve();
    };
    await waitForText(document, { sleep, now: () => now, isComing });
    return now;
  };

  test('ends half a second after the last change', async () => {
    expect(await waited(800)).toBe(1_300);
  });
  test('goes on over a little text at rest while more is known to be on the way', async () => {
    expect(await waited(0)).toBe(500);
    expect(await waited(0, true)).toBe(3_000);
    expect(await waited(2_000, true)).toBe(3_000);
  });
  test('ends after three seconds on a page that never rests', async () => {
    expect(await waited(60_000)).toBe(3_000);
  });
});

describe('watching an article', () => {
  const watch = () => {
    const over = new AbortController();
    const onChanged = vi.fn();
    watchArticle(document, lines('oats').join('\n'), onChanged, {
      signal: over.signal,
      idle: (run) => run(),
    });
    return { over, onChanged };
  };
  const pass = () => vi.advanceTimersByTimeAsync(3_000);

  test('tells of another text once', async () => {
    write(lines('oats'));
    const { onChanged } = watch();
    write(lines('beans'));
    await pass();
    write(lines('plums'));
    await pass();
    expect(onChanged).toHaveBeenCalledTimes(1);
  });

  test('keeps silent over a corrected line, more text, and the same text drawn anew', async () => {
    write(lines('oats'));
    const { onChanged } = watch();
    write([...lines('oats').slice(1), 'A correction.', ...lines('beans')]);
    await pass();
    expect(onChanged).not.toHaveBeenCalled();
  });

  test('looks no more once it is over', async () => {
    write(lines('oats'));
    const { over, onChanged } = watch();
    write(lines('beans'));
    over.abort();
    await pass();
    expect(onChanged).not.toHaveBeenCalled();
  });
});
