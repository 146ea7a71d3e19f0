import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readStorageAccount } from '@/core/sync/storage-account';
import { SyncError } from '@/core/sync/sync-error';
import { findStorage } from '@/platform/find-storage';
import { openRemoteStorage } from '@/platform/sync-remotestorage';

/** A storage in a few lines, each of which a test may have behave otherwise. */
function storage() {
  const files = new Map<string, { text: string; mark: number }>();
  let marks = 0;
  const world = {
    files,
    url: '',
    requests: [] as string[],
    keeps: true,
    tellsMarkOfPut: true,
    list: () =>
      JSON.stringify({
        '@context': 'http://remotestorage.io/spec/folder-description',
        items: Object.fromEntries(
          [...files].map(([name, { mark }]) => [name, { ETag: `${mark}` }]),
        ),
      }),
    /** Of the list itself. */
    listStatus: 200,
    put(name: string, text: string) {
      files.set(name, { text, mark: (marks += 1) });
    },
  };
  const serve = (request: IncomingMessage, response: ServerResponse, body: string) => {
    const name = (request.url ?? '').replace('/ann/leanread/', '');
    world.requests.push(`${request.method} ${name}`);
    const end = (status: number, text = '', mark?: number) => {
      if (mark !== undefined) response.setHeader('etag', `"${mark}"`);
      response.statusCode = status;
      response.end(text);
    };
    const file = files.get(name);
    if (request.headers.authorization !== 'Bearer t/+=') return end(401);
    if (request.method === 'GET' && name === '') return end(world.listStatus, world.list());
    if (request.method === 'GET' && !file) return end(404);
    if (request.method === 'GET' && file) {
      const isSame = request.headers['if-none-match'] === `"${file.mark}"`;
      return end(isSame ? 304 : 200, isSame ? '' : file.text, file.mark);
    }
    if (request.method === 'DELETE') return end(files.delete(name) ? 200 : 404);
    const { 'if-match': match, 'if-none-match': none } = request.headers;
    if ((none && file) || (match && match !== `"${file?.mark}"`)) return end(412);
    if (world.keeps) world.put(name, body);
    return end(200, '', world.tellsMarkOfPut ? files.get(name)?.mark : undefined);
  };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => serve(request, response, body));
  });
  return { world, server };
}

let server: ReturnType<typeof createServer>;
let world: ReturnType<typeof storage>['world'];
const place = (token = 't/+=') =>
  openRemoteStorage({ kind: 'remotestorage', url: world.url, account: 'ann@a', token });
const listen = async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  return `127.0.0.1:${address.port}`;
};
const whyOf = (failing: Promise<unknown>) =>
  failing.then(
    () => 'nothing',
    (error: unknown) => (error instanceof SyncError ? error.why : String(error)),
  );
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe('a storage', () => {
  beforeEach(async () => {
    ({ server, world } = storage());
    world.url = `http://${await listen()}/ann/`;
  });

  test('that behaves is guarded, and nothing is left of the question', async () => {
    expect(await place().greet()).toEqual({ isGuarded: true });
    expect(world.files.size).toBe(0);
  });

  test('tells by one question that nothing changed, however many months there are', async () => {
    for (let month = 1; month <= 9; month += 1) world.put(`2026-0${month}.json`, `text ${month}`);
    const open = place();
    for (const [name, { mark }] of world.files)
      expect(await open.read(name, `"${mark}"`)).toEqual({ is: 'same' });
    expect(world.requests).toEqual(['GET ']);
  });

  test('that has a newer text gives it, whatever mark one comes with', async () => {
    world.put('a.json', 'old');
    world.put('a.json', 'new');
    expect(await place().read('a.json', '"1"')).toEqual({ is: 'found', text: 'new', mark: '"2"' });
  });

  test('that another device writes to after the list was read is right at the next meeting', async () => {
    world.put('a.json', 'old');
    const open = place();
    await open.read('a.json', '"1"');
    world.put('a.json', 'new');
    expect(await place().read('a.json', '"1"')).toMatchObject({ is: 'found', text: 'new' });
  });

  test.each([
    ['with quotes around its marks', () => '{"items":{"a.json":{"ETag":"\\"1\\""}}}', 1],
    ['that is no JSON', () => '<!doctype html>', 2],
    ['of nothing', () => '{}', 2],
    ['of something else', () => '{"items":{"a.json":7,"b":{"ETag":1}}}', 2],
  ])('with a list %s is still read rightly', async (_case, list, asked) => {
    world.put('a.json', 'text');
    world.list = list;
    expect(await place().read('a.json', '"1"')).toEqual({ is: 'same' });
    expect(world.requests).toHaveLength(asked);
  });

  test('whose list is broken is asked for each text', async () => {
    world.put('a.json', 'text');
    world.listStatus = 500;
    expect(await place().read('a.json', '"1"')).toEqual({ is: 'same' });
  });

  test('whose list tells old marks is not trusted with it', async () => {
    world.list = () => '{"items":{}}';
    expect(await place().greet()).toEqual({ isGuarded: false });
  });

  test('that says it kept a text and did not is found out', async () => {
    world.put('a.json', 'old');
    world.keeps = false;
    world.tellsMarkOfPut = false;
    expect(await whyOf(place().write('a.json', 'new', '"1"'))).toBe('server');
    expect(await whyOf(place().write('b.json', 'new', null))).toBe('server');
  });

  test('that forgets to tell the mark of what it kept is asked for it', async () => {
    world.tellsMarkOfPut = false;
    expect(await place().write('a.json', 'new', null)).toEqual({ is: 'done', mark: '"1"' });
  });

  test('writes over nothing it was not told of', async () => {
    world.put('a.json', 'old');
    expect(await place().write('a.json', 'new', null)).toEqual({ is: 'changed' });
    expect(await place().write('a.json', 'new', '"0"')).toEqual({ is: 'changed' });
    expect(world.files.get('a.json')?.text).toBe('old');
  });

  test('that took the leave back says so, to every question', async () => {
    const open = place('old');
    expect(await whyOf(open.read('a.json'))).toBe('leave-ended');
    expect(await whyOf(open.read('a.json', '"1"'))).toBe('leave-ended');
    expect(await whyOf(open.write('a.json', 'new', null))).toBe('leave-ended');
    expect(await whyOf(open.greet())).toBe('leave-ended');
  });
});

describe('the host of an account', () => {
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  let host: string;
  beforeEach(async () => {
    server = createServer((request, response) => answer(request, response));
    host = await listen();
  });
  const link = {
    rel: 'http://tools.ietf.org/id/draft-dejong-remotestorage',
    href: 'https://storage.example/ann',
    properties: { 'http://tools.ietf.org/html/rfc6749#section-4.2': 'https://storage.example/in' },
  };
  const find = () => {
    const account = readStorageAccount(`ann@${host}`);
    if (!account) throw new Error(`ann@${host} is no account.`);
    return findStorage(account);
  };

  test('is asked for this one person, and sends on to wherever the record is', async () => {
    const asked: string[] = [];
    answer = (request, response) => {
      asked.push(request.url ?? '');
      expect(request.headers.authorization).toBeUndefined();
      if (asked.length === 1) response.writeHead(302, { location: '/elsewhere' });
      response.end(JSON.stringify({ links: [link] }));
    };
    expect(await find()).toEqual({
      ok: true,
      link: { url: 'https://storage.example/ann/', leavePage: 'https://storage.example/in' },
    });
    expect(asked[0]).toBe(
      `/.well-known/webfinger?resource=acct%3Aann%40127.0.0.1%3A${host.split(':')[1]}`,
    );
  });

  test.each([
    ['knows nobody of the name', 404, 'no-account'],
    ['tells nothing to strangers', 401, 'no-account'],
    ['has broken down', 502, 'server'],
    ['asks to wait', 429, 'server'],
    ['shows a page', 200, 'no-account'],
  ])('that %s is named as such', async (_case, status, why) => {
    answer = (_request, response) => response.writeHead(status).end('<p>Hello</p>');
    expect(await find()).toEqual({ ok: false, why });
  });

  test('that breaks the line in the middle is offline', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-length': '500' });
      response.write('{"links":[');
      setTimeout(() => response.destroy(), 20);
    };
    expect(await find()).toEqual({ ok: false, why: 'offline' });
  });
});
