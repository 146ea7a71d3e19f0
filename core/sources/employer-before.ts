import { bodyBefore, hasOrganisationWord, readOrganisation, whole } from './organisations';
import { bodyStart } from './premodifier';
import { spanOf, textOf, wordsBetween, type Passage } from './passage';
import type { PersonMention } from './people';
import type { Span } from './source';
import { isOutlet } from './standing';

// Further back the reader has lost the thread, too, and a book must not be read again for each name.
const mostWords = 1000;

/** The words before a mention, the nearest first, into the passages before its own. */
function* wordsBefore(
  { passage, from }: PersonMention,
  passages: readonly Passage[],
): Generator<{ here: Passage; at: number }> {
  let left = mostWords;
  let at = from - 1;
  for (let block = passages.indexOf(passage); block >= 0; block -= 1) {
    const here = passages[block];
    for (; here && at >= 0; at -= 1) {
      if (left === 0) return;
      left -= 1;
      yield { here, at };
    }
    at = (passages[block - 1]?.tokens.length ?? 0) - 1;
  }
}

const team = /^(?:researchers|scientists|experts|investigators|doctors|team|group|study)$/;

/** “Researchers at X followed …”, “a study led by X”: whose the study is, named last before its author. */
export function teamBefore(mention: PersonMention, passages: readonly Passage[]): Span | null {
  for (const { here, at } of wordsBefore(mention, passages)) {
    const { tokens } = here;
    if (!team.test(tokens[at]?.lower ?? '')) continue;
    let tie = at + 1;
    while (/^(?:,|led|conducted|carried|out|based)$/.test(tokens[tie]?.lower ?? '')) tie += 1;
    const org = /^(?:at|from|by)$/.test(tokens[tie]?.lower ?? '')
      ? readOrganisation(here, tie + 1)?.name
      : tokens[at - 1]?.capital && { from: bodyStart(here, at - 1, 0), to: at };
    if (org && hasOrganisationWord(here, org)) return spanOf(here, org);
  }
  return null;
}

/** “X has closed. Spokeswoman Y said …”, “The X welcomed it. Its head, Y, said …”: an office of the body just named. */
export function officeBefore(mention: PersonMention, passages: readonly Passage[]): Span | null {
  const { passage, from, premodifier, description } = mention;
  const role = premodifier?.phrase.role ?? description?.phrases.find((phrase) => phrase.role)?.role;
  if (!role || /^(?:co-?)?author$/.test(passage.tokens[role.from]?.lower ?? '')) return null;
  const called = passage.tokens[role.to + 2];
  if (
    called &&
    !called.capital &&
    whole.test(called.lower) &&
    /^(?:at|of|with|for|from) the$/.test(wordsBetween(passage, role.to, role.to + 2))
  )
    return bodyCalled(called.lower, mention, passages);
  const before = passage.tokens[role.from - 1];
  const owned =
    /^(?:its|their)$/.test(before?.lower ?? '') ||
    /spokes|[’']s /i.test(textOf(passage, role.from, role.to));
  // “…, said X, head of sleep research”: without an article the office is of whoever was spoken of.
  if (!owned && !(description?.phrases.length === 1 && before?.text === ',')) return null;
  const earlier = owned ? passages[passages.indexOf(passage) - 1] : undefined;
  for (const [here, at] of [
    [passage, from],
    [earlier, earlier?.tokens.length],
  ] as const) {
    const body = here && at ? bodyBefore(here, at) : null;
    if (here && body && !isOutlet(here, body)) return spanOf(here, body);
  }
  return null;
}

/** “… the Moor Sleep Centre. …”, “X, a nurse at the centre”: the body named last with that noun in its name. */
function bodyCalled(
  noun: string,
  mention: PersonMention,
  passages: readonly Passage[],
): Span | null {
  for (const { here, at } of wordsBefore(mention, passages)) {
    const token = here.tokens[at];
    if (!token?.capital || token.lower !== noun) continue;
    const body = readOrganisation(here, bodyStart(here, at, 0))?.name;
    if (body && body.to - body.from > 1) return spanOf(here, body);
  }
  return null;
}
