import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.pdf': 'application/pdf',
};

export type Pages = {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Every path asked for, in order. */
  requests: string[];
  close(): Promise<void>;
};

/** Serves a folder, or pages held in memory by their path, on a free port of loopback. */
export async function servePages(
  from: string | Record<string, string>,
  /** More headers for some of the paths. */
  headers: Record<string, Record<string, string>> = {},
): Promise<Pages> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    requests.push(path);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-type', types[extname(path)] ?? 'text/html; charset=utf-8');
    for (const [name, value] of Object.entries(headers[path] ?? {}))
      response.setHeader(name, value);
    if (typeof from === 'object') {
      const body = from[path];
      response.statusCode = body === undefined ? 404 : 200;
      response.end(body ?? '');
      return;
    }
    const file = join(from, normalize(path));
    void stat(file).then(
      () => createReadStream(file).pipe(response),
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
