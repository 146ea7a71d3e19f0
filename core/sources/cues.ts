import * as cues from '@/data/sources/cues.json';

export type CueForm = 'base' | 'third' | 'past' | 'participle' | 'ing';
/** What a verb form can be: several at once where spelling does not tell (“found”, “put”). */
export type Cue = { base: string; forms: ReadonlySet<CueForm> };

const irregular = new Map<string, string[]>(Object.entries(cues.irregular));
const vowelBeforeY = /[aeiou]y$/;

function formsOf(base: string): [CueForm, string][] {
  const odd = irregular.get(base);
  if (odd)
    return [
      ['base', base],
      ['third', odd[0] ?? ''],
      ['past', odd[1] ?? ''],
      ['participle', odd[2] ?? ''],
      ['ing', odd[3] ?? ''],
    ];
  const stem = base.replace(/e$/, '');
  const y = base.endsWith('y') && !vowelBeforeY.test(base);
  const third = y
    ? base.replace(/y$/, 'ies')
    : /(?:s|sh|ch|x)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const past = y ? base.replace(/y$/, 'ied') : `${stem}ed`;
  return [
    ['base', base],
    ['third', third],
    ['past', past],
    ['participle', past],
    ['ing', `${/ee$/.test(base) ? base : stem}ing`],
  ];
}

function index(bases: readonly string[]): Map<string, Cue> {
  const map = new Map<string, Cue>();
  for (const phrase of bases) {
    const base = phrase.split(' ')[0] ?? phrase;
    for (const [form, spelled] of formsOf(base)) {
      const known = map.get(spelled);
      map.set(spelled, { base, forms: new Set([...(known?.forms ?? []), form]) });
    }
  }
  return map;
}

const speech = index(cues.speech);
const quoteOnly = index(cues.quoteOnly);
const needsThat = index([...cues.needsThat, 'respond']);
// What bodies do with a rule or a figure: “lists three signs”, “puts the risk at …”.
const evidence = index([...cues.evidence, 'endorse', 'list', 'put']);
const all = new Map([...evidence, ...needsThat, ...quoteOnly, ...speech]);

/** Any verb that may hand over a statement. */
export const readCue = (word: string): Cue | undefined => all.get(word);

export const isSpeech = (word: string) => speech.has(word);
export const isQuoteOnly = (word: string) => !speech.has(word) && quoteOnly.has(word);
export const isNeedsThat = (word: string) => !speech.has(word) && needsThat.has(word);
export const isEvidence = (word: string) => evidence.has(word);

/** A finite form of a verb of saying: “says”, “told”. */
export function isSpeechForm(word: string): boolean {
  const cue = speech.get(word) ?? quoteOnly.get(word);
  return cue !== undefined && (cue.forms.has('third') || cue.forms.has('past'));
}
