import { describe, expect, test } from 'vitest';
import { chooseVoice, localVoices, type VoiceOffer } from '@/core/listening/choose-voice';
import { defaultListening, parseListening } from '@/core/listening/listening';
import { nextSpeed, speeds } from '@/core/listening/speeds';

const shipped = import.meta.glob<{ d: unknown }>('/tests/fixtures/stored/listening/v*.json', {
  import: 'default',
  eager: true,
});

test.each(Object.entries(shipped))('%s is still understood', (_path, stored) => {
  expect(parseListening(stored.d)).toEqual(stored.d);
});

test('a corrupt value keeps what is right in it, field by field', () => {
  expect(
    parseListening({ speed: 9, voices: { en: 'Ann', de: 4, 'x y': 'z' }, readTables: false }),
  ).toEqual({ ...defaultListening, voices: { en: 'Ann' }, readTables: false });
  for (const nothing of [null, 7, 'x', [], { voices: [] }])
    expect(parseListening(nothing)).toEqual(defaultListening);
});

test('a stored voice list cannot reach into objects', () => {
  const hostile: unknown = JSON.parse('{"voices":{"__proto__":"x","constructor":"y"}}');
  expect(parseListening(hostile)).toEqual(defaultListening);
  expect(Object.keys(parseListening(hostile).voices)).toEqual([]);
});

describe('a voice', () => {
  const voice = (name: string, lang: string, more: Partial<VoiceOffer> = {}): VoiceOffer => ({
    voiceURI: name,
    name,
    lang,
    localService: true,
    default: false,
    ...more,
  });
  const offered = [
    voice('Far', 'en-US', { localService: false, default: true }),
    voice('Anna', 'de-DE'),
    voice('Zoe', 'en-US'),
    voice('Brit', 'en-GB', { default: true }),
    voice('Amy', 'en_US'),
  ];

  test('that was taken off the system is not asked whether it is local: that ends a process of Firefox', () => {
    const gone = Object.defineProperty(voice('', ''), 'localService', {
      get: () => {
        throw new Error('The process of the page ended.');
      },
    });
    expect(localVoices([gone, ...offered], 'en').map(({ name }) => name)).not.toContain('');
    expect(chooseVoice([gone, ...offered], 'en', {})?.name).toBe('Brit');
  });

  test('that is not on this device is never offered, though it be the only one', () => {
    expect(localVoices(offered, 'en').map(({ name }) => name)).not.toContain('Far');
    expect(
      chooseVoice([voice('Far', 'en', { localService: false })], 'en', { en: 'Far' }),
    ).toBeNull();
  });

  test('of the very region comes first, then the system’s own choice, then by name', () => {
    expect(localVoices(offered, 'en-US').map(({ name }) => name)).toEqual(['Amy', 'Zoe', 'Brit']);
    expect(localVoices(offered, 'en').map(({ name }) => name)).toEqual(['Brit', 'Amy', 'Zoe']);
  });

  test('is remembered for its language, until the device has it no more', () => {
    expect(chooseVoice(offered, 'en', { en: 'Zoe', de: 'Brit' })?.name).toBe('Zoe');
    expect(chooseVoice(offered, 'en', { en: 'Gone' })?.name).toBe('Brit');
    expect(chooseVoice(offered, 'de-CH', { en: 'Zoe' })?.name).toBe('Anna');
  });

  test('of another language never reads', () => {
    expect(chooseVoice(offered, 'fr', {})).toBeNull();
    expect(chooseVoice(offered, '', {})).toBeNull();
  });
});

test('the speeds go from half to three times, and end there', () => {
  expect([speeds[0], speeds.at(-1)]).toEqual([0.5, 3]);
  expect([nextSpeed(1, 1), nextSpeed(1, -1), nextSpeed(3, 1), nextSpeed(0.5, -1)]).toEqual([
    1.25,
    0.75,
    null,
    null,
  ]);
});
