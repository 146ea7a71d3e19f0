/** What the browser says of a voice; a `SpeechSynthesisVoice` is one. */
export type VoiceOffer = {
  voiceURI: string;
  name: string;
  lang: string;
  localService: boolean;
  default: boolean;
};

/** “en” of “en-GB”, “en_US” (Android) and “EN”. */
export function primaryTag(lang: string): string {
  return (/^[a-z]+/i.exec(lang)?.[0] ?? '').toLowerCase();
}

/**
 * The voices of a language that speak on this device, the best guess first: the exact region, then
 * the system's own choice. A voice that is not local would send the article away, so it is no voice.
 */
export function localVoices<T extends VoiceOffer>(voices: readonly T[], lang: string): T[] {
  const primary = primaryTag(lang);
  const exact = folded(lang);
  const rank = (voice: T) => (folded(voice.lang) === exact ? 0 : 2) + (voice.default ? 0 : 1);
  // The language first: of a voice taken off the system meanwhile it is empty, and to ask whether that one
  // is local ends Firefox’s process of the page (seen in 153).
  return voices
    .filter((voice) => primaryTag(voice.lang) === primary && voice.localService)
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** The voice a language is read with: the remembered one while the device still has it. */
export function chooseVoice<T extends VoiceOffer>(
  voices: readonly T[],
  lang: string,
  remembered: Readonly<Record<string, string>>,
): T | null {
  const local = localVoices(voices, lang);
  const wanted = remembered[primaryTag(lang)];
  return local.find(({ voiceURI }) => voiceURI === wanted) ?? local[0] ?? null;
}

function folded(lang: string): string {
  return lang.replaceAll('_', '-').toLowerCase();
}
