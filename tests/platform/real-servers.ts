import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import FileAdapter from '@nephele/adapter-file-system';
import Armadietto from 'armadietto';
import armadiettoLog from 'armadietto/lib/logger.js';
import nephele, { UnauthorizedError } from 'nephele';
import { v2 as webdav } from 'webdav-server';
import type { ServerAccess } from '@/core/sync/sync-server';

export type RealServer = {
  /** `http://127.0.0.1:PORT/` */
  url: string;
  /** How `ann` is let in now. */
  access(): ServerAccess;
  password: string;
  /** From now on `access` is another one: the password was changed, the leave taken back. */
  lockOut(): Promise<void>;
  /** Of remoteStorage: the programs that were let in, by what they call themselves. */
  letIn(): Promise<string[]>;
  /** Method and path of every request, in order. */
  requests: string[];
  /** Stands before the server: what it answers itself, the server never hears of. */
  before: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
  close(): Promise<void>;
};

/** The third ignores `If-Match` and sends no ETag when it is read: on it writes can be lost. */
export const serverKinds = ['nephele', 'armadietto', 'webdav-server'] as const;
export type ServerKind = (typeof serverKinds)[number];

type Serve = (request: IncomingMessage, response: ServerResponse) => void;
type Served = Pick<RealServer, 'access' | 'lockOut' | 'letIn'> & { serve: Serve };

const password = 'walnut ö 3';

// Else it tells every request; and what a test throws is the runner's to tell.
const log = armadiettoLog.configureLogger({ stdout: ['emerg'] });
log.exceptions.unhandle();
log.rejections.unhandle();

/** A real server in a process of ours, with one person, on a free port of loopback and in a folder of its own. */
export async function startServer(kind: ServerKind): Promise<RealServer> {
  const root = await mkdtemp(join(tmpdir(), 'leanread-server-'));
  let served: Served | undefined;
  const server: Server = createServer((request, response) => {
    real.requests.push(`${request.method} ${request.url}`);
    if (real.before?.(request, response)) return;
    served?.serve(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  const url = `http://127.0.0.1:${address.port}/`;
  const { lockOut, letIn, access } = (served =
    kind === 'armadietto' ? await serveArmadietto(root, url) : serveDav(kind, root, url));
  const real: RealServer = {
    ...{ url, password, access, lockOut, letIn },
    requests: [],
    before: null,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await rm(root, { recursive: true, force: true });
    },
  };
  return real;
}

function serveDav(kind: 'nephele' | 'webdav-server', root: string, url: string): Served {
  const access = { kind: 'webdav' as const, url, user: 'ann', password };
  const isAllowed: IsAllowed = (header) =>
    header === `Basic ${Buffer.from(`ann:${access.password}`).toString('base64')}`;
  return {
    // A copy: who was let in before keeps the old password.
    access: () => ({ ...access }),
    lockOut() {
      access.password = 'another';
      return Promise.resolve();
    },
    letIn: () => Promise.resolve([]),
    serve: kind === 'nephele' ? serveNephele(root, isAllowed) : serveWebdav(isAllowed),
  };
}

async function serveArmadietto(root: string, url: string): Promise<Served> {
  const store = new Armadietto.FileTree({ path: root });
  await store.createUser({ username: 'ann', email: 'ann@example.org', password });
  const letIn = () => store.authorize('https://a.example', 'ann', { leanread: ['r', 'w'] });
  let token = await letIn();
  return {
    access: () => ({
      ...{ kind: 'remotestorage' as const, url: `${url}storage/ann/` },
      ...{ account: `ann@${new URL(url).host}`, token },
    }),
    async lockOut() {
      await store.revokeAccess('ann', token);
      token = await letIn();
    },
    letIn: async () =>
      Object.values((await store.readAuth('ann')).sessions ?? {}).map(({ clientId }) => clientId),
    serve: new Armadietto({ bare: true, store, http: { host: '127.0.0.1' } }),
  };
}

type IsAllowed = (header: string | undefined) => boolean;

function serveNephele(root: string, isAllowed: IsAllowed): Serve {
  return nephele({
    adapter: new FileAdapter({ root }),
    authenticator: {
      authenticate(request) {
        if (!isAllowed(request.headers.authorization)) throw new UnauthorizedError('Who is it?');
        return Promise.resolve({ username: 'ann' });
      },
      cleanAuthentication: () => Promise.resolve(),
    },
  });
}

function serveWebdav(isAllowed: IsAllowed): Serve {
  // Its types were written for an older Node and do not resolve.
  const server = new webdav.WebDAVServer() as {
    executeRequest(request: IncomingMessage, response: ServerResponse): unknown;
  };
  return (request, response) => {
    if (isAllowed(request.headers.authorization)) {
      // Its own list of people is empty.
      delete request.headers.authorization;
      server.executeRequest(request, response);
      return;
    }
    response.statusCode = 401;
    response.end();
  };
}
