import type { Stretch } from '@/core/listening/passage';
import type { Utterance } from '@/core/listening/plan-utterances';
import { wordAt } from '@/core/listening/word-at';
import type { SpeechWorld } from './speech-world';

export type Trouble = 'no-answer' | 'refused' | 'failed';

export type Reading = {
  state: 'playing' | 'paused' | 'ended' | 'failed';
  /** Index of the utterance that is spoken, or would be next. */
  at: number;
  /** The word in its passage's text, where the voice tells. */
  word: Stretch | null;
  trouble: Trouble | null;
};

type Given = {
  world: SpeechWorld;
  utterances: readonly Utterance[];
  /** For what does not say its own language. */
  lang: string;
  voiceFor: (lang: string) => SpeechSynthesisVoice | null;
  speed: () => number;
  onChange: (reading: Reading) => void;
};

export type ReadAloud = ReturnType<typeof readAloud>;

/** With speech-dispatcher, Linux swallows what is spoken right after a `cancel`. */
const afterCancelMs = 120;
/** A voice that says nothing for so long has stopped; some do so in the middle of a text, without an error. */
const silenceMs = 7000;
/** Slower than any voice speaks, characters a second at speed 1. */
const slowest = 6;
const tries = 2;

/**
 * Speaks utterance after utterance, with one ahead in the browser's queue so that no gap is heard.
 * Pausing is stopping and remembering the word: `pause()` ends the utterance on Android, does nothing
 * for some voices, and Chromium forgets a pause that lasts.
 */
export function readAloud({ world, utterances, lang, voiceFor, speed, onChange }: Given) {
  const { speechSynthesis: speech } = world;
  let reading: Reading = { state: 'paused', at: 0, word: null, trouble: null };
  // Events of an earlier turn say nothing any more.
  let turn = 0;
  /** Where in the spoken text the voice was last heard to be. */
  let heard = 0;
  let failures = 0;
  // Chromium collects an utterance nobody holds, and its events with it.
  let held: SpeechSynthesisUtterance[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (change: Partial<Reading>) => onChange((reading = { ...reading, ...change }));

  const silence = () => {
    turn += 1;
    clearTimeout(timer);
    held = [];
    speech.cancel();
  };

  const play = (at: number, from = 0) => {
    if (!utterances[at]) return;
    silence();
    const mine = turn;
    heard = from;
    tell({ state: 'playing', at, trouble: null, ...(from === 0 && { word: null }) });
    timer = setTimeout(() => {
      if (mine !== turn) return;
      // The page may have paused the browser's one voice.
      speech.resume();
      enqueue(at, from);
      expect(at);
    }, afterCancelMs);
  };

  const fail = (trouble: Trouble) => {
    silence();
    tell({ state: 'failed', trouble });
  };

  const expect = (at: number) => {
    clearTimeout(timer);
    const left = (utterances[at]?.spoken.length ?? 0) - heard;
    timer = setTimeout(
      () => {
        failures += 1;
        if (failures > tries) fail('no-answer');
        else play(at, heard);
      },
      silenceMs + (left / slowest / speed()) * 1000,
    );
  };

  function enqueue(at: number, from: number) {
    const utterance = utterances[at];
    if (!utterance) return;
    const mine = turn;
    const said = new world.SpeechSynthesisUtterance(utterance.spoken.slice(from));
    const voice = voiceFor(utterance.lang ?? lang);
    // Without a voice of ours the browser would choose one, and that one may send the text away.
    if (!voice) return fail('failed');
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = speed();
    let isNextQueued = false;
    const queueNext = () => {
      if (!isNextQueued) enqueue(at + 1, 0);
      isNextQueued = true;
    };
    const arrive = () => {
      if (reading.at === at) return;
      heard = from;
      failures = 0;
      tell({ at, word: null });
    };
    const on = <K extends 'start' | 'boundary' | 'end' | 'error'>(
      kind: K,
      then: (event: SpeechSynthesisUtteranceEventMap[K]) => void,
    ) => said.addEventListener(kind, (event) => mine === turn && then(event));

    on('start', () => {
      arrive();
      expect(at);
      queueNext();
    });
    on('boundary', ({ name, charIndex }) => {
      arrive();
      expect(at);
      if (name === 'sentence') return;
      const word = wordAt(utterance, from + charIndex, lang);
      if (!word) return;
      heard = from + charIndex;
      tell({ word });
    });
    on('end', () => {
      held = held.filter((each) => each !== said);
      failures = 0;
      if (at + 1 >= utterances.length) {
        silence();
        tell({ state: 'ended', word: null });
        return;
      }
      heard = 0;
      tell({ at: at + 1, word: null });
      expect(at + 1);
      queueNext();
    });
    on('error', ({ error }) => {
      // The page or another extension has silenced the browser's one voice.
      if (error === 'canceled' || error === 'interrupted') pause();
      else fail(error === 'not-allowed' ? 'refused' : 'failed');
    });
    held.push(said);
    speech.speak(said);
  }

  function pause() {
    if (reading.state !== 'playing') return;
    silence();
    tell({ state: 'paused' });
  }

  /** Goes there; speaks on if it was speaking. */
  const go = (at: number) => {
    failures = 0;
    if (reading.state === 'paused') {
      heard = 0;
      tell({ at, word: null });
    } else play(at);
  };

  return {
    now: () => reading,
    play(at: number) {
      failures = 0;
      play(at);
    },
    pause,
    resume() {
      failures = 0;
      if (reading.state === 'ended') play(0);
      else if (reading.state !== 'playing') play(reading.at, heard);
    },
    go,
    /** To the beginning of the passage before or after; first to the beginning of this one. */
    step(direction: 1 | -1) {
      const next = stepOf(utterances, reading.at, direction);
      if (next !== null) go(next);
    },
    /** Speed or voice have changed: goes on with the word it is at. */
    refresh() {
      if (reading.state === 'playing') play(reading.at, heard);
    },
    stop: silence,
  };
}

function stepOf(utterances: readonly Utterance[], at: number, direction: 1 | -1): number | null {
  const passage = utterances[at]?.passage;
  if (passage === undefined) return null;
  const first = (wanted: number) => utterances.findIndex((each) => each.passage === wanted);
  if (direction === 1) {
    const next = utterances.findIndex((each) => each.passage > passage);
    return next === -1 ? null : next;
  }
  const begin = first(passage);
  if (begin < at) return begin;
  const before = utterances[begin - 1];
  return before ? first(before.passage) : null;
}
