import { spoken, type CueName } from '@/core/article/line-cues';
import { webTalk } from '@/core/article/line-facts';

/** What articles speak of as well as sites: screens, films and scales are subjects of health pages. */
const subjects: ReadonlySet<CueName> = new Set<CueName>([
  'screen', 'video', 'tool', 'ratio', 'urgent', 'event', 'quiz', 'crowd', 'free', 'member', 'people', 'offer',
]); // prettier-ignore

export type Witnesses = {
  /** Different words that speak of a site and its doings. */
  all: number;
  /** Of these, the ones with which a site speaks to its reader, and no article of its subject. */
  ofSite: number;
};

/**
 * How many words of a text bear witness that it is the site's and not the article's. A word does so once:
 * “read on” is an order, leads to a page and speaks of members, and is still one witness.
 */
export function countWitnesses(lines: readonly string[]): Witnesses {
  const heard = new Set<string>();
  const witnesses = { all: 0, ofSite: 0 };
  const said = lines.flatMap((line) => [...spoken(line)]).filter(({ name }) => webTalk.has(name));
  // Those of the site first, the shorter ones before those that only stretch farther.
  said.sort(
    (one, other) =>
      Number(subjects.has(one.name)) - Number(subjects.has(other.name)) ||
      one.words.length - other.words.length,
  );
  for (const { name, words } of said) {
    const each = words.match(/[\p{L}\p{N}£$€]+/gu) ?? [words];
    if (each.some((word) => heard.has(word))) continue;
    for (const word of each) heard.add(word);
    witnesses.all += 1;
    if (!subjects.has(name)) witnesses.ofSite += 1;
  }
  return witnesses;
}
