import type { SpeechWorld } from '@/components/listening/speech-world';

type Said = EventTarget & {
  text: string;
  voice: SpeechSynthesisVoice | null;
  lang: string;
  rate: number;
};

class FakeUtterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  constructor(readonly text: string) {
    super();
  }
}

export const voice = (
  name: string,
  lang: string,
  more: Partial<SpeechSynthesisVoice> = {},
): SpeechSynthesisVoice => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: false,
  ...more,
});

/** A browser's voice that speaks only when a test says so, and queues as browsers do. */
export function fakeSpeech(voices: SpeechSynthesisVoice[] = [voice('Ann', 'en-US')]) {
  const queue: Said[] = [];
  /** Everything that was ever given to it. */
  const given: Said[] = [];
  let cancels = 0;
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (said: SpeechSynthesisUtterance) => {
      queue.push(said);
      given.push(said);
    },
    cancel: () => {
      cancels += 1;
      for (const said of queue.splice(0)) send(said, 'error', { error: 'interrupted' });
    },
    resume: () => undefined,
  });
  const send = (said: Said | undefined, kind: string, more: object = {}) =>
    said?.dispatchEvent(Object.assign(new Event(kind), more));

  return {
    world: {
      speechSynthesis: speech,
      SpeechSynthesisUtterance: FakeUtterance as unknown as SpeechWorld['SpeechSynthesisUtterance'],
    } satisfies SpeechWorld,
    given,
    texts: () => queue.map(({ text }) => text),
    cancels: () => cancels,
    start: () => send(queue[0], 'start'),
    word: (charIndex: number) => send(queue[0], 'boundary', { name: 'word', charIndex }),
    end: () => send(queue.shift(), 'end'),
    error: (error: string) => send(queue.shift(), 'error', { error }),
    /** Speaks the first of the queue to its end. */
    sayOne: () => {
      send(queue[0], 'start');
      send(queue.shift(), 'end');
    },
    bring(more: SpeechSynthesisVoice[]) {
      voices.push(...more);
      speech.dispatchEvent(new Event('voiceschanged'));
    },
  };
}
