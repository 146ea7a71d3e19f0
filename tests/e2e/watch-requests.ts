import { once } from 'node:events';
import { createServer } from 'node:http';

/** A proxy that refuses everything and remembers who was asked for: every request that would leave the machine. */
export async function watchRequests() {
  const hosts = new Set<string>();
  const server = createServer((request, response) => {
    hosts.add(new URL(request.url ?? '', 'http://unknown').hostname);
    response.statusCode = 502;
    response.end();
  });
  server.on('connect', (request, socket) => {
    hosts.add(request.url?.replace(/:\d+$/, '') ?? 'unknown');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The proxy has no port.');
  return {
    port: address.port,
    hosts,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
