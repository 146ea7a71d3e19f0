/** An address without the part that says which page of several it is. */
type Split = { base: string; page: number };

const pageKeys =
  /^(page|pages|p|pg|pn|paged|pagenum|pagenumber|pageno|part|slide|seite|pagina|página)$/i;
/** Ways a path says its page; what stands for the page is cut out, the rest is the base. */
const inPaths = [
  /\/(?:page|p|slide|part|seite|pagina)[-_/]?(\d{1,3})(?=\/?$|\.\w{2,5}$)/i,
  /\/(\d{1,3})(?=\/?$)/,
  /[-_](?:page|slide|part|p)[-_]?(\d{1,3})(?=\/?$|\.\w{2,5}$)/i,
  /[-_,](\d{1,3})(?=\/?$|\.\w{2,5}$)/,
];
/** In a folder of their own: `/oats/article.htm`, `/oats/page2.htm`. */
const ownFolder = /\/(?:article|index|page(\d{1,3})(?:_\w{1,4})?)\.(?:s?html?|aspx?|php)$/i;

/**
 * Which pages two addresses are of one and the same article; null where they are not of one. That they
 * look alike is no proof of it: what links them must say so as well.
 */
export function pagesOfOne(here: string, there: string): { from: number; to: number } | null {
  const [one, other] = [parse(here), parse(there)];
  if (!one || one.origin !== other?.origin) return null;
  const others = splitsOf(other);
  for (const from of splitsOf(one)) {
    const to = others.find(({ base, page }) => base === from.base && page !== from.page);
    if (to) return { from: from.page, to: to.page };
  }
  return null;
}

/** An address as it is compared: without fragment, and without what only counts visitors. */
export function plainAddress(address: string): string {
  const url = parse(address);
  return url ? `${url.origin}${trimmed(url.pathname)}${queryOf(url)}` : address;
}

function splitsOf(url: URL): Split[] {
  const query = queryOf(url);
  const splits: Split[] = [{ base: trimmed(url.pathname) + query, page: 1 }];
  for (const [key, value] of url.searchParams)
    if (pageKeys.test(key) && /^\d{1,3}$/.test(value)) {
      const rest = new URL(url);
      rest.searchParams.delete(key);
      splits.push({ base: trimmed(rest.pathname) + queryOf(rest), page: Number(value) });
    }
  for (const pattern of inPaths) {
    const page = pattern.exec(url.pathname)?.[1];
    if (page)
      splits.push({ base: trimmed(url.pathname.replace(pattern, '')) + query, page: Number(page) });
  }
  const inFolder = ownFolder.exec(url.pathname);
  if (inFolder)
    splits.push({
      base: `${url.pathname.slice(0, inFolder.index)}/*${query}`,
      page: Number(inFolder[1] ?? 1),
    });
  return splits;
}

function queryOf(url: URL): string {
  const kept = [...url.searchParams].filter(([key]) => !/^(utm_|fbclid|gclid)/i.test(key)).sort();
  return kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : '';
}

const trimmed = (path: string): string => path.replace(/\/+$/, '');

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
