import { isHealthWord } from '@/core/article/health-words';

/** Capitalised lines that are headings, buttons, departments, shops. */
const noName =
  /\b(?:by|written|advertiser|sponsored|why|we|how|what|when|where|who|it|the|our|your|you|this|best|more|about|read|share|posted|editorial|staff|team|news|newsroom|desk|health|center|centre|university|college|school|institute|department|association|society|foundation|agency|bureau|council|committee|clinic|hospital|guide|review|reviews|contributor|contributors|writer|editor|editors|fitness|food|updated|published|follow|contact|privacy|terms|licensed|certified|store|shop|home|next|previous|view|all|amazon|alexa|google|author|authors|inc|llc|ltd|gmbh|corp|company|media|magazine|marketing|solutions|services|group|online|official|table|contents|privacy|policy|sign|log|subscribe|newsletter|menu|search|skip|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tips|ideas|trends|life|style|lifestyle|beauty|culture|business|technology|tech|science|travel|money|world|video|videos|photo|photos|podcast|stories|story|article|articles|blog|press|release|report|research|education|living|products?|top|new|free|learn|get|start|ask|expert|experts|power|security|authentication|vpn|webcam|part|chapter|section|figure|step|download|print|save|email|facebook|twitter|pinterest|linkedin|instagram|copy|link)\b/i;
const particle =
  '(?:de|van|von|der|den|la|le|del|della|di|da|dos|das|bin|ibn|ben|al|el|y|e|af|av|ter|ten|zu|st\\.?)';
const capital = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const cased = new RegExp(
  `^${capital}(?:\\s+(?:${particle}\\s+){0,2}(?:(?:d|l|o|al|el)['’-])?${capital}){1,3}$`,
  'u',
);
/** Scripts without capitals: two to five short words, or a few signs in a row. */
const uncased =
  /^(?:[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{M}'’.-]{2,14}(?: [\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{M}'’.-]{2,14}){1,4}|[\p{Script=Han}]{2,4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,6}[ 　・·][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8}|[\p{Script=Katakana}ー]{2,10}(?:[・=][\p{Script=Katakana}ー]{2,10})+|\p{Script=Hangul}{2,4}|\p{Script=Hangul}{1,2} \p{Script=Hangul}{1,3})$/u;
const honorific =
  /^(?:dr|mr|mrs|ms|miss|prof|professor|sir|dame|rev|ph\.?d|frau|herr|mme|m|sr|sra|dott|د|الدكتورة?|ד[״"]ר|פרופ['׳]?)\.?\s+/iu;
const credential =
  /^(?:[A-Z][A-Za-z]{0,3}\.?)?(?:[A-Z]{2,}[A-Za-z]*|(?:[A-Z][a-z]{0,2}\.){1,4}[A-Z]?|Ph\.?\s?D\.?|Jr\.?|Sr\.?|I{2,3}|IV)(?:[-/ ](?:[A-Z]{1,8}\.?|\d{2,4}|Ph\.?D\.?))*\.?(?:\s*\([^)]{2,30}\))?$/;
/** “Jane Doe, Dietitian”, “Tor Brandt, Senior Health Editor” */
const role =
  /^(?:\p{L}+[ -]){0,3}(?:dieti[tc]ian|nutritionist|editor|writer|reporter|contributor|correspondent|doctor|physician|surgeon|nurse|professor|therapist|psychologist|coach|trainer|instructor|researcher|scientist|author|journalist|manager|director|founder|specialist|consultant|pharmacist|producer|analyst|columnist)$/iu;
const longestName = 45;
/** With all its letters of degrees. */
const longestPart = 160;

/** Whether a short text looks like the name of a person, perhaps with credentials behind a comma. */
export function isPersonName(text: string): boolean {
  if (noName.test(text)) return false;
  const bare = text
    .replace(/[,(，、].*$/, '')
    .replace(honorific, '')
    .trim();
  if (bare.length > longestName) return false;
  if (uncased.test(bare)) return true;
  const words = bare.split(' ');
  // “Sleep Apnea” is capitalised like a name.
  if (words.some((word) => isHealthWord(word.toLowerCase()))) return false;
  return cased.test(bare);
}

/** The people in a line of names and credentials; none where something else stands in it too. */
export function peopleIn(line: string): string[] {
  const people: string[] = [];
  // One space each first: a long run of them would be tried from every one.
  const spaced = line.replace(/\s+/g, ' ');
  for (const part of spaced.split(/ ?(?:[,;،、，|]|\band\b|&|\bund\b|\bet\b|\by\b| و ) ?/u)) {
    if (!part) continue;
    if (part.length > longestPart) return [];
    if (isPersonName(part)) people.push(part);
    else if (!people.length || !(credential.test(part) || role.test(part))) {
      // “Jane Doe MD” keeps its letters without a comma.
      const [, name = '', letters = ''] =
        /^(.+?)\s+((?:[A-Z][A-Za-z]*\.?[A-Z.]+[\s-]?)+)$/.exec(part) ?? [];
      if (!isPersonName(name) || !letters) return [];
      people.push(name);
    }
  }
  return people;
}
