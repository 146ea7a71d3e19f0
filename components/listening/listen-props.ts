import type { Listening } from '@/core/listening/listening';
import type { speakArticle } from './speak-article';
import type { SpeechWorld } from './speech-world';

/** What the reader needs to read aloud. */
export type ListenProps = {
  world: SpeechWorld;
  chosen: Listening;
  onChosen: (chosen: Listening) => void;
  /** What speaks, which is not there before somebody wants to listen. */
  bringSpeaking: () => Promise<typeof speakArticle>;
  /** A voice begins here: others may fall silent. */
  onStart: () => void;
  /** Calls back when a voice begins elsewhere; answers the way to stop that. */
  onOther: (hush: () => void) => () => void;
};
