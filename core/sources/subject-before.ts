import { chainHolds } from './chain';
import { leading, readCompany } from './company';
import type { Mention } from './mentions';
import { quotationAt, wordsBetween, type Passage } from './passage';
import { adverb, isTheOne, subjectOf, theOne, type Subject } from './subjects';
import { perfect, prepositions } from './words';

const mentionIn = (mentions: readonly Mention[], from: number, to: number) =>
  mentions.filter((one) => one.from >= from && one.to <= to);

// “after a study found …” begins a clause; “of a study” does not.
const governs = (word: string) =>
  (prepositions.has(word) && !/^(?:after|before|than|given)$/.test(word)) ||
  /^(?:using|involving|enrolling|following|representing|examining|tracking|studying|reviewing|attending|visiting|joining|owning|running)$/.test(
    word,
  );

/** What speaks for a body. */
const voices =
  /^(?:website|site|webpage|office|recommendations?|guidelines|guidance|models?|panel|committee|board|figures)$/;

/** Whether a token is quoted; in “X, author of "Nap Now," says …” the title belongs to who X is. */
export function isSaid(passage: Passage, mentions: readonly Mention[], at: number): boolean {
  const title = quotationAt(passage, at);
  return (
    title !== undefined &&
    !mentions.some(({ to, person }) => to < title.from && (person?.end ?? 0) > at)
  );
}

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
    // “ministers had been warned”
    if (perfect.has(word)) auxiliary = auxiliary === 'be' ? 'be' : 'perfect';
    else if (word === 'did' || word === 'do' || word === 'does') auxiliary = 'do';
    else if (word === 'will') auxiliary = 'will';
    else if (/^(?:is|are|was|were|been)$/.test(word) && auxiliary === 'none') auxiliary = 'be';
    else if (!adverb.test(word)) break;
    last -= 1;
  }
  if (tokens[last]?.lower === 'to') return null;
  const token = tokens[last];
  if (!token || last < floor) return null;
  if (isSaid(passage, mentions, last)) return null;
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
    token.text === 'WHO'
      ? null
      : token.lower === 'which'
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
    // “X, a founder of Y, the makers of Z, told …”: who X is.
    const told = /^[,–—]$/.test(token.text) ? near[at - 1] : undefined;
    // … or “a 2002 study, the Y Program, showed …”
    const teller =
      mention.kind === 'unnamed' ? 'person' : mention.kind === 'organisation' ? 'study' : null;
    if (
      told &&
      told.kind === teller &&
      Math.max(told.to, told.person?.end ?? 0) === mention.from - 1 &&
      /^[,–—]$/.test(tokens[mention.from - 1]?.text ?? '')
    )
      continue;
    const start = leading(mention);
    let before = start - 1 >= floor ? (tokens[start - 1]?.lower ?? '') : '';
    // “in the journal Sleep”
    if (/^(?:journal|magazine|newspaper|website)$/.test(before)) {
      let the = start - 2;
      while (the > start - 5 && !/^(?:the|an?)$/.test(tokens[the]?.lower ?? '')) the -= 1;
      before = tokens[tokens[the]?.lower === 'the' ? the - 1 : start - 2]?.lower ?? '';
    }
    // “in the influential X Journal”
    const far = tokens[start - 3]?.lower ?? '';
    if (tokens[start - 2]?.lower === 'the' && governs(far)) before = far;
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
      beside ??= { ...subject, mentions: [{ ...mention, plural: true }] };
      continue;
    }
    // A body further from the verb may stand inside somebody's apposition: look on.
    if (mention.kind !== 'organisation' || mention.to === last + 1)
      return mention.kind === 'organisation' || !body || mention.kind === 'person' ? subject : body;
    body ??= subject;
  }
  return body ?? beside;
}
