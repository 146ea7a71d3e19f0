import { lineCues, type CueName } from '@/core/article/line-cues';
import { webTalk } from '@/core/article/line-facts';

/** What a writer lists by name: never what a site has to offer, such as articles, topics or services. */
const things =
  /\b(condition|disease|disorder|syndrome|illness|infection|deficienc|symptom|signs|cause|trigger|complication|test|scan|treatment|medic|drug|food|drink|fruit|vegetable|nuts|grain|herb|spice|sources|rich|vitamin|mineral|nutrient|allerg|exercise|stretch|muscle|hormone|supplement|pose|help|hotline|support g|charit|organi[sz])/i;

/** “Related conditions” is medicine's word for them; “related stories” names no thing. */
const kinship = /^((other|related|similar|associated) )+/i;

/** A short line over a list that at least says nothing of the site and where it leads. */
export const namesNoSite = (lead: string): boolean =>
  !(Object.keys(lineCues(lead)) as CueName[]).some((cue) => webTalk.has(cue));

/** “Stiff hips at dawn can also come with:” is a sentence of the article’s, and the list is its end. */
const unfinished =
  /^(?!.*\b(?:you|your|we|our)\b)(?:\S+ ){2,20}(?:can|may|might|could|is|are|was|were)\b.{0,120} (?:of|by|from|with|be|include|to)\s?[:：]$/i;

/** A line over a list that says what is listed: foods, conditions, tests, people who help; or that the list ends. */
export const namesThings = (lead: string): boolean =>
  (things.test(lead) || unfinished.test(lead)) && namesNoSite(lead.replace(kinship, ''));
