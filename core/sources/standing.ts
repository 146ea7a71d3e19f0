import { standingOfLetters } from './letters';
import { whole, type Range } from './organisations';
import type { Passage } from './passage';
import type { Standing } from './source';
import { outlets, roleKind, type RoleKind } from './words';

/** What the article says about a person, in words. */
export type Facts = {
  honorific: string | null;
  letters: readonly string[];
  roles: readonly string[];
  orgs: readonly string[];
  aged: boolean;
  lay: boolean;
  ofStudy: boolean;
  outside: boolean;
  /** “who directs outreach for the X Association”. */
  leads: boolean;
};

const research =
  /\b(?:universit\w*|research|institutes?|school|college|science\w*|academy|laborator\w+|study|studies|program|department|center|centre|hospital|clinic|medical|biodynamics)\b/i;
const health =
  /\b(?:clinic\w*|hospital|medical|health|medicine|surgery|care|oncology|cardiology)\b/i;
const bodyTraining = /\b(?:training|fitness|strength|yoga|pilates|coaching|sport\w*|gym)\b/i;
const official =
  /\b(?:CDC|FDA|NIH|NHS|WHO|USDA|EPA|government|ministry|federal|department of health|public health|administration|disease control)\b/i;

const isBook = /\bauthors? of (?:["“]|(?:[Tt]he )?\p{Lu})/u;

const isDoctor = ({ honorific }: Facts) => /^(?:drs?|prof|professor)\b/i.test(honorific ?? '');

/** The standing the text gives; unknown stays unknown. */
export function judgeStanding(facts: Facts): Standing {
  const doctor = isDoctor(facts);
  const letters = facts.letters
    .map(standingOfLetters)
    .filter((one): one is Standing => one !== null && one !== 'unknown');
  // Who has written a book is first of all what they are besides.
  const others = facts.roles.filter((role) => !isBook.test(role));
  const roles = others.length > 0 || letters.length > 0 || doctor ? others : facts.roles;
  const kinds = roles.flatMap((role): readonly RoleKind[] =>
    letters.length === 0 && !doctor && isEveryday(role, facts.orgs) ? ['lay'] : kindsOf(role),
  );
  const own = kinds.filter((kind) => kind !== 'lead' && kind !== 'lay');
  const strong =
    letters.length > 0 || doctor || own.includes('clinician') || own.includes('researcher');
  if (facts.lay && letters.length === 0 && !doctor) return 'lay';
  // An age is told of patients and of readers: beside it a bare “nurse” is where they work, no evidence.
  const anchored =
    letters.length > 0 || doctor || own.includes('researcher') || facts.orgs.length > 0;
  const isStudent =
    facts.roles.length > 0 && facts.roles.every((role) => /\bstudent\b/i.test(role));
  if (facts.aged && !(strong && anchored && !(isStudent && letters.length === 0))) return 'lay';
  if (
    kinds.includes('lay') &&
    !strong &&
    own.every((kind) => kind === 'industry') &&
    !facts.ofStudy
  )
    return 'lay';
  if (
    own.includes('media') &&
    letters.length === 0 &&
    !own.some((kind) => kind === 'clinician' || kind === 'practitioner' || kind === 'researcher')
  )
    return 'media';
  const orgs = facts.orgs.join(' | ');
  if (
    letters.length === 0 &&
    !doctor &&
    facts.roles.every((role) => /\beditor\b/i.test(role)) &&
    facts.roles.length > 0 &&
    /\b(?:magazine|news|times|post|tribune|herald|telegraph|mail|guardian|blog|newsletter|podcast)\b/i.test(
      orgs,
    )
  )
    return 'media';
  const professor = roles.some((role) =>
    /\b(?:professor|scientist|researcher|investigator|lecturer|epidemiologist|author|research fellow)\b/i.test(
      role,
    ),
  );
  if (professor) return 'researcher';
  if (own.includes('clinician')) return 'clinician';
  if (letters.includes('clinician') && !(own.includes('industry') && !own.includes('practitioner')))
    return own.includes('researcher') ? 'researcher' : 'clinician';
  if (own.includes('researcher')) return 'researcher';
  if (own.includes('practitioner')) return 'practitioner';
  if (own.includes('official') || /^(?:sen|rep|gov)\b/i.test(facts.honorific ?? ''))
    return 'official';
  if (own.includes('industry')) {
    if (facts.roles.some((role) => /\bowner\b/i.test(role)) && bodyTraining.test(orgs))
      return 'practitioner';
    if (
      facts.roles.some((role) => /\bpresident\b/i.test(role)) &&
      /\b(?:association|college|society|academy|universit\w+|federation)\b/i.test(orgs)
    )
      return 'researcher';
    if (letters.includes('clinician')) return 'clinician';
    return 'industry';
  }
  if (kinds.includes('lead')) {
    if (official.test(orgs)) return 'official';
    if (research.test(orgs) || facts.roles.some((role) => research.test(role))) return 'researcher';
    if (doctor) return 'clinician';
    return orgs ? 'industry' : 'unknown';
  }
  if (letters.length > 0) return letters[0] ?? 'unknown';
  if (facts.ofStudy || facts.outside) return 'researcher';
  if (/^prof/i.test(facts.honorific ?? '')) return 'researcher';
  if (doctor) return health.test(orgs) || !orgs ? 'clinician' : 'researcher';
  if (research.test(orgs) || /\b(?:society|association)\b/i.test(orgs)) return 'researcher';
  return 'unknown';
}

/** Expert or evidence card: letters, a professional role, a body through a role, or a tie to the study. */
export function isExpert(standing: Standing, facts: Facts): boolean {
  const doctor = isDoctor(facts);
  // A broadcaster's physician speaks as one; a reporter does not.
  if (standing === 'lay' || (standing === 'media' && !doctor && facts.letters.length === 0))
    return false;
  return (
    doctor ||
    facts.leads ||
    facts.ofStudy ||
    facts.outside ||
    standing !== 'unknown' ||
    facts.roles.some(
      (role) => !isEveryday(role, facts.orgs) && kindsOf(role).some((kind) => kind !== 'lay'),
    )
  );
}

const trades =
  /\b(?:health|medical|clinical|nutrition\w*|fitness|wellness|wellbeing|food|diet\w*|care|yoga|gym|studio|train\w*|research\w*|product|pharma\w*|scien\w*|sleep|exercise|movement|pilates|dance|sports?|physical|psycholog\w*|bio\w*|ph\.?d|doctoral|graduate|postgraduate|master|nursing|surg\w*|medicine|pediatric|chief|policy|public|weight|clinic|hospital)\b/i;

/** A job that makes nobody an expert on health: “bank manager”, “college student”, “Brooklyn resident”, “reader”. */
function isEveryday(role: string, orgs: readonly string[]): boolean {
  const [head = ''] = role.toLowerCase().split(/ (?:of|on|for|in) /);
  const noun = head.split(/\s/).at(-1) ?? '';
  // “renowned author”: of what, nobody says.
  if (noun === 'author')
    return (
      head === role.toLowerCase() &&
      orgs.length === 0 &&
      !trades.test(role) &&
      !/\b(?:study|lead|senior|first|main|principal|corresponding|report|paper|review|co)\b|'s|’s/i.test(
        role,
      )
    );
  if (/^(?:police|fire)\b/.test(head)) return true;
  // “Agriculture Secretary”
  if (noun === 'secretary') return orgs.length === 0 && !/^\p{Lu}|health/u.test(role);
  if (noun === 'worker') return !/\b(?:social|health\S*|care|community|support)\b/.test(head);
  if (/^(?:resident|student|reader|fellow)s?$/.test(noun))
    return !trades.test(role) && !(noun !== 'student' && health.test(orgs.join(' ')));
  return (
    orgs.length === 0 &&
    !trades.test(role) &&
    (/\b(?:financ\S+|bank\S*|insurance|software|sales|marketing|legal|tax|estate|computer|security|account)\b/i.test(
      role,
    ) ||
      /^(?:manager|executive|owner|partner|developer|entrepreneur|engineer|teacher|analyst|economist|candidate|supervisor|co-owner)$/.test(
        noun,
      ))
  );
}

/** The kinds of the nouns that carry a role: its words before “of”, the last noun first. */
function kindsOf(role: string): RoleKind[] {
  const [head = ''] = role
    .toLowerCase()
    .replace(/^one of /, '')
    .split(/ (?:of|on|for) /);
  // “attorney general”: an office, where an attorney is none of ours.
  if (/\b(?:attorney|solicitor) general$/.test(head)) return ['official'];
  return (
    head
      .split(/[\s,]+/)
      .reverse()
      .map((word) => roleKind(word) ?? roleKind(word.replace(/^.*-/, '')))
      // The last noun tells: a “patient advocate” advocates, a “coach driver” drives.
      .filter((kind) => kind !== undefined)
      .filter((kind, at, all) => (all[0] === 'lay' ? at === 0 : kind !== 'lay'))
  );
}

/** A newspaper, broadcaster or site: it reports, it is no evidence. */
export function isOutlet(passage: Passage, { from, to }: Range): boolean {
  const words = passage.tokens
    .slice(from, to)
    .flatMap(({ capital, lower }) => (capital || lower.includes('.') ? [lower] : []));
  return (
    !words.some((word) => whole.test(word)) &&
    words.some((word) => outlets.has(word.replace(/\.com$/, '')) || /\.com$|^press$/.test(word))
  );
}
