import { itemLimitBytes, syncedBytes } from '@/core/sync/synced-bytes';

/** What the browser's sync may hold of highlights, in bytes: its 102,400 less what the options need. */
export const smallSyncBudgetBytes = 90_000;
/** Options have keys beginning with `o:`; these are of pages with highlights. */
export const smallSyncPrefix = 'h:';
/** All items of the browser's sync are at most 512; some are the options'. */
const mostItems = 480;
/** Room for the key, its number and the quotes around the text. */
const partBytes = itemLimitBytes - 64;

/** A page's highlights as one text of plain letters, and when any of them was changed last. */
export type PackedPage = {
  key: string;
  packed: string;
  latest: string;
  title: string;
  /** What is there of the page already. */
  there?: string | undefined;
};

/**
 * Which pages travel through the browser's sync: those changed last, as many as there is room for. What
 * does not fit stays on this device and is named.
 */
export function planSmallSync(
  pages: readonly PackedPage[],
  budgetBytes = smallSyncBudgetBytes,
): { items: Record<string, string>; left: PackedPage[] } {
  const items: Record<string, string> = {};
  const left: PackedPage[] = [];
  let [bytes, count] = [0, 0];
  const newestFirst = [...pages].sort(
    (one, two) => compare(two.latest, one.latest) || compare(one.key, two.key),
  );
  const fits = (key: string, packed: string): boolean => {
    const parts = partsOf(key, packed);
    const more = parts.reduce((sum, [item, part]) => sum + syncedBytes(item, part), 0);
    if (bytes + more > budgetBytes || count + parts.length > mostItems) return false;
    bytes += more;
    count += parts.length;
    for (const [item, part] of parts) items[item] = part;
    return true;
  };
  for (const page of newestFirst) {
    const { key, packed, there } = page;
    // A smaller, older page behind it might fit, but then what travels would not be the latest.
    const isBehind = left.length > 0 && there !== packed;
    if (!isBehind && fits(key, packed)) continue;
    left.push(page);
    // What is there stays where there is room: a device that knows less of it would give it again, for ever.
    if (there !== undefined) fits(key, there);
  }
  return { items, left };
}

/** A page too large for one item is cut: `h:KEY`, `h:KEY:1`, … each part saying how many there are. */
function partsOf(key: string, packed: string): [string, string][] {
  const count = Math.max(1, Math.ceil(packed.length / partBytes));
  return Array.from({ length: count }, (_, i) => [
    smallSyncPrefix + key + (i === 0 ? '' : `:${i}`),
    `${count}.${packed.slice(i * partBytes, (i + 1) * partBytes)}`,
  ]);
}

/** The pages that have all their parts, by key; of others some is still on its way, or was lost. */
export function gatherSmallSync(items: Readonly<Record<string, unknown>>): Map<string, string> {
  const whole = new Map<string, string>();
  for (const [key, first] of Object.entries(items)) {
    const count = key.startsWith(smallSyncPrefix) && pageKeyOf(key) === key ? countOf(first) : 0;
    if (count === 0) continue;
    const parts = [first, ...Array.from({ length: count - 1 }, (_, i) => items[`${key}:${i + 1}`])];
    if (!parts.every((part) => countOf(part) === count)) continue;
    const packed = parts.map((part) => String(part).replace(/^\d+\./, '')).join('');
    whole.set(key.slice(smallSyncPrefix.length), packed);
  }
  return whole;
}

/** The first item of the page that an item belongs to. */
const pageKeyOf = (item: string): string => item.split(':').slice(0, 2).join(':');

/** What is to be taken out: of pages that are there whole, all that is not among the wanted items. */
export function staleItems(
  there: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, string>>,
  untouched: ReadonlySet<string>,
): string[] {
  const whole = gatherSmallSync(there);
  return Object.keys(there).filter((item) => {
    if (!item.startsWith(smallSyncPrefix) || item in wanted) return false;
    const key = pageKeyOf(item).slice(smallSyncPrefix.length);
    return whole.has(key) && !untouched.has(key);
  });
}

/** How many parts a part says there are; 0 for what is none. */
const countOf = (part: unknown): number =>
  typeof part === 'string' ? Number(/^([1-9]\d{0,2})\./.exec(part)?.[1] ?? 0) : 0;

const compare = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0);
