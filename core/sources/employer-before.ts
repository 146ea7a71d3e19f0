import { bodyBefore, hasOrganisationWord, readOrganisation, whole } from './organisations';
import { bodyStart } from './premodifier';
import { spanOf, textOf, wordsBetween, type Passage } from './passage';
import type { PersonMention } from './people';
import type { Span } from './source';
import { isOutlet } from './standing';

/** Words looked back over: further back the reader has lost the thread, too, and a book must not be read again for each name. */
const searched = 1000;
const team = /^(?:researchers|scientists|experts|investigators|doctors|team|group|study)$/;

/** “Researchers at X followed …”, “a study led by X”: whose the study is, named last before its author. */
export function teamBefore(
  { passage, from }: PersonMention,
  passages: readonly Passage[],
): Span | null {
  let left = searched;
  for (let block = passages.indexOf(passage); block >= 0 && left > 0; block -= 1) {
    const here = passages[block];
    if (!here) continue;
    for (
      let at = here === passage ? from - 1 : here.tokens.length - 1;
      at >= 0 && left > 0;
      at -= 1
    ) {
      left -= 1;
      if (!team.test(here.tokens[at]?.lower ?? '')) continue;
      let tie = at + 1;
      while (/^(?:,|led|conducted|carried|out|based)$/.test(here.tokens[tie]?.lower ?? ''))
        tie += 1;
      const org = /^(?:at|from|by)$/.test(here.tokens[tie]?.lower ?? '')
        ? readOrganisation(here, tie + 1)?.name
        : here.tokens[at - 1]?.capital && { from: bodyStart(here, at - 1, 0), to: at };
      if (org && hasOrganisationWord(here, org)) return spanOf(here, org);
    }
  }
  return null;
}

/** “X has closed. Spokeswoman Y said …”, “The X welcomed it. Its head, Y, said …”: an office of the body just named. */
export function officeBefore(
  { passage, from, premodifier, description }: PersonMention,
  passages: readonly Passage[],
): Span | null {
  const role = premodifier?.phrase.role ?? description?.phrases.find((phrase) => phrase.role)?.role;
  if (!role || /^(?:co-?)?author$/.test(passage.tokens[role.from]?.lower ?? '')) return null;
  const called = passage.tokens[role.to + 2];
  if (
    called &&
    !called.capital &&
    whole.test(called.lower) &&
    /^(?:at|of|with|for|from) the$/.test(wordsBetween(passage, role.to, role.to + 2))
  )
    return bodyCalled(called.lower, passage, from, passages);
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
  passage: Passage,
  from: number,
  passages: readonly Passage[],
): Span | null {
  let left = searched;
  for (let block = passages.indexOf(passage); block >= 0 && left > 0; block -= 1) {
    const here = passages[block];
    if (!here) continue;
    for (
      let at = here === passage ? from - 1 : here.tokens.length - 1;
      at >= 0 && left > 0;
      at -= 1
    ) {
      left -= 1;
      const token = here.tokens[at];
      if (!token?.capital || token.lower !== noun) continue;
      const body = readOrganisation(here, bodyStart(here, at, 0))?.name;
      if (body && body.to - body.from > 1) return spanOf(here, body);
    }
  }
  return null;
}
