import * as organisations from '@/data/sources/organisations.json';
import * as people from '@/data/sources/people.json';
import * as places from '@/data/sources/places.json';
import * as roles from '@/data/sources/roles.json';
import type { Standing } from './source';

export const words = (line: string) => new Set(line.split(' '));

export const determiners = words(
  'a an the one some many most several two three four five six both all each another other these those this that his her its their our my your few more no any every',
);
export const prepositions = words(
  'of in at by for with from to on about like unlike including than between among against per via under into over across within without through during after before behind despite alongside besides given',
);
export const auxiliaries = words(
  "is are was were be been being has have had will would can could may might must should do does did isn't aren't wasn't weren't hasn't haven't won't wouldn't can't couldn't don't doesn't didn't 're 've",
);
export const perfect = words("has have had hasn't haven't hadn't");
export const pronouns = words(
  'he she they it we i you who which what that this there those these himself herself themselves itself everyone nobody anyone someone me us them him',
);
export const conjunctions = words(
  'and or but nor so yet because although though while whereas when whenever if unless until since as that whether how why where once then than',
);
export const subordinators = words(
  'because although though while whereas when whenever if unless until but so yet',
);
/** Capitals that begin sentences and are no names. */
export const functionWords = new Set([
  ...determiners,
  ...prepositions,
  ...auxiliaries,
  ...pronouns,
  ...conjunctions,
  ...words(
    "however moreover instead still indeed meanwhile also even not just only now here today yesterday later again according often perhaps rather similarly additionally furthermore finally first second third lastly summary overall currently recently yes no well like your my plus i'm it's don't that's there's let",
  ),
]);
export const calendar = words(
  'january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday',
);
export const particles = words(
  'de da del della der den di dos du van von ter ten el al bin ibn la le',
);
export const honorifics = words(
  'dr. dr drs. drs prof. prof professor mr. mr mrs. mrs ms. ms miss sir dame lord sen. rep. gov.',
);

export const studyHeads = new Set(people.studies);
export const vagueStudies = new Set(people.vagueStudies);
/** First names by the pronoun that may stand for them; names of both are left out. */
export const namesOf = { she: words(people.she), he: words(people.he) };
export const teams = new Set(people.teams);
export const bodies = new Set(people.bodies);
export const outlets = new Set(people.outlets);
export const organisationWords = new Set(organisations.words);
export const acronyms = new Set(organisations.acronyms);
export const placeNames = new Set(places.places);
export const campuses = new Set(places.campuses);

type RoleKind =
  'clinician' | 'researcher' | 'practitioner' | 'industry' | 'official' | 'lead' | 'media' | 'lay';
const roleKinds = new Map<string, RoleKind>();
for (const [kind, nouns] of [
  ['lay', roles.lay],
  ['media', roles.media],
  ['lead', roles.lead],
  ['official', roles.official],
  ['industry', roles.industry],
  ['practitioner', roles.practitioner],
  ['researcher', roles.researcher],
  ['clinician', roles.clinician],
] as const)
  for (const noun of nouns) roleKinds.set(noun, kind);

roleKinds.set('physio', 'clinician');

/** What stands behind the noun of an office and belongs to it: “professor emerita”, “surgeon general”. */
export const behindNoun = /^(?:emerit(?:us|a|i|ae)|designate|elect|general)$/;

/** What kind of work a noun names; the plural counts as the singular. */
export const roleKind = (word: string): RoleKind | undefined =>
  roleKinds.get(word) ??
  // “parasitologist”: the fields of science are more than any list holds.
  (word.endsWith('ologist') && word.length > 9 ? 'researcher' : undefined) ??
  (/.(?:iatrist|therapist|surgeon)$/.test(word) ? 'clinician' : undefined) ??
  // “leads” is nearly always what somebody does.
  (word.endsWith('s') && word !== 'leads' ? roleKinds.get(word.slice(0, -1)) : undefined) ??
  // “vice-chairman”, “ex-president”, “director/administrator”, “director-general”, “doctor-in-charge”, “mother-of-two”
  (word.includes('-') || word.includes('/')
    ? roleKinds.get(
        word.replace(
          /^(?:vice|co|deputy|ex|sub|under|mid)-|^\p{L}+\/|-(?:general|elect|in-(?:chief|charge|residence))$|-of-.+$/gu,
          '',
        ),
      )
    : undefined);

const plurals = new Set([...people.plural, ...words('co-workers coworkers pros')]);
const singles = new Set(people.single);
// Professions by their noun, and yet seldom whom an article lets speak as such.
const noVoices = words('fellow resident student reader candidate registrar strategist');
const isProfession = (word: string): boolean =>
  /^(?:clinician|researcher|practitioner|official)$/.test(roleKind(word) ?? '') &&
  !noVoices.has(word);

/** “researchers”, “cardiologists”, “campaigners”: people without a name. */
export const isPeople = (word: string): boolean =>
  plurals.has(word) || (word.endsWith('s') && isProfession(word.slice(0, -1)));

/** “a spokesman”, “the surgeon”. */
export const isOnePerson = (word: string): boolean =>
  singles.has(word) || (!word.endsWith('s') && isProfession(word));

export type { RoleKind, Standing };
