import type { SyncProblem } from './sync-error';

/**
 * Where the page of a server sends the browser with its answer. No name under `.invalid` ever leads anywhere
 * (RFC 6761), and nobody can have a certificate for one: the address is read from the tab, and neither a
 * server of ours nor a page of the storage's, which other programs may have written, gets to see the token.
 */
export const answerPlace = 'https://leanread.invalid/';
/** All of a folder of ours, and nothing else (section 9). */
const scope = 'leanread:rw';

/** The server's page, asked to let us in (RFC 6749, section 4.2.1); `state` comes back with the answer. */
export function leaveUrl(page: string, state: string): string {
  const fields = {
    response_type: 'token',
    // Servers know a program by the origin of where the answer goes, and many want both to be the same.
    client_id: answerPlace.replace(/\/$/, ''),
    redirect_uri: answerPlace,
    scope,
    state,
  };
  const query = Object.entries(fields).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `${page}${page.includes('?') ? '&' : '?'}${query.join('&')}`;
}

export type Leave = { ok: true; token: string } | { ok: false; why: SyncProblem };

/** What the address of a tab answers to the question with this state; null where it answers nothing. */
export function readLeave(address: string, state: string): Leave | null {
  if (!address.startsWith(answerPlace)) return null;
  const fields = readFields(address.slice(answerPlace.length).replace(/^[?#]+/, ''));
  // Some servers give a refusal without the state. Whoever forges one gains nothing by it.
  const error = fields.get('error');
  if (error !== undefined)
    return { ok: false, why: error === 'access_denied' ? 'denied' : 'server' };
  const token = fields.get('access_token') ?? '';
  // It goes into a header. One that somebody else asked for would lead to somebody else's storage.
  return fields.get('state') === state && /^[\x21-\x7e]+$/.test(token)
    ? { ok: true, token }
    : { ok: false, why: 'strange-answer' };
}

/** A `+` stays one: tokens have it and no space, and not every server writes it as %2B. */
function readFields(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const pair of text.split('&')) {
    const [name = '', ...rest] = pair.split('=');
    try {
      fields.set(name, decodeURIComponent(rest.join('=')));
    } catch {
      // Half an escape: as good as not there.
    }
  }
  return fields;
}
