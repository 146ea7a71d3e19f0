import { isSpeech, readCue } from './cues';
import type { Mention } from './mentions';
import type { Passage } from './passage';
import { conjunctions } from './words';

// “believe”, “think”: what some hold is no statement to anybody.
const opinion = /^(?:believe|think|hope|expect|suspect|reckon)$/;

/** “Others warn that …”, “say some”: a number of people whom nobody names. */
export function quantityAt({ tokens }: Passage, at: number, limit: number): Mention | null {
  if (!/^(?:some|others|many|most|several)$/.test(tokens[at]?.lower ?? '')) return null;
  const verb = tokens[at + 1]?.text === ',' && tokens[at + 3]?.text === ',' ? at + 4 : at + 1;
  const cue = verb < limit ? readCue(tokens[verb]?.lower ?? '') : undefined;
  const before = tokens[at - 1];
  const told =
    cue !== undefined &&
    isSpeech(tokens[verb]?.lower ?? '') &&
    !opinion.test(cue.base) &&
    (cue.forms.has('base') ||
      (cue.forms.has('past') &&
        /^(?:that|they|the|their|it|how)$/.test(tokens[verb + 1]?.lower ?? '')));
  const tells = /^(?:say|warn|argue)$/.test(before?.lower ?? '') && tokens[at + 1]?.kind === 'mark';
  if (!tells && (!told || (before?.kind === 'word' && !conjunctions.has(before.lower))))
    return null;
  return {
    kind: 'unnamed',
    lay: true,
    from: at,
    to: at + 1,
    person: null,
    name: null,
    plural: true,
  };
}
