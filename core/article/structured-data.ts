import { isRecord } from '@/core/is-record';
import { foldText } from '@/core/article/fold-text';

/** What a page's JSON-LD says of itself. The page wrote it, so it is only ever text to us, never trusted alone. */
export type StructuredData = {
  types: string[];
  headline: string | null;
  description: string | null;
  authors: string[];
  reviewers: string[];
  published: string | null;
  modified: string | null;
  image: string | null;
  siteName: string | null;
  /** Whether an article-like thing was described at all. */
  isArticle: boolean;
};

const articleType =
  /^(.*Article|BlogPosting|MedicalWebPage|MedicalScholarlyArticle|Recipe|HowTo|Report|ReviewNewsArticle|LiveBlogPosting|SocialMediaPosting)$/;
/** A hostile page may nest or repeat without end; real graphs hold some dozens of things. */
const maxThings = 2000;
const maxCharacters = 1_000_000;
const maxName = 200;

export function parseStructuredData(sources: readonly string[]): StructuredData {
  const things = thingsIn(sources);
  const byId = new Map(
    things.flatMap((thing) =>
      typeof thing['@id'] === 'string' && Object.keys(thing).length > 1
        ? [[thing['@id'], thing] as const]
        : [],
    ),
  );
  const types = things.flatMap(typesOf);
  const articles = things.filter((thing) => typesOf(thing).some((type) => articleType.test(type)));
  const article =
    articles.find((thing) => thing['author'] && (thing['headline'] ?? thing['name'])) ??
    articles.find((thing) => thing['headline'] ?? thing['name']) ??
    articles[0];
  const page = things.find((thing) => typesOf(thing).includes('WebPage'));
  const site = things.find((thing) => typesOf(thing).includes('WebSite'));

  const names = (value: unknown): string[] => {
    const list: unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
    return list.flatMap((one) => {
      if (typeof one === 'string') return [plain(one)].filter(Boolean);
      if (!isRecord(one)) return [];
      const id = one['@id'];
      const full =
        typeof one['name'] === 'string' ? one : typeof id === 'string' ? byId.get(id) : one;
      const name = full?.['name'];
      return typeof name === 'string' ? [plain(name)].filter(Boolean) : [];
    });
  };
  const first = (...values: unknown[]): string | null => {
    for (const value of values) if (typeof value === 'string' && plain(value)) return plain(value);
    return null;
  };
  const image = Array.isArray(article?.['image'])
    ? (article['image'] as unknown[])[0]
    : article?.['image'];
  return {
    types: [...new Set(types)],
    headline: first(article?.['headline'], article?.['name']),
    description: first(article?.['description']),
    authors: [...new Set(names(article?.['author']))],
    reviewers: [...new Set([...names(article?.['reviewedBy']), ...names(page?.['reviewedBy'])])],
    published: first(article?.['datePublished'], page?.['datePublished']),
    modified: first(article?.['dateModified'], page?.['dateModified']),
    image: first(image, isRecord(image) ? image['url'] : null),
    siteName: first(site?.['name']),
    isArticle: article !== undefined,
  };
}

function thingsIn(sources: readonly string[]): Record<string, unknown>[] {
  const things: Record<string, unknown>[] = [];
  for (const source of sources) {
    if (source.length > maxCharacters) continue;
    const pending: unknown[] = [parsed(source)];
    while (pending.length && things.length < maxThings) {
      const next = pending.shift();
      if (Array.isArray(next)) pending.push(...(next.slice(0, maxThings) as unknown[]));
      else if (isRecord(next)) {
        if (next['@type'] !== undefined) things.push(next);
        pending.push(next['@graph'], next['mainEntity'], next['mainEntityOfPage']);
      }
    }
  }
  return things;
}

/** Publishers ship broken JSON often enough; such a block tells nothing, and the page's text still does. */
function parsed(source: string): unknown {
  try {
    return JSON.parse(
      source.replace(/^\s*(<!\[CDATA\[|\/\/.*)|\]\]>\s*$/g, '').replace(/[\u0000-\u001f]+/g, ' '),
    );
  } catch {
    return null;
  }
}

const typesOf = (thing: Record<string, unknown>): string[] =>
  [thing['@type']]
    .flat()
    .filter((type): type is string => typeof type === 'string' && type.length < 80);

const entities: Record<string, string> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  apos: "'",
};

/** Text in JSON-LD is often escaped for HTML once too often. */
function plain(text: string): string {
  return foldText(
    text
      .slice(0, maxName * 10)
      .replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, digits: string) => {
        const code = parseInt(digits, hex ? 16 : 10);
        return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
      })
      .replace(/&([a-z]+);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
      .replace(/<[^>]*>/g, ' '),
  );
}
