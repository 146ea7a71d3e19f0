import type { PageKind } from '@/core/article/page-kind';
import type { PageSignals } from '@/core/article/page-signals';

type Kind = PageKind['kind'];
/** A sign, the kind it speaks for, and how loudly; against articles where the kind is another. */
type Sign = { because: string; kind: Kind; weight: number; holds: (page: PageSignals) => boolean };

const hasType = (page: PageSignals, pattern: RegExp) =>
  page.types.some((type) => pattern.test(type));
const proseShare = (page: PageSignals) => page.proseCharacters / Math.max(1, page.allCharacters);

/**
 * Weights in steps of a half, set by hand so that one loud sign beats two faint ones. What a page
 * says of itself counts most, its address next, its shape least, for all kinds are written in prose.
 */
const signs: Sign[] = [
  {
    because: 'structured-data',
    kind: 'article',
    weight: 3,
    holds: (page) => hasType(page, /^(.*Article|BlogPosting|MedicalWebPage|Recipe|HowTo|Report)$/),
  },
  {
    because: 'open-graph',
    kind: 'article',
    weight: 3,
    holds: (page) => page.openGraphType === 'article',
  },
  { because: 'author', kind: 'article', weight: 1.5, holds: (page) => page.hasAuthor },
  { because: 'date', kind: 'article', weight: 1.5, holds: (page) => page.hasDate },
  { because: 'prose', kind: 'article', weight: 1.5, holds: (page) => page.proseCharacters >= 2500 },
  {
    because: 'mostly-prose',
    kind: 'article',
    weight: 1,
    holds: (page) => page.proseCharacters >= 1200 && proseShare(page) >= 0.4,
  },
  {
    because: 'one-heading',
    kind: 'article',
    weight: 0.5,
    holds: (page) => page.firstHeadings === 1,
  },
  {
    because: 'address',
    kind: 'article',
    weight: 1,
    holds: (page) =>
      /\/(articles?|blogs?|news|stories|story|posts?|insights|guides?|magazine)\/[^/]+|\/\d{4}\/\d{2}\//i.test(
        page.path,
      ),
  },
  {
    because: 'address-words',
    kind: 'article',
    weight: 0.5,
    holds: (page) => /[a-z0-9]+(-[a-z0-9]+){3,}[^/]*\/?$/i.test(page.path),
  },

  {
    because: 'front-page',
    kind: 'home',
    weight: 5,
    holds: (page) =>
      /^\/?((index|home)(\.\w+)?|[a-z]{2}(-[a-z]{2})?\/?)?$/i.test(page.path) &&
      page.query.length < 12,
  },
  {
    because: 'search-address',
    kind: 'search',
    weight: 6,
    holds: (page) => /\/search\b/i.test(page.path) || /[?&](q|query|s|search)=/i.test(page.query),
  },
  {
    because: 'product-data',
    kind: 'product',
    weight: 4,
    holds: (page) => hasType(page, /^(Product|ProductGroup|VideoGame|SoftwareApplication)$/),
  },
  {
    because: 'product-data',
    kind: 'product',
    weight: 5,
    holds: (page) => /^(product|og:product|product\.item)/.test(page.openGraphType ?? ''),
  },
  {
    because: 'shop-address',
    kind: 'product',
    weight: 3.5,
    holds: (page) =>
      /\/(products?|shop|store|dp|item|app|buy|cart)\/|^\/(shop|store)\b/i.test(page.path),
  },
  {
    because: 'cart',
    kind: 'product',
    weight: 2,
    holds: (page) => page.hasCart && page.prices >= 1,
  },
  {
    because: 'forum-data',
    kind: 'forum',
    weight: 5,
    holds: (page) =>
      hasType(page, /^(QAPage|DiscussionForumPosting|Question)$/) && !hasType(page, /^FAQPage$/),
  },
  {
    because: 'forum-address',
    kind: 'forum',
    weight: 6,
    holds: (page) =>
      /^(forums?|community|discuss|boards?|answers)\./i.test(page.host) ||
      /\/(forums?|threads?|thread-[^/]*|topic|t|questions?|discussions?|viewtopic[^/]*|community)\/[^/]/i.test(
        page.path,
      ),
  },
  { because: 'posts', kind: 'forum', weight: 2, holds: (page) => page.posts >= 12 },
  {
    because: 'listing-data',
    kind: 'listing',
    weight: 2,
    holds: (page) => hasType(page, /^(CollectionPage|SearchResultsPage|ItemList|Blog)$/),
  },
  {
    because: 'listing-address',
    kind: 'listing',
    weight: 4,
    holds: (page) =>
      /\/(categor(y|ies)|tags?|topics?|collections?|directory|archives?|browse|catalog|course-catalog|cat|department|c|cp)\/[^/]|\/(news|blog|articles|stories|recipes|podcasts)\/?$/i.test(
        page.path,
      ),
  },
  {
    because: 'links',
    kind: 'listing',
    weight: 2,
    holds: (page) => page.linkedCharacters > page.allCharacters * 0.4,
  },
  {
    because: 'cards',
    kind: 'listing',
    weight: 1,
    holds: (page) => page.cards >= 20 && page.densest < 0.3,
  },
  {
    because: 'docs-address',
    kind: 'documentation',
    weight: 6,
    holds: (page) =>
      /^(docs?|developers?|api|wiki|help|manual)\./i.test(page.host) ||
      /\/(docs?|documentation|reference|manual|api|glossary|book)\//i.test(page.path),
  },
  { because: 'code', kind: 'documentation', weight: 1.5, holds: (page) => page.codeBlocks >= 6 },
  {
    because: 'service-address',
    kind: 'service',
    weight: 3.5,
    holds: (page) =>
      /\/(services?|features?|pricing|solutions?|plans|tools?-calculators?|tools?|calculators?|companies)\/|\/(accounting|pricing|services?)\/?$/i.test(
        page.path,
      ),
  },
  { because: 'buttons', kind: 'service', weight: 0.5, holds: (page) => page.buttons >= 25 },
  { because: 'little-text', kind: 'other', weight: 3, holds: (page) => page.proseCharacters < 900 },
  { because: 'little-text', kind: 'other', weight: 1.5, holds: (page) => proseShare(page) < 0.2 },
];

/** A page that says nothing of itself needs prose and one sign more to count as an article. */
const threshold = 1;

/** Whether a page is an article, and the loudest sign that says so or not. */
export function judgePageKind(page: PageSignals): PageKind {
  const seen = signs.filter((sign) => sign.holds(page));
  const sum = (kind: (sign: Sign) => boolean) =>
    seen.filter(kind).reduce((all, sign) => all + sign.weight, 0);
  const isArticle =
    sum(({ kind }) => kind === 'article') - sum(({ kind }) => kind !== 'article') >= threshold;
  const speaking = seen
    .filter(({ kind }) => (kind === 'article') === isArticle)
    .sort((a, b) => b.weight - a.weight)[0];
  return {
    kind: isArticle ? 'article' : (speaking?.kind ?? 'other'),
    isArticle,
    because: speaking?.because ?? 'nothing-speaks-for-it',
  };
}
