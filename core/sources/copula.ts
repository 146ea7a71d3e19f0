import { blankDescription, saysOutside } from './description';
import { wordsBetween, type Passage } from './passage';
import type { PersonMention } from './people';
import { readPredicate } from './predicate';

/** “She's the director of …”, “Allen is a professor at …”: what the next sentence says a person is. */
export function readCopulas(
  passages: readonly Passage[],
  mentions: readonly (readonly PersonMention[])[],
): void {
  passages.forEach((passage, block) => {
    const here = mentions[block] ?? [];
    let next = 0;
    for (const sentence of passage.sentences) {
      while ((here[next]?.from ?? Infinity) < sentence.from) next += 1;
      const first = passage.tokens[sentence.from]?.lower ?? '';
      if (passage.quoted[sentence.from] !== -1) continue;
      const pronoun = first === 'he' || first === 'she';
      const one = here[next];
      const named =
        Math.min(one?.from ?? Infinity, one?.premodifier?.from ?? Infinity) <= sentence.from + 1
          ? one
          : undefined;
      const earlier =
        here[next - 1] ?? (sentence.from === 0 ? (mentions[block - 1] ?? []).at(-1) : undefined);
      const subject = pronoun ? earlier : named;
      if (!subject) continue;
      if (pronoun) {
        const end = saysOutside(passage, sentence.from + 1, sentence.to);
        // Only where nobody else is named near by: a flag on the wrong person is worse than none.
        const before = sentence.from === 0 ? (mentions[block - 1] ?? []) : here.slice(0, next);
        if (end !== null && before.every(({ person }) => person === subject.person)) {
          let to = end;
          while (to > sentence.from && passage.tokens[to - 1]?.kind === 'mark') to -= 1;
          subject.outside = { from: sentence.from, to, passage };
        }
      }
      let verb = pronoun ? sentence.from + 1 : (named?.use?.end ?? named?.to ?? 0);
      // “X, now 78, holds the post of …”
      const aside = named?.description?.end ?? 0;
      if (!pronoun && aside > verb) verb = passage.tokens[aside]?.text === ',' ? aside + 1 : aside;
      // “X, Ph.D., is the director of …”
      if (passage.tokens[verb]?.text === ',' && (named?.use?.letters.length ?? 0) > 0) verb += 1;
      // “Vale’s patient study” says whose it is; what somebody is has an article: “Vale’s a nurse”.
      if (
        !pronoun &&
        passage.tokens[verb]?.kind === 'possessive' &&
        !/^(?:an?|the|one|now|also)$/.test(passage.tokens[verb + 1]?.lower ?? '')
      )
        continue;
      describe(passage, verb, sentence.to, subject);
    }
  });
}

function describe(passage: Passage, verb: number, limit: number, subject: PersonMention): void {
  const into = (subject.description ??= blankDescription(subject.end));
  const words = wordsBetween(passage, verb, verb + 5);
  if (
    /^(?:'s|is|was) (?:in (?:his|her|their) (?:early|mid|late|mid-)?.*\d0|(?:an? )?\d\d(?:-year-old| years))/.test(
      words,
    )
  )
    into.aged = true;
  const { phrases, leads } = readPredicate(passage, verb, limit);
  into.leads ||= leads;
  subject.elsewhere = [
    ...(subject.elsewhere ?? []),
    ...phrases.map((phrase) => ({ ...phrase, passage })),
  ];
}
