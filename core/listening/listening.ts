import { isRecord } from '@/core/is-record';
import { speeds } from './speeds';

/** How a person likes to listen. Kept on this device: voices belong to it. */
export type Listening = {
  speed: number;
  /** The chosen voice (`voiceURI`) of each language, by its primary tag. */
  voices: Record<string, string>;
  readCaptions: boolean;
  readTables: boolean;
  pauseWhenHidden: boolean;
};

export const defaultListening: Listening = {
  speed: 1,
  voices: {},
  readCaptions: true,
  readTables: true,
  pauseWhenHidden: false,
};

/** Keeps what is valid, field by field. */
export function parseListening(stored: unknown): Listening {
  const from = isRecord(stored) ? stored : {};
  const flag = (key: 'readCaptions' | 'readTables' | 'pauseWhenHidden') => {
    const value = from[key];
    return typeof value === 'boolean' ? value : defaultListening[key];
  };
  return {
    speed: speeds.find((speed) => speed === from['speed']) ?? defaultListening.speed,
    voices: parseVoices(from['voices']),
    readCaptions: flag('readCaptions'),
    readTables: flag('readTables'),
    pauseWhenHidden: flag('pauseWhenHidden'),
  };
}

function parseVoices(stored: unknown): Record<string, string> {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(
      (entry): entry is [string, string] =>
        /^[a-z]{2,3}$/.test(entry[0]) && typeof entry[1] === 'string',
    ),
  );
}
