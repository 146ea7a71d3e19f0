/** What the tests use of armadietto, which brings no types. */
declare module 'armadietto' {
  import type { RequestListener } from 'node:http';

  class FileTree {
    constructor(options: { path: string });
    createUser(user: { username: string; email: string; password: string }): Promise<void>;
    authorize(
      clientId: string,
      username: string,
      permissions: Record<string, string[]>,
    ): Promise<string>;
    revokeAccess(username: string, token: string): Promise<void>;
    readAuth(username: string): Promise<{ sessions?: Record<string, { clientId: string }> }>;
  }

  /** With `bare` it is what answers requests, and listens to no port of its own. */
  const Armadietto: {
    new (options: { bare: true; store: FileTree; http: { host: string } }): RequestListener;
    FileTree: typeof FileTree;
  };
  export default Armadietto;
}

declare module 'armadietto/lib/logger.js' {
  type Watched = { unhandle(): void };
  const logger: {
    configureLogger(options: { stdout: string[] }): { exceptions: Watched; rejections: Watched };
  };
  export default logger;
}
