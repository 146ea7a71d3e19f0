import { isSpeechForm } from './cues';
import type { Mention } from './mentions';
import type { Passage } from './passage';
import {
  auxiliaries,
  conjunctions,
  perfect,
  prepositions,
  pronouns,
  roleKind,
  subordinators,
} from './words';

/** Who a verb belongs to. A pronoun is a subject still to be told apart. */
export type Subject = {
  mentions: Mention[];
  pronoun: 'he' | 'she' | 'they' | 'it' | null;
  /** Where the source's words begin and end; the end is behind any apposition when it follows the verb. */
  from: number;
  to: number;
  auxiliary: 'none' | 'perfect' | 'do' | 'will';
  /** With a team: “X and his colleagues”. */
  team: boolean;
};

const adverb =
  /^(?:also|then|now|later|both|once|recently|again|all|each|further|even|first|just|often|still|thus|never|previously|always|too|himself|herself|themselves|\p{L}+ly)$/u;
const apposition = new Set([
  'a',
  'an',
  'the',
  'one',
  'who',
  'whose',
  'which',
  'of',
  'at',
  'from',
  'with',
  'based',
  'formerly',
  'also',
  'now',
  'currently',
  'led',
  'published',
  'presented',
  'conducted',
  'released',
  'posted',
  'co-authored',
  'appearing',
  'funded',
  'done',
  'called',
  'known',
  'including',
  'in',
  'like',
  'himself',
  'herself',
  'part',
  'professor',
  'its',
  'his',
  'her',
]);
const attached = new Set([
  'of',
  'at',
  'from',
  'with',
  'in',
  'on',
  'for',
  'by',
  'involving',
  'among',
  'published',
  'presented',
  'led',
  'conducted',
  'released',
  'funded',
  'using',
  'comparing',
  'following',
  'based',
  'that',
  'which',
  'who',
  'out',
  'into',
  'looking',
  'examining',
  'tracking',
  'analyzing',
  'spanning',
  'last',
  'this',
  'earlier',
  'posted',
  'appearing',
  'done',
  'to',
  'between',
  'about',
  'online',
  'not',
  'commissioned',
  'including',
  'here',
  'there',
  'carried',
  'recently',
  'working',
  'studying',
  'authored',
  'reviewed',
  'over',
  'behind',
  'on',
]);

const mentionIn = (mentions: readonly Mention[], from: number, to: number) =>
  mentions.filter((one) => one.from >= from && one.to <= to);

/** The subject in front of a verb, or null. */
export function subjectBefore(
  passage: Passage,
  mentions: readonly Mention[],
  cue: number,
  floor: number,
): Subject | null {
  const { tokens } = passage;
  let last = cue - 1;
  let auxiliary: Subject['auxiliary'] = 'none';
  while (last >= floor && cue - last < 6) {
    const word = tokens[last]?.lower ?? '';
    if (perfect.has(word)) auxiliary = 'perfect';
    else if (word === 'did' || word === 'do' || word === 'does') auxiliary = 'do';
    else if (word === 'will') auxiliary = 'will';
    else if (!adverb.test(word) || mentions.some(({ from, to }) => from <= last && last < to))
      break;
    last -= 1;
  }
  const token = tokens[last];
  if (!token || last < floor || passage.quoted[last] !== -1) return null;
  if (
    token.lower === 'he' ||
    token.lower === 'she' ||
    token.lower === 'they' ||
    token.lower === 'it'
  )
    return { mentions: [], pronoun: token.lower, from: last, to: last + 1, auxiliary, team: false };
  const near = mentionIn(mentions, floor, last + 1);
  for (let at = near.length - 1; at >= 0; at -= 1) {
    const mention = near[at];
    if (!mention) break;
    if (last + 1 - mention.to > 60) break;
    if (!chainHolds(passage, mention, last + 1)) continue;
    const before = tokens[leading(mention) - 1]?.lower ?? '';
    const inside = leading(mention) - 1 >= floor;
    if (inside && before === 'by' && mention.kind === 'person') {
      // “Researchers led by Dr. X found”: his finding.
      const led = near[at - 1];
      if (
        led?.kind === 'unnamed' &&
        led.plural &&
        /^,? ?led by$/.test(wordsBetween(passage, led.to, leading(mention)))
      )
        return {
          mentions: [{ ...mention, from: led.from }],
          pronoun: null,
          from: led.from,
          to: last + 1,
          auxiliary,
          team: true,
        };
    }
    if (inside && prepositions.has(before) && !(before === 'of' && mention.kind === 'organisation'))
      continue;
    if (inside && before === 'of') continue;
    return withCompany(passage, near.slice(0, at), mention, floor, last + 1, auxiliary);
  }
  return null;
}

const leading = (mention: Mention): number =>
  Math.min(mention.from, mention.person?.premodifier?.from ?? mention.from);

const wordsBetween = (passage: Passage, from: number, to: number): string =>
  passage.tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** “Kwong and his team”, “Dr. A and Dr. B”, “X's team”. */
function withCompany(
  passage: Passage,
  before: readonly Mention[],
  mention: Mention,
  floor: number,
  to: number,
  auxiliary: Subject['auxiliary'],
): Subject {
  const subject: Subject = {
    mentions: [mention],
    pronoun: null,
    from: leading(mention),
    to,
    auxiliary,
    team: false,
  };
  const other = before[before.length - 1];
  if (!other || other.from < floor) {
    const own = mention.kind === 'unnamed' ? ownerOf(passage, mention, before) : null;
    return own ?? subject;
  }
  const between = wordsBetween(passage, other.to, leading(mention));
  const joined =
    /^(?:, )?and$/.test(between) ||
    (/ and$|^and /.test(between) && (other.person?.end ?? -1) >= leading(mention) - 2);
  if (mention.kind === 'unnamed' && other.kind === 'person') {
    const words = wordsBetween(passage, mention.from, mention.to);
    const company =
      /^(?:(?:his|her|their|other|the|a|fellow|and) )*(?:\S+ )?(?:colleagues|team|co-?authors|group|researchers|coauthors)$/.test(
        words,
      );
    if (
      company &&
      (joined || /\band$/.test(between)) &&
      (other.person?.end ?? other.to) >= leading(mention) - 4
    )
      return {
        ...subject,
        mentions: [{ ...other, to: mention.to }],
        from: leading(other),
        team: true,
      };
    if (tokensArePossessive(passage, other, mention))
      return {
        ...subject,
        mentions: [{ ...other, to: mention.to }],
        from: leading(other),
        team: true,
      };
  }
  if (mention.kind === 'person' && other.kind === 'person' && joined)
    return { ...subject, mentions: [other, mention], from: leading(other) };
  return ownerOf(passage, mention, before) ?? subject;
}

const tokensArePossessive = (passage: Passage, owner: Mention, owned: Mention): boolean =>
  passage.tokens[owner.to]?.kind === 'possessive' && owned.from <= owner.to + 1;

function ownerOf(passage: Passage, mention: Mention, before: readonly Mention[]): Subject | null {
  const owner = before.find(
    (one) => one.kind === 'person' && one.from >= mention.from && one.to < mention.to,
  );
  if (!owner || passage.tokens[owner.to]?.kind !== 'possessive') return null;
  return {
    mentions: [{ ...owner, to: mention.to }],
    pronoun: null,
    from: mention.from,
    to: mention.to,
    auxiliary: 'none',
    team: true,
  };
}

/** Whether what stands between a noun and the verb only says more about the noun. */
function chainHolds(passage: Passage, mention: Mention, to: number): boolean {
  const { tokens } = passage;
  const from = Math.max(mention.to, 0);
  if (from >= to) return from === to;
  const letters = mention.person?.use?.end ?? from;
  const start = Math.min(letters, to);
  if (start === to) return true;
  const first = tokens[start];
  const second = tokens[start + 1];
  if (!first) return false;
  if (first.text === ',') {
    if (!second || start + 1 >= to)
      return mention.kind === 'person' && tokens[start - 1] !== undefined && letters > from;
    const opens =
      apposition.has(second.lower) ||
      roleKind(second.lower) !== undefined ||
      second.kind === 'number' ||
      (second.capital && (mention.kind !== 'study' || mention.person !== null)) ||
      /-year-old$/.test(second.lower) ||
      roleKind(tokens[start + 2]?.lower ?? '') !== undefined;
    const and = second.lower === 'and' && (mention.person?.end ?? 0) > start + 1;
    if (!opens && !and) return false;
    const closed = tokens[to - 1]?.text === ',' || (mention.person?.end ?? 0) >= to;
    if (!closed && mention.kind !== 'person') return false;
    if (!closed && !apposition.has(second.lower) && roleKind(second.lower) === undefined)
      return false;
  } else if (first.text === '(' || first.text === '[') {
    if (!tokens.slice(start, to).some(({ text }) => text === ')' || text === ']')) return false;
  } else if (first.text !== '—' && first.text !== '–' && !attached.has(first.lower)) return false;
  let relative = false;
  let depth = 0;
  for (let at = start; at < to; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    const word = token.lower;
    if (token.text === '(' || token.text === '[') depth += 1;
    if (token.text === ')' || token.text === ']') depth -= 1;
    if (depth > 0) continue;
    if (passage.quoted[at] !== -1) {
      if (mention.kind === 'person') return false;
      continue;
    }
    if (word === 'who' || word === 'which' || word === 'that' || word === 'whose') relative = true;
    if (token.text === ';' || token.text === ':') return false;
    if (token.text === ',' && relative && at < to - 1) relative = false;
    if (relative) continue;
    if (
      auxiliaries.has(word) ||
      subordinators.has(word) ||
      (isSpeechForm(word) &&
        !roleKind(word) &&
        !attached.has(word) &&
        tokens[at - 1]?.lower !== 'the')
    )
      return false;
    if (pronouns.has(word) && !/^(?:this|that|there|those|these)$/.test(word)) return false;
    if (conjunctions.has(word) && !/^(?:and|or|as|than|that)$/.test(word)) return false;
  }
  return (
    !relative ||
    tokens[to - 1]?.text === ',' ||
    mention.kind === 'study' ||
    mention.kind === 'unnamed' ||
    (mention.person?.end ?? 0) >= to - 1
  );
}

/** The subject behind a verb (“says Dr. X, a …”), or null. */
export function subjectAfter(
  passage: Passage,
  mentions: readonly Mention[],
  cue: number,
  limit: number,
): Subject | null {
  const { tokens } = passage;
  const start = cue + 1;
  for (const mention of mentions) {
    if (mention.to <= start || mention.from >= limit) continue;
    if (mention.from - start > 18) break;
    const lead = leading(mention);
    const fits =
      lead <= start ||
      (mention.kind === 'person' && leadsOn(passage, start, lead)) ||
      (mention.kind !== 'person' && mention.from - start === 1 && tokens[start]?.lower === 'the');
    if (!fits) {
      // A body or a group may stand inside the words before the name: “said the study's lead author, X”.
      if (mention.kind === 'person') return null;
      continue;
    }
    if (
      mention.kind !== 'person' &&
      mentions.some(
        (one) =>
          one.kind === 'person' &&
          one.from >= mention.to &&
          one.from < limit &&
          (leading(one) <= start || (one.from - start < 12 && leading(one) <= mention.from)),
      )
    )
      continue;
    const all = [mention];
    let end = Math.max(mention.to, Math.min(limit, mention.person?.end ?? mention.to));
    const and = tokens[end]?.text === ',' ? end + 1 : end;
    const second =
      tokens[and]?.lower === 'and' ? mentions.find((one) => leading(one) === and + 1) : undefined;
    let team = false;
    if (second?.kind === 'person' && mention.kind === 'person') {
      all.push(second);
      end = Math.max(second.to, second.person?.end ?? second.to);
    } else if (second?.kind === 'unnamed' && mention.kind === 'person') {
      team = true;
      end = second.to;
    }
    return { mentions: all, pronoun: null, from: start, to: end, auxiliary: 'none', team };
  }
  return null;
}

/** “said team leader and nurse X”: only plain words and capitals between verb and name. */
function leadsOn(passage: Passage, from: number, to: number): boolean {
  if (to - from > 10) return false;
  for (let at = from; at < to; at += 1) {
    const token = passage.tokens[at];
    if (
      !token ||
      token.kind !== 'word' ||
      auxiliaries.has(token.lower) ||
      isSpeechForm(token.lower)
    )
      return false;
    if (conjunctions.has(token.lower) && token.lower !== 'and') return false;
    if (pronouns.has(token.lower)) return false;
  }
  return (
    to === from || passage.tokens.slice(from, to).some(({ lower }) => roleKind(lower) !== undefined)
  );
}
