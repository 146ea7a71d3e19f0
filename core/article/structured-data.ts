import { isRecord } from '@/core/is-record';
import { thingsInJsonLd, typesOf, type Thing } from '@/core/article/json-ld';
import { plainText } from '@/core/article/plain-text';
import { sharedWords } from '@/core/article/shared-words';

/** What a page's JSON-LD says of itself. The page wrote it, so it is only ever text to us, never trusted alone. */
export type StructuredData = {
  types: string[];
  headline: string | null;
  description: string | null;
  /** The writers who are not said to be organisations. */
  authors: string[];
  reviewers: string[];
  published: string | null;
  modified: string | null;
  image: string | null;
  siteName: string | null;
  publisher: string | null;
  /** Whether an article-like thing was described at all. */
  isArticle: boolean;
};

const articleType =
  /^(.*Article|BlogPosting|MedicalWebPage|Recipe|HowTo|Report|SocialMediaPosting)$/;
const group = /^(.*Organization|.*Business|Corporation|NewsMediaOrganization|WebSite|Brand)$/;
const mostNames = 20;
const longestName = 200;

/** What is known of the page from elsewhere: it tells its own article from those it only mentions. */
type Page = { title: string | null; address: string };

export function parseStructuredData(
  sources: readonly string[],
  page: Page = { title: null, address: '' },
): StructuredData {
  const things = thingsInJsonLd(sources);
  const byId = new Map<string, Thing>();
  for (const thing of things)
    if (typeof thing['@id'] === 'string' && Object.keys(thing).length > 2)
      byId.set(thing['@id'], thing);
  const article = ownArticle(things, page);
  const ofType = (type: string) => things.find((thing) => typesOf(thing).includes(type));
  const web = ofType('WebPage') ?? ofType('MedicalWebPage');

  const names = (value: unknown): string[] => {
    const list: unknown[] = Array.isArray(value) ? value.slice(0, mostNames) : [value];
    return list.flatMap((one) => {
      if (typeof one === 'string') return nameOf(one);
      if (!isRecord(one)) return [];
      const full = one['name'] === undefined ? (byId.get(text(one['@id']) ?? '') ?? one) : one;
      // An article that names itself as its writer names nobody.
      if (typesOf(full).some((type) => group.test(type) || articleType.test(type))) return [];
      const whole = [full['name']].flat()[0];
      if (typeof whole === 'string') return nameOf(whole);
      return nameOf(
        [full['givenName'], full['familyName']].map((part) => text(part) ?? '').join(' '),
      );
    });
  };
  const first = (...values: unknown[]): string | null => {
    for (const value of values)
      if (typeof value === 'string' && plainText(value)) return plainText(value);
    return null;
  };
  const image: unknown = [article?.['image']].flat()[0];
  const pictured = isRecord(image) ? (byId.get(text(image['@id']) ?? '') ?? image) : null;
  return {
    types: [...new Set(things.flatMap(typesOf))].slice(0, 200),
    headline: first(article?.['headline'], article?.['name']),
    description: first(article?.['description']),
    authors: [...new Set(names(article?.['author'] ?? article?.['creator']))],
    reviewers: [...new Set([...names(article?.['reviewedBy']), ...names(web?.['reviewedBy'])])],
    published: first(article?.['datePublished'], web?.['datePublished']),
    modified: first(article?.['dateModified'], web?.['dateModified']),
    image: first(image, pictured?.['url'], pictured?.['contentUrl']),
    siteName: first(ofType('WebSite')?.['name']),
    publisher: first(publisherOf(article, byId)?.['name'], ofType('Organization')?.['name']),
    isArticle: article !== undefined,
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function nameOf(value: string): string[] {
  const name = plainText(value);
  return name && name.length <= longestName ? [name] : [];
}

function publisherOf(article: Thing | undefined, byId: Map<string, Thing>): Thing | null {
  const publisher: unknown = [article?.['publisher']].flat()[0];
  if (!isRecord(publisher)) return null;
  return publisher['name'] === undefined
    ? (byId.get(text(publisher['@id']) ?? '') ?? null)
    : publisher;
}

/** Pages describe the articles they link to as well: the one of this address or this title is its own. */
function ownArticle(things: readonly Thing[], { title, address }: Page): Thing | undefined {
  const here = placeOf(address);
  let best: { thing: Thing; score: number } | null = null;
  for (const thing of things) {
    if (!typesOf(thing).some((type) => articleType.test(type))) continue;
    const headline = text(thing['headline']) ?? text(thing['name']);
    const page = thing['mainEntityOfPage'];
    const places = [thing['url'], thing['@id'], page, isRecord(page) ? page['@id'] : null];
    const isHere = here !== '' && places.some((place) => placeOf(text(place) ?? '') === here);
    const agrees = title && headline ? sharedWords(plainText(headline), title) : 0;
    const score =
      (headline ? 1 : 0) + (thing['author'] ? 1 : 0) + (isHere ? 2 : 0) + (agrees >= 0.4 ? 3 : 0);
    if (!best || score > best.score) best = { thing, score };
  }
  return best?.thing;
}

const placeOf = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
