// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readAloud, type Reading } from '@/components/listening/read-aloud';
import { planUtterances } from '@/core/listening/plan-utterances';
import { fakeSpeech, voice } from './fake-speech';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const texts = ['A title', 'One walks here. Two walk there. Three rest.', 'The end.'];
const plan = planUtterances(
  texts.map((text) => ({ text, silent: [], lang: null })),
  'en',
);

function begin(given: { at?: number; voices?: SpeechSynthesisVoice[]; speed?: () => number } = {}) {
  const speech = fakeSpeech(given.voices);
  const seen: Reading[] = [];
  const reader = readAloud({
    world: speech.world,
    utterances: plan,
    lang: 'en',
    voiceFor: () => speech.world.speechSynthesis.getVoices()[0] ?? null,
    speed: given.speed ?? (() => 1),
    onChange: (reading) => seen.push(reading),
  });
  reader.play(given.at ?? 0);
  vi.advanceTimersByTime(200);
  return { ...speech, reader, seen };
}

test('speaks one sentence after the other, with the next one waiting behind it', () => {
  const { reader, texts, sayOne, start } = begin();
  expect(texts()).toEqual(['A title']);
  start();
  expect(texts()).toEqual(['A title', 'One walks here.']);
  sayOne();
  start();
  expect(reader.now()).toMatchObject({ state: 'playing', at: 1 });
  expect(texts()).toEqual(['One walks here.', 'Two walk there.']);
});

test('comes to its end and can begin again', () => {
  const { reader, sayOne, given } = begin();
  plan.forEach(() => sayOne());
  expect(reader.now().state).toBe('ended');
  expect(given.map(({ text }) => text)).toEqual(plan.map(({ spoken }) => spoken));
  reader.resume();
  vi.advanceTimersByTime(200);
  expect(given.at(-1)?.text).toBe('A title');
});

test('knows the word where the voice tells, and only the sentence where it does not', () => {
  const { reader, start, word, sayOne } = begin({ at: 1 });
  start();
  expect(reader.now().word).toBeNull();
  word(4);
  expect(reader.now().word).toEqual({ start: 4, end: 9 });
  sayOne();
  expect(reader.now()).toMatchObject({ at: 2, word: null });
});

test('goes on after a pause with the word it had reached', () => {
  const { reader, start, word, texts } = begin({ at: 1 });
  start();
  word(4);
  reader.pause();
  expect([reader.now().state, texts()]).toEqual(['paused', []]);
  reader.resume();
  vi.advanceTimersByTime(200);
  expect(texts()).toEqual(['walks here.']);
  start();
  word(6);
  expect(reader.now().word).toEqual({ start: 10, end: 14 });
});

test('waits after a cancel before it speaks, because Linux swallows what comes at once', () => {
  const { reader, texts, start } = begin();
  start();
  reader.go(4);
  expect(texts()).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(texts()).toEqual(['The end.']);
});

test('silences what is spoken before, so that there are never two voices', () => {
  const { cancels, reader } = begin();
  expect(cancels()).toBe(1);
  reader.stop();
  expect(cancels()).toBe(2);
});

describe('skipping', () => {
  test('goes to the next paragraph, and back first to the beginning of this one', () => {
    const { reader } = begin({ at: 2 });
    reader.step(-1);
    expect(reader.now().at).toBe(1);
    reader.step(-1);
    expect(reader.now().at).toBe(0);
    reader.step(-1);
    expect(reader.now().at).toBe(0);
    reader.step(1);
    reader.step(1);
    expect(reader.now().at).toBe(4);
    reader.step(1);
    expect(reader.now().at).toBe(4);
  });

  test('while paused stays paused', () => {
    const { reader, texts } = begin();
    reader.pause();
    reader.step(1);
    vi.advanceTimersByTime(1000);
    expect(reader.now()).toMatchObject({ state: 'paused', at: 1 });
    expect(texts()).toEqual([]);
  });
});

test('a new speed counts from the word that is being spoken', () => {
  let speed = 1;
  const { reader, start, word, given } = begin({ at: 1, speed: () => speed });
  start();
  word(10);
  speed = 2;
  reader.refresh();
  vi.advanceTimersByTime(200);
  expect(given.at(-1)).toMatchObject({ text: 'here.', rate: 2 });
});

describe('a voice that falls silent', () => {
  test('is asked again from the word it stopped at', () => {
    const { reader, start, word, texts } = begin({ at: 1 });
    start();
    word(4);
    vi.advanceTimersByTime(12_000);
    expect(texts()).toEqual(['walks here.']);
    expect(reader.now().state).toBe('playing');
  });

  test('is given up after three tries, and that is said', () => {
    const { reader } = begin();
    vi.advanceTimersByTime(60_000);
    expect(reader.now()).toMatchObject({ state: 'failed', trouble: 'no-answer', at: 0 });
  });

  test('is not taken for silent while it speaks, however slowly', () => {
    const { reader, start, word } = begin({ at: 1, speed: () => 0.5 });
    start();
    for (const at of [0, 4, 10]) {
      vi.advanceTimersByTime(6000);
      word(at);
    }
    expect(reader.now()).toMatchObject({ state: 'playing', trouble: null });
  });
});

test('a page that silences the voice pauses the reading, and it can go on', () => {
  const { reader, start, error, texts } = begin({ at: 1 });
  start();
  error('interrupted');
  expect(reader.now().state).toBe('paused');
  reader.resume();
  vi.advanceTimersByTime(200);
  expect(texts()).toEqual(['One walks here.']);
});

test.each([
  ['not-allowed', 'refused'],
  ['synthesis-failed', 'failed'],
  ['voice-unavailable', 'failed'],
])('the error %s is told as “%s”', (error, trouble) => {
  const begun = begin();
  begun.error(error);
  expect(begun.reader.now()).toMatchObject({ state: 'failed', trouble });
});

test('events of what was cut off change nothing', () => {
  const { reader, given, start } = begin();
  start();
  reader.go(4);
  given[0]?.dispatchEvent(new Event('end'));
  given[1]?.dispatchEvent(new Event('start'));
  expect(reader.now().at).toBe(4);
});

test('without a voice nothing is handed to the browser, which would choose one itself', () => {
  const { given, reader } = begin({ voices: [] });
  expect(given).toEqual([]);
  expect(reader.now()).toMatchObject({ state: 'failed' });
});

test('speaks with the voice it is given and no other', () => {
  const ann = voice('Ann', 'en-GB');
  const { given } = begin({ voices: [ann] });
  expect(given[0]).toMatchObject({ voice: ann, lang: 'en-GB' });
});
