import type { BoxFacts } from '@/core/article/box-facts';
import { callsToAct } from '@/core/article/calls-to-act';
import { countPitches } from '@/core/article/count-pitches';
import { countWords } from '@/core/article/count-words';
import { isHeadlineAmongNames } from '@/core/article/headline';
import { lineCues } from '@/core/article/line-cues';
import { endsSentence } from '@/core/article/line-facts';
import { clutterLabel } from '@/core/article/clutter-label';
import { isKeepLabel } from '@/core/article/keep-label';
import { namesNoSite, namesThings } from '@/core/article/names-things';

const phone =
  /\b(?:\+?\d{1,3}[ -])?\(?\d{2,5}\)?[ -]\d{3}[ -]?\d{2,4}\b|\b(?:call|dial|text|ring)\b.{0,30}\b\d{3}\b/i;
const help =
  /\b(call|dial|ring|text|helpline|hotline|lifeline|emergency|poison|samaritans|crisis)\b/i;
const amount =
  /(?:\d|[¼½¾⅓⅔⅛])\s?(?:cups?|tbsp|tablespoons?|tsp|teaspoons?|oz|ounces?|grams?|g|mg|mcg|ml|litres?|kcal|cloves?|pinch|tins?)\b/i;
/** “Ida Brook is a nurse …”: who somebody is, whatever buttons stand beside it. */
const person =
  /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:is|was|has|holds|writes|covers|works)\b.*\b(?:editor|writer|author|journalist|reporter|contributor|nurse|doctor|physician|surgeon|dietitian|nutritionist|trainer|coach|therapist|physiotherapist|psychologist|pharmacist|professor|researcher|scientist|degree|written)\b/iu;
const address = /\bhttps?:\/\/\S{6,}|\bwww\.\S{4,}/i;
const fewAmounts = 3;
/** What an article owes its readers: whence the money came, what was put right. */
const owed =
  /\b(correction|corrected|an earlier version|conflicts? of interest|competing interests|(owns?|holds?) no shares|(received|receives) (lecture |consulting |speaker )?(fees|grants|funding)|funded by|(study|trial|research|work|survey|review|analysis) (was|were) (sponsored|supported|financed|commissioned|paid for))\b/i;

/** What nobody may lose, however it is dressed and whatever stands on the buttons beside it. */
export function isOwed(facts: BoxFacts, pitches = 0): boolean {
  const { lines, pushes } = facts;
  const [first = ''] = lines;
  const last = lines.at(-1) ?? '';
  const text = lines.join(' ');
  const isBooking =
    pitches || pushes.some(({ text: said, to }) => to !== 'phone' && books.test(said));
  if (!isBooking || urgent.test(text)) {
    if (phone.test(text) && help.test(text)) return true;
    if (pushes.some(({ to }) => to === 'phone')) return true;
  }
  if (owed.test(text)) return true;
  if (isAdvice(facts, text)) return true;
  // An address written out is there to be read, not pressed.
  if (address.test(text) && !/[$£€]\s?\d/.test(text) && !clutterLabel(first)) return true;
  if (lines.some((line) => person.test(line) && /^\p{Lu}\S* \p{Lu}/u.test(line))) return true;
  const isFilledIn = pushes.some(({ kind }) => kind === 'field');
  if (!isFilledIn && lines.filter(isAmount).length >= fewAmounts) return true;
  if (isKeepLabel(first) && lines.length > 1) return true;
  if (isTable(facts) || isGlossary(facts) || isEntry(facts)) return true;
  if (pitches > 1) return false;
  if (pushes.length === 0 && isTalk(facts)) return true;
  if (isListWithButton(facts)) return true;
  if (isWordsAfterLead(lines, pushes) || isOfNames(facts)) return true;
  if (isEnumeration(text, pushes) || isAmidSentence(lines, pushes)) return true;
  // A line that ends so leads to what comes next.
  return pushes.length === 0 && /[:：]$/.test(last) && lines.length === 1;
}

/** Whom the reader knows or finds without the page: no site has one of these to offer. */
const theReaders = /\b(near you|in your area|your (local|nearest|own)|ask your)\b/i;
const fewestAdvised = 12;

/** “Sign up for a class near you, or ask your local Y”: nothing to press, nothing of the site’s. */
const isAdvice = ({ pushes, words }: BoxFacts, text: string): boolean =>
  pushes.length === 0 && words >= fewestAdvised && theReaders.test(text) && !asksForSite(text);

const books = /^(book|request|schedule)\b/i;
/** Beside these a number is there to be called, whatever else is offered. */
const urgent =
  /crisis|emergency|poison|(help|hot|life) ?line|samaritans|suicid|\b(911|999|988|112|111)\b/i;

/** “82/120 g protein” is what a tracker has counted. */
const isAmount = (line: string): boolean => amount.test(line) && !lineCues(line).ratio;

/** Rows of two cells and more that are words: a table, though every one of them may be a link. */
const isTable = ({ rows, cells, images, pushes, lines, words, linkWords }: BoxFacts): boolean =>
  rows > 1 &&
  cells >= rows * 2 &&
  images === 0 &&
  linkWords < words &&
  pushes.every(({ kind, text, isPaid }) => kind === 'link' && !isPaid && !isOrder(text)) &&
  clutterLabel(lines[0] ?? '') === null;

/** “Log in”, “Fill in”: nothing that a table holds or a sentence is made of. */
const isOrder = (text: string): boolean => Boolean(lineCues(text).webOrder) || callsToAct(text);

/** “3” over a name and a sentence: an entry of the article's own list, whatever link it ends in. */
const isEntry = ({ lines, pushes }: BoxFacts): boolean =>
  /^\d{1,2}[.)]?$/.test(lines[0] ?? '') &&
  lines.length > 2 &&
  pushes.every(({ kind }) => kind === 'link') &&
  lines.some((line) => endsSentence.test(line) && !pushes.some(({ text }) => text === line));

/** What the rest of a line may not speak of, if its link is to be the article's. */
const ofTheSite = ['webOrder', 'self', 'yours', 'offer', 'paid', 'shop', 'price', 'member', 'social', 'screen', 'page', 'send'] as const; // prettier-ignore
const speaksOfSite = (text: string): boolean => {
  const cues = lineCues(text);
  return ofTheSite.some((name) => name in cues);
};

const asksForSite = (text: string): boolean => {
  const { self, yours, page, paid, social, screen } = lineCues(text);
  return Boolean(self ?? yours ?? page ?? paid ?? social ?? screen);
};

/**
 * “Common triggers” over links that are names, or names with words of the article's about each: “Low iron,
 * the commonest cause”, “Dinner: baked trout with peas”.
 */
function isOfNames({ before, items, lines, pushes, words, linkWords, images }: BoxFacts): boolean {
  const areNames = pushes.every(
    ({ kind, text, isPaid }) => kind === 'link' && text && !isPaid && !callsToAct(text),
  );
  if (pushes.length < 2 || images || !areNames) return false;
  const headlines = pushes.filter(({ text }) => isHeadlineAmongNames(text)).length;
  const [first = ''] = lines;
  const lead = words === linkWords ? before : first;
  // Behind “The plan names three minerals:” one of them may be told at length.
  const isLed = lead.endsWith(':') && headlines * 3 <= pushes.length;
  if (headlines && !isLed) return false;
  if (words - linkWords <= mostLeadWords && !pushes.some(({ text }) => lead.includes(text)))
    if (namesThings(lead)) return true;
  if (headlines) return false;
  if (clutterLabel(first) || (items < 2 && lines.length !== pushes.length)) return false;
  if (words - linkWords < pushes.length * fewestGlossWords) return false;
  return pushes.every(({ text }) => {
    const gloss = lines.find((line) => line.includes(text))?.replace(text, '') ?? '';
    return countWords(gloss) >= fewestGlossWords && !speaksOfSite(gloss) && !lineCues(gloss).more;
  });
}

const mostLeadWords = 14;

/** “[0:12] Breathe out slowly.”: a line of what is said in a recording; a chapter only has a name. */
const isSpoken = (line: string): boolean =>
  /^[[(]?\d{1,2}(:\d\d)+[\])]?(\s+\S+){5}/.test(line) &&
  endsSentence.test(line) &&
  !lineCues(line).webOrder;

/** “Ida: It came back at night.”: one of several turns of a conversation. */
const isTurn = (line: string): boolean =>
  /^(\p{Lu}[\p{L}.’'-]*\s?){1,3}:\s\S/u.test(line) && endsSentence.test(line);

/** What was said: with the time in a recording, or by turns. */
const isTalk = ({ lines, before }: BoxFacts): boolean =>
  lines.some(isSpoken) ||
  lines.filter(isTurn).length > (isTurn(before) || /transcript/i.test(before) ? 0 : 1);

/** Steps or ingredients, and a button to print or play them: the list is no part of what the button is for. */
function isListWithButton({ items, lines, pushes }: BoxFacts): boolean {
  if (items < 2 || pushes.some(({ kind }) => kind !== 'button')) return false;
  const said = lines.filter((line) => !pushes.some(({ text }) => text === line));
  if (!said.every(namesNoSite)) return false;
  return said.length > 1 && !said.some(countPitches);
}

const fewestGlossWords = 3;

/** Terms with an explanation each, though every term may be a link. */
const isGlossary = ({ terms, words, linkWords, images, lines, pushes }: BoxFacts): boolean =>
  terms > 1 &&
  images === 0 &&
  words - linkWords >= terms * fewestGlossWords &&
  pushes.length <= terms &&
  pushes.every(({ kind, text, isPaid }) => kind === 'link' && !isPaid && !isOrder(text)) &&
  clutterLabel(lines[0] ?? '') === null;

/** “Tendinitis, bursitis and gout feel alike.”: links that are the words of a sentence. */
function isEnumeration(text: string, pushes: BoxFacts['pushes']): boolean {
  const linked = pushes.filter(({ kind, text: said }) => kind === 'link' && said !== '');
  if (linked.length < 2 || linked.length < pushes.length || !/[.!]$/.test(text)) return false;
  if (linked.some(({ text: said }) => isOrder(said))) return false;
  let rest = text;
  for (const { text: said } of linked) rest = rest.replace(said, '§');
  if (!/§(,| or| and|, or|, and) (\p{L}+ ){0,2}§/u.test(rest)) return false;
  const cues = lineCues(rest);
  return (
    !cues.webOrder &&
    !cues.self &&
    !cues.social &&
    !cues.screen &&
    /\p{Ll}{2,} \p{Ll}{2,}/u.test(rest)
  );
}

/** “Also called: cradle cap”: words of the language as links, and none of them a title. */
function isWordsAfterLead(lines: BoxFacts['lines'], pushes: BoxFacts['pushes']): boolean {
  const [line = ''] = lines;
  const [lead = '', ...rest] = line.split(':');
  if (lines.length !== 1 || !pushes.length || !rest.length || lead.length > 40) return false;
  const areWords = pushes.every(
    ({ kind, text }) => kind === 'link' && /^\p{Ll}/u.test(text) && text.split(' ').length <= 3,
  );
  return areWords && clutterLabel(lead) === null && Object.keys(lineCues(lead)).length === 0;
}

/** “Dinner: baked trout with new potatoes.” with the dish as a link: the sentence goes on behind it. */
function isAmidSentence(lines: BoxFacts['lines'], pushes: BoxFacts['pushes']): boolean {
  const [link] = pushes;
  const [line = ''] = lines;
  if (pushes.length !== 1 || lines.length !== 1 || link?.kind !== 'link' || !link.text)
    return false;
  const at = line.indexOf(link.text);
  const rest = line.slice(at + link.text.length);
  // “[Some mills] have early-bird prices.”: a link to another site opens a sentence that speaks of no site.
  if (at === 0 && link.to === 'away' && !link.isPaid && !asksForSite(line))
    return countWords(rest) >= fewestGlossWords && /^,? \p{Ll}[^.!?]*\.$/u.test(rest);
  // Behind “Dinner:” a dish needs no full stop.
  const led = /^(\p{L}[\p{L} ]+): $/u.exec(line.slice(0, at))?.[1];
  const isLed = led && !clutterLabel(led) && namesNoSite(led);
  if (at < 1 || !/^,? \p{Ll}+ \p{Ll}[^.!?]*\.?$/u.test(rest) || !(isLed || rest.endsWith('.')))
    return false;
  // “Liked it? Sign up for our letter and get more.” is an order that the sentence only goes on with.
  return (
    !lineCues(link.text).webOrder &&
    !callsToAct(link.text) &&
    !speaksOfSite(line.slice(0, at) + rest)
  );
}
