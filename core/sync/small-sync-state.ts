import { isRecord } from '@/core/is-record';

/** What of the highlights does not travel by the browser's sync, as the person is told it. */
export type SmallSyncState = {
  /** The browser refused the last write; it is tried again. */
  isRefused: boolean;
  /** Titles of the pages there is no room for, the one changed last first. */
  left: string[];
};

export const allTravels: SmallSyncState = { isRefused: false, left: [] };

export function parseSmallSyncState(stored: unknown): SmallSyncState {
  const from = isRecord(stored) ? stored : {};
  const left = Array.isArray(from['left']) ? from['left'] : [];
  return {
    isRefused: from['isRefused'] === true,
    left: left.filter((title): title is string => typeof title === 'string'),
  };
}
