/**
 * Reads nothing. Lays 10,000 passages of 1,000 pages into the store and prints how long the library takes,
 * in ms: to open, until it says how many there are and has drawn the latest of them; until it has read the
 * rest as well; and to filter after each thing typed from then on, laid out. Needs the e2e build. OUT, if
 * given, gets the same as JSON, each a list from the quickest to the slowest.
 */
import { writeFileSync } from 'node:fs';
import { driveBrowser, type Driven } from '@/tests/e2e/drive-browser';
import { fillLibrary } from '@/tests/e2e/fill-library';
import { until } from '@/tests/e2e/until';

const times = 7;
const typing = ['s', 'sl', 'sle', 'sleep', 'sleep 77', 'note 4', '', 'BREAD', 'volcano'];

export async function run(_input: string, output: string): Promise<void> {
  const driven = await driveBrowser('chromium');
  try {
    const empty = await driven.openOwn('/library.html');
    await until(() => empty.$('.empty'), 'the library is not empty at first');
    await fillLibrary(empty);
    const address = empty.url();
    await empty.close();
    const open: number[] = [];
    const whole: number[] = [];
    const filter: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const measured = await openOnce(driven, address);
      open.push(measured.open);
      whole.push(measured.whole);
      filter.push(...measured.filter);
    }
    const result = { open: sorted(open), whole: sorted(whole), filter: sorted(filter) };
    if (output) writeFileSync(output, `${JSON.stringify(result, null, 2)}\n`);
    for (const [what, ms] of Object.entries(result))
      console.log(
        `${what}: median ${middle(ms).toFixed(1)} ms, quickest ${ms[0]?.toFixed(1)}, slowest ${ms.at(-1)?.toFixed(1)}, of ${ms.length}`,
      );
  } finally {
    await driven.close();
  }
}

async function openOnce(driven: Driven, url: string) {
  const library = await driven.browser.newPage();
  await library.bringToFront();
  await library.evaluateOnNewDocument(() => {
    const note = (name: string, isThere: () => boolean) => {
      const look = () => {
        if (!isThere()) requestAnimationFrame(look);
        // The frame is done when the next task begins.
        else setTimeout(() => Object.assign(window, { [name]: performance.now() }));
      };
      requestAnimationFrame(look);
    };
    const said = () => document.querySelector<HTMLElement>('.count')?.innerText ?? '';
    note('openedMs', () => /10[.,]000/.test(said()));
    note('wholeMs', () => document.querySelector('.library[aria-busy=false]') !== null);
  });
  await library.goto(url);
  type Noted = { openedMs?: number; wholeMs?: number };
  const { open, whole } = await until(
    () =>
      library.evaluate(() => {
        const { openedMs, wholeMs } = window as Noted;
        return openedMs && wholeMs && { open: openedMs, whole: wholeMs };
      }),
    'the library does not list them',
    30_000,
  );
  const filter = await library.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('There is no search.');
    const times: number[] = [];
    for (const typed of all) {
      const begun = performance.now();
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
      // Until it is laid out, not only drawn.
      document.body.getBoundingClientRect();
      times.push(performance.now() - begun);
    }
    return times;
  }, typing);
  await library.close();
  return { open, whole, filter };
}

const sorted = (ms: number[]) => ms.toSorted((one, other) => one - other);
const middle = (ms: readonly number[]) => ms[Math.floor(ms.length / 2)] ?? NaN;
