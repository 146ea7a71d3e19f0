import { readIdentity } from './read-identity';

/** Pages write their head in several goes, ms. */
const restMs = 200;

const withoutFragment = (address: string): string => address.replace(/#.*$/s, '');
const pathOf = (address: string): string => withoutFragment(address).replace(/\?.*$/s, '');

export type WatchedIdentity = {
  /** As `readIdentity`, for the address in front. */
  read: () => string[];
  stop: () => void;
};

/**
 * What the page in front is known by, and word when it names itself anew. A single-page application turns
 * to another address first and rewrites its head later, or never: what the head says is then still of
 * the page before. It counts again once it has changed, or where only the query is another.
 */
export function watchIdentity(document: Document, onChange: () => void): WatchedIdentity {
  let path = pathOf(document.URL);
  let claims = claimsOf(document);
  let stale: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before = '';
  let watched: Element | null = null;

  const read = (): string[] => {
    if (watched) begin();
    const here = pathOf(document.URL);
    const now = claimsOf(document);
    if (here !== path) {
      // The head is the same as at the last address: of that one, if it claims anything.
      if (now === claims && now !== '[]') stale = now;
      path = here;
    }
    if (now !== stale) stale = null;
    claims = now;
    const identities = readIdentity(document);
    const own = stale === null ? identities : identities.slice(0, 1);
    before = own.join('\n');
    return own;
  };

  const look = () => {
    const last = before;
    if (read().join('\n') !== last) onChange();
  };
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, restMs);
  };
  const observer = new MutationObserver(lookSoon);
  // Going back is told of before the address is the other one, in Firefox by some tens of milliseconds.
  const view = document.defaultView;
  view?.addEventListener('popstate', lookSoon);
  view?.addEventListener('hashchange', lookSoon);
  const begin = () => {
    // Some applications put a whole new head in the place of the old one.
    if (!document.head || document.head === watched) return;
    watched = document.head;
    observer.observe(document.head, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['href', 'content', 'rel', 'name', 'property'],
    });
  };
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();

  return {
    read,
    stop() {
      observer.disconnect();
      clearTimeout(timer);
      view?.removeEventListener('popstate', lookSoon);
      view?.removeEventListener('hashchange', lookSoon);
      document.removeEventListener('DOMContentLoaded', begin);
    },
  };
}

/** All that the head claims, as one text to compare. */
function claimsOf(document: Document): string {
  const claiming =
    'link[rel~="canonical" i], link[rel~="shortlink" i], meta[property="og:url" i], meta[name="citation_doi" i], meta[name="dc.identifier" i], meta[name="prism.doi" i]';
  return JSON.stringify(
    Array.from(document.querySelectorAll(claiming), (element) => element.outerHTML),
  );
}
