import { chainHolds } from './chain';
import { leading, readCompany } from './company';
import { isSpeechForm } from './cues';
import type { Mention } from './mentions';
import { wordsBetween, type Passage } from './passage';
import { auxiliaries, conjunctions, perfect, prepositions, pronouns, roleKind } from './words';

/** Who a verb belongs to. A pronoun is a subject still to be told apart. */
export type Subject = {
  mentions: Mention[];
  pronoun: 'he' | 'she' | 'they' | 'it' | 'one' | null;
  /** Where the source's words begin and end; the end is behind any apposition when it follows the verb. */
  from: number;
  to: number;
  auxiliary: 'none' | 'perfect' | 'do' | 'will' | 'be';
  /** With a team: “X and his colleagues”. */
  team: boolean;
};

/** Sources before a verb without an auxiliary. */
export const subjectOf = (
  mentions: Mention[],
  from: number,
  to: number,
  team = false,
  pronoun: Subject['pronoun'] = null,
): Subject => ({
  mentions,
  pronoun,
  from,
  to,
  auxiliary: 'none',
  team,
});

/** What may stand between a source and its verb. */
export const adverb =
  /^(?:also|already|today|yesterday|long|since|then|now|later|both|once|recently|again|all|each|further|even|first|just|very|often|still|thus|never|previously|always|too|himself|herself|themselves|\p{L}+ly)$/u;
const mentionIn = (mentions: readonly Mention[], from: number, to: number) =>
  mentions.filter((one) => one.from >= from && one.to <= to);

// “after a study found …” begins a clause; “of a study” does not.
const governs = (word: string) =>
  (prepositions.has(word) && !/^(?:after|before|than|given)$/.test(word)) ||
  /^(?:using|representing|examining|tracking|studying|reviewing|attending|visiting|joining|owning|running)$/.test(
    word,
  );

/** What speaks for a body. */
const voices =
  /^(?:website|site|webpage|office|recommendations?|guidelines|guidance|models?|panel|committee|board|figures)$/;

/** “the 78-year-old”: somebody told of before. */
const isTheOne = ({ tokens }: Passage, at: number) =>
  tokens[at]?.lower === 'the' && /-year-old$/.test(tokens[at + 1]?.lower ?? '');
const theOne = (from: number) => subjectOf([], from, from + 2, false, 'one');

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
    else if (/^(?:is|are|was|were|been)$/.test(word) && auxiliary === 'none') auxiliary = 'be';
    else if (!adverb.test(word)) break;
    last -= 1;
  }
  if (tokens[last]?.lower === 'to') return null;
  const token = tokens[last];
  if (!token || last < floor || passage.quoted[last] !== -1) return null;
  // “what they expect”, “when she added”: a clause about the source, no statement of it.
  const aside =
    last > floor &&
    /^(?:what|when|whenever|if|because|which|who|how|where|until|unless|why)$/.test(
      tokens[last - 1]?.lower ?? '',
    ) &&
    // “a meeting, where she said …”
    !(tokens[last - 1]?.lower === 'where' && /^s?he$/.test(token.lower)) &&
    // “That's why she recommends …”
    !(tokens[last - 1]?.lower === 'why' && /^(?:'s|is)$/.test(tokens[last - 2]?.lower ?? ''));
  if (
    token.lower === 'he' ||
    token.lower === 'she' ||
    token.lower === 'they' ||
    token.lower === 'it'
  )
    return aside
      ? null
      : { mentions: [], pronoun: token.lower, from: last, to: last + 1, auxiliary, team: false };
  if (isTheOne(passage, last - 1) && last > floor) return { ...theOne(last - 1), auxiliary };
  const near = mentionIn(mentions, floor, last + 1);
  // “refused by the FDA, which cited …”, “X, who says …”
  const whose =
    token.lower === 'which'
      ? /^(?:organisation|study)$/
      : token.lower === 'who'
        ? /^(?:person|unnamed)$/
        : null;
  if (whose) {
    const told = near.findLast(
      ({ kind, to, person }) =>
        whose.test(kind) && Math.max(to, person?.end ?? 0) >= last - 1 && to < last,
    );
    return told && tokens[last - 1]?.text === ','
      ? { ...subjectOf([told], last, last + 1), auxiliary }
      : null;
  }
  let body: Subject | null = null;
  let beside: Subject | null = null;
  for (let at = near.length - 1; at >= 0; at -= 1) {
    const mention = near[at];
    if (!mention || last + 1 - mention.to > 60) break;
    // “the X Agency's website says”, “Governor X's office denied”
    if (
      tokens[mention.to]?.kind === 'possessive' &&
      last - mention.to > 0 &&
      last - mention.to < 4 &&
      (mention.kind === 'organisation' || mention.kind === 'person') &&
      voices.test(token.lower)
    )
      return {
        ...subjectOf(
          [
            {
              ...mention,
              kind: 'organisation',
              person: null,
              from: leading(mention),
              to: last + 1,
            },
          ],
          leading(mention),
          last + 1,
        ),
        auxiliary,
      };
    if (!chainHolds(passage, mention, last + 1)) continue;
    const start = leading(mention);
    let before = start - 1 >= floor ? (tokens[start - 1]?.lower ?? '') : '';
    // “in the journal Sleep”
    if (/^(?:journal|magazine|newspaper|website)$/.test(before))
      before = tokens[start - (tokens[start - 2]?.lower === 'the' ? 3 : 2)]?.lower ?? '';
    const led = near[at - 1];
    // “Researchers led by Dr. X found”: his finding.
    if (
      before === 'by' &&
      mention.kind === 'person' &&
      led?.kind === 'unnamed' &&
      led.plural &&
      /^,? ?led by$/.test(wordsBetween(passage, led.to, start))
    )
      return {
        mentions: [{ ...mention, from: led.from }],
        pronoun: null,
        from: led.from,
        to: last + 1,
        auxiliary,
        team: true,
      };
    // “the eight NICE recommended checks”
    const counted =
      (tokens[start - 1]?.kind === 'number' && !/^20\d\d$/.test(tokens[start - 1]?.text ?? '')) ||
      /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(before);
    // “worse than experts thought”
    if (
      before === 'than' ||
      governs(before) ||
      (mention.kind === 'organisation' && (before === "'s" || counted))
    )
      continue;
    const subject = {
      pronoun: null,
      to: last + 1,
      auxiliary,
      ...readCompany(passage, near.slice(0, at), mention),
    };
    // “Moss and Vale recommend”: two, even where nothing says who the first is.
    const [one] = subject.mentions;
    if (one && before === 'and' && mention.kind === 'person' && tokens[start - 2]?.capital)
      subject.mentions = [{ ...one, plural: true }, ...subject.mentions.slice(1)];
    // “scientists from X and the University of Y have shown”: behind “and” it may stand beside another.
    if (mention.kind === 'organisation' && before === 'and') {
      beside ??= subject;
      continue;
    }
    // A body further from the verb may stand inside somebody's apposition: look on.
    if (mention.kind !== 'organisation' || mention.to === last + 1)
      return mention.kind === 'organisation' || !body || mention.kind === 'person' ? subject : body;
    body ??= subject;
  }
  return body ?? beside;
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
  if (isTheOne(passage, start)) return theOne(start);
  for (const mention of mentions) {
    if (mention.to <= start || mention.from >= limit) continue;
    if (mention.from - start > 18) break;
    const lead = leading(mention);
    const fits = lead <= start || (mention.kind === 'person' && leadsOn(passage, start, lead));
    if (!fits) {
      // A body or a group may stand inside the words before the name: “said the study's lead author, X”.
      if (mention.kind === 'person') return null;
      continue;
    }
    // “Oxford University's Professor X”: the body owns the speaker.
    const site = /^(?:web|website|site|webpage|guidelines?|advice)$/;
    if (
      mention.kind === 'organisation' &&
      tokens[mention.to]?.kind === 'possessive' &&
      !site.test(tokens[mention.to + 1]?.lower ?? '') &&
      // “the Foundation's Heart Survey”
      !(
        tokens[mention.to + 1]?.capital &&
        mentions.every(({ from }) => from < mention.to || from > mention.to + 6)
      )
    )
      continue;
    // “Oxford University researchers”
    const people = mentions.find(
      (one) => one.kind === 'unnamed' && one.from <= mention.to && one.to > mention.to,
    );
    if (mention.kind === 'organisation' && people)
      return subjectOf([{ ...people, from: mention.from }], start, people.to);
    // “Dr. X's coauthor Y”, “Dr. X's daughter Y”
    const owns = mention.kind === 'person' && tokens[mention.to]?.kind === 'possessive';
    const other = owns && mentions.find(({ from }) => from > mention.to);
    if (other && other.kind === 'person' && other.to - mention.to < 6) {
      const lead = leading(other);
      if (lead <= mention.to + 2 || roleKind(tokens[other.from - 1]?.lower ?? '')) continue;
    }
    const all = [mention];
    let end = Math.max(mention.to, Math.min(limit, mention.person?.end ?? mention.to));
    // “according to Henderson's team”
    const owned = mention.kind === 'person' && tokens[mention.to]?.kind === 'possessive';
    if (
      owned &&
      /^(?:team|group|study|research|colleagues|lab|laboratory)$/.test(
        tokens[mention.to + 1]?.lower ?? '',
      )
    )
      return subjectOf([mention], start, mention.to + 2, true);
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
    return subjectOf(all, start, end, team);
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
      (token.kind === 'mark' && !roleKind(passage.tokens[at - 1]?.lower ?? '')) ||
      auxiliaries.has(token.lower) ||
      isSpeechForm(token.lower)
    )
      return false;
    if (conjunctions.has(token.lower) && token.lower !== 'and') return false;
    if (pronouns.has(token.lower)) return false;
  }
  return (
    to === from ||
    // “says the University of X's Dr. Y”, “said former ministry head X”
    (to === from + 1 &&
      !passage.tokens[from]?.capital &&
      !prepositions.has(passage.tokens[from]?.lower ?? '')) ||
    passage.tokens.slice(from, to).some(({ lower }) => roleKind(lower) !== undefined)
  );
}
