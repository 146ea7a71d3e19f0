import type { ServerAccess } from '@/core/sync/sync-server';
import type { ServerPlace } from './sync';
import { openRemoteStorage } from './sync-remotestorage';
import { openWebdav } from './sync-webdav';

/** The person's own server, of whichever kind it is. */
export const openServer = (access: ServerAccess): ServerPlace =>
  access.kind === 'webdav' ? openWebdav(access) : openRemoteStorage(access);
