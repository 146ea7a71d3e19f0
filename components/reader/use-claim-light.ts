import { useEffect } from 'preact/hooks';
import { darkenClaims, lightClaims } from './light-claims';
import { hasCard, type Voice } from './order-voices';
import { rangesOf } from './reader-callout';

/** Underlines what the cards are about, and lights up the passage that is looked at, card or none. */
export function useClaimLight(voices: readonly Voice[], lit: string | null): void {
  useEffect(() => {
    const ranges = voices.filter(hasCard).flatMap(({ attribution }) => rangesOf(attribution));
    const voice = voices.find(({ key }) => key === lit);
    lightClaims(ranges, voice ? rangesOf(voice.attribution) : []);
  }, [voices, lit]);
  useEffect(() => darkenClaims, []);
}
