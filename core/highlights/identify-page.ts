/** What a page says of itself. Addresses are absolute, as the browser writes them out. */
export type PageClaims = {
  url: string;
  canonical?: string | null;
  ogUrl?: string | null;
  shortlink?: string | null;
  doi?: string | null;
};

/**
 * Everything a page is known by, the address it was opened at first. A claim of the page itself counts only
 * where it cannot fold different pages into one: same site, and never the front page for an article.
 */
export function identifyPage({ url, canonical, ogUrl, shortlink, doi }: PageClaims): string[] {
  const here = parseAddress(url);
  const claimed = [canonical, ogUrl, shortlink].flatMap((claim) => {
    const there = parseAddress(claim ?? '');
    const counts = here && there && isSameSite(there, here) && !isFrontPageFor(there, here);
    return counts ? [keyOf(there)] : [];
  });
  const own = here ? keyOf(here) : url.replace(/#.*$/, '');
  return [...new Set([own, ...claimed, ...doiKey(doi)])].filter(Boolean);
}

type Address = { host: string; path: string; query: string[] };

/** Parameters that only say which link was followed. `ref`, `source`, `src`, `t` can choose the content and stay. */
const tracking = /^(utm_.*|gclid|gbraid|wbraid|dclid|fbclid|msclkid|mc_.*|_ga|_gl|igshid|yclid)$/i;

/** Whether a parameter of an address only says which link was followed. */
export const isTracking = (name: string): boolean => tracking.test(name);

/** `www.`, `m.`, `mobile.` and `amp.` show the same article, `en.m.` that of `en.`; http and https do too. */
function parseAddress(address: string): Address | null {
  const parts = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)([^?#]*)\??([^#]*)/i.exec(address.trim());
  if (!parts) return null;
  const [, host = '', path = '', query = ''] = parts;
  return {
    host: host
      .toLowerCase()
      .replace(/:(80|443)$/, '')
      .replace(/^(www|m|mobile|amp)\.(?=[^.]+\.)/, '')
      // A language may stand before it; one letter more, and `m` would be somebody's name.
      .replace(/^([a-z]{2,3}(?:-[a-z]+)?)\.m\.(?=[^.]+\.)/, '$1.'),
    path: path.replace(/\/+$/, ''),
    query: query.split('&').filter((part) => part && !isTracking(part.split('=', 1)[0] ?? '')),
  };
}

const keyOf = ({ host, path, query }: Address): string =>
  `https://${host}${path || '/'}${query.length ? `?${query.join('&')}` : ''}`;

/** One host, or one above the other: without the list of public suffixes, siblings may be strangers. */
const isSameSite = (one: Address, two: Address): boolean =>
  one.host === two.host || one.host.endsWith(`.${two.host}`) || two.host.endsWith(`.${one.host}`);

const isFrontPageFor = (claim: Address, here: Address): boolean =>
  !claim.path && claim.query.length === 0 && (here.path !== '' || here.query.length > 0);

function doiKey(doi: string | null | undefined): string[] {
  const written = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i;
  const name = written.exec(doi?.trim() ?? '')?.[1];
  return name ? [`doi:${name.toLowerCase()}`] : [];
}
