import { blankDescription, saysOutside } from './description';
import { wordsBetween, type Passage } from './passage';
import type { PersonMention } from './people';
import { readRolePhrase } from './role-phrase';
import { roleKind } from './words';

const links = /^(?:'s|is|was|serves|works)$/;

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
      const named = (here[next]?.from ?? Infinity) <= sentence.from + 1 ? here[next] : undefined;
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
      if (!links.test(passage.tokens[verb]?.lower ?? '')) continue;
      describe(passage, verb + 1, sentence.to, subject);
    }
  });
}

function describe(passage: Passage, at: number, limit: number, subject: PersonMention): void {
  const { tokens } = passage;
  let start = at;
  while (/^(?:also|as|currently|now|both)$/.test(tokens[start]?.lower ?? '')) start += 1;
  const into = (subject.description ??= blankDescription(subject.end));
  const words = wordsBetween(passage, start, start + 4);
  if (
    /^in (?:his|her|their) (?:early|mid|late|mid-)?.*\d0/.test(words) ||
    /^(?:a |an )?\d\d(?:-year-old| years)/.test(words)
  )
    into.aged = true;
  if (tokens[start]?.lower === 'not') return;
  const phrase = readRolePhrase(passage, start, limit);
  // The role must be what follows the verb, not a noun further on (“is a good question for researchers”).
  if (!phrase?.role || phrase.role.from > start + 1) return;
  const article = /^(?:an?|the|one)$/.test(tokens[start]?.lower ?? '');
  if (!article && !tokens.slice(start, start + 3).some(({ lower }) => roleKind(lower))) return;
  const all = [phrase];
  // “is founder and president of X”
  const second =
    tokens[phrase.end]?.lower === 'and' ? readRolePhrase(passage, phrase.end + 1, limit) : null;
  if (second?.role && second.role.from <= phrase.end + 2) all.push(second);
  subject.elsewhere = [...(subject.elsewhere ?? []), ...all.map((one) => ({ ...one, passage }))];
}
