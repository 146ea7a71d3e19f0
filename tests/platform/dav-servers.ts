import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import FileAdapter from '@nephele/adapter-file-system';
import nephele, { UnauthorizedError } from 'nephele';
import { v2 as webdav } from 'webdav-server';

export type DavServer = {
  /** `http://127.0.0.1:PORT/` */
  url: string;
  /** Method and path of every request, in order. */
  requests: string[];
  /** Stands before the server: what it answers itself, the server never hears of. */
  before: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
  password: string;
  close(): Promise<void>;
};

export const davServers = ['nephele', 'webdav-server'] as const;

/** A real WebDAV server in a process of ours, with one person, on a free port of loopback. */
export async function startDav(kind: (typeof davServers)[number]): Promise<DavServer> {
  const root = await mkdtemp(join(tmpdir(), 'leanread-dav-'));
  const started: Partial<DavServer> = { requests: [], before: null, password: 'walnut ö 3' };
  const isAllowed = (header: string | undefined) =>
    header === `Basic ${Buffer.from(`ann:${started.password}`).toString('base64')}`;
  const serve = kind === 'nephele' ? serveNephele(root, isAllowed) : serveWebdav(isAllowed);
  const server: Server = createServer((request, response) => {
    started.requests?.push(`${request.method} ${request.url}`);
    if (started.before?.(request, response)) return;
    serve(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  return Object.assign(started, {
    url: `http://127.0.0.1:${address.port}/`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await rm(root, { recursive: true, force: true });
    },
  }) as DavServer;
}

type Serve = (request: IncomingMessage, response: ServerResponse) => void;
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

/** Ignores `If-Match` and sends no ETag when it is read: the server on which writes can be lost. */
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
