import { chainHolds } from './chain';
import type { Mention } from './mentions';
import { wordsBetween, type Passage } from './passage';

/** Where a mention begins, with the role before its name. */
export const leading = (mention: Mention): number =>
  Math.min(mention.from, mention.person?.premodifier?.from ?? mention.from);

/** Who speaks together, and whether as a team: then the finding is theirs. */
export type Company = { mentions: Mention[]; from: number; team: boolean };

/** “X and his colleagues”: what stands behind the name. */
export const teamBehind =
  /^(?:(?:, )?and|,(?= (?:his|her|their) )) (?:(?:his|her|their|other) )?(?:colleagues?|co-?authors?|co-?workers?|team|research team|group)/;

const group =
  /^(?:(?:his|her|their|other|the|a|fellow) )*(?:\S+ )?(?:colleagues|team|co-?authors|co-?workers|group|researchers)$/;

/** “Kwong and his team”, “Dr. A and Dr. B”, “X's team”, or the mention alone. `before` are the mentions left of it. */
export function readCompany(
  passage: Passage,
  before: readonly Mention[],
  mention: Mention,
): Company {
  const start = leading(mention);
  const words = wordsBetween(passage, mention.from, mention.to);
  // “X's team” is read as one phrase around the name.
  const owner = before.find(
    (one) => one.kind === 'person' && one.to + 1 >= mention.from && one.to < mention.to,
  );
  if (
    mention.kind === 'unnamed' &&
    owner &&
    passage.tokens[owner.to]?.kind === 'possessive' &&
    owner.to + 1 >= mention.from - 1
  )
    return {
      mentions: [{ ...owner, to: mention.to }],
      from: Math.min(owner.from, mention.from),
      team: true,
    };
  if (passage.tokens[start - 1]?.lower !== 'and')
    return { mentions: [mention], from: start, team: false };
  const and = passage.tokens[start - 2]?.text === ',' ? start - 2 : start - 1;
  const other = before.findLast(
    (one) => one.kind === 'person' && one.to <= and && chainHolds(passage, one, and),
  );
  if (!other) return { mentions: [mention], from: start, team: false };
  if (mention.kind === 'unnamed' && group.test(words))
    return { mentions: [{ ...other, to: mention.to }], from: leading(other), team: true };
  if (mention.kind === 'person')
    return { mentions: [other, mention], from: leading(other), team: false };
  return { mentions: [mention], from: start, team: false };
}
