import { lineCues, type CueName } from '@/core/article/line-cues';
import { webTalk } from '@/core/article/line-facts';

/** What a writer lists by name: never what a site has to offer, such as articles, topics or services. */
const things =
  /\b(conditions?|diseases?|disorders?|syndromes?|illness(es)?|infections?|injur(y|ies)|deficienc(y|ies)|symptoms?|signs|causes?|triggers?|complications?|tests?|scans?|treatments?|therapies|medicines?|medications?|drugs?|tablets|foods?|drinks?|fruits?|vegetables?|nuts|grains|herbs|spices|oils|sources of|rich in|high in|low in|vitamins?|minerals?|nutrients?|allergens?|exercises?|stretches|poses|muscles?|organs?|hormones?|help|helplines?|hotlines?|support groups?|charit(y|ies)|organi[sz]ations?)\b/i;

/** “Related conditions” is medicine's word for them; “related stories” names no thing. */
const kinship = /^(other |related |similar |associated |linked |common )+/i;

const speaksOfSite = (lead: string): boolean =>
  (Object.keys(lineCues(lead)) as CueName[]).some((cue) => webTalk.has(cue));

/** A short line over a list that says what is listed: foods, conditions, tests, people who help. */
export const namesThings = (lead: string): boolean =>
  things.test(lead) && !speaksOfSite(lead.replace(kinship, ''));

/** A short line over a list that at least says nothing of the site and where it leads. */
export const namesNoSite = (lead: string): boolean => !speaksOfSite(lead);
