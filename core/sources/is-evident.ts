import { teamBehind } from './company';
import { isQuoteOnly, isSpeech, isSpeechForm } from './cues';
import type { Description } from './description';
import type { NameUse } from './names';
import { hasOrganisationWord } from './organisations';
import type { Passage } from './passage';
import type { Premodifier } from './premodifier';
import { perfect, roleKind } from './words';

const between = new RegExp(
  `^(?:${[...perfect].join('|')}|also|once|then|now|later|recently|previously|always|further|\\p{L}+ly)$`,
  'u',
);

/** Whether the words around a name present a person. */
export function isEvident(
  passage: Passage,
  at: number,
  use: NameUse,
  premodifier: Premodifier | null,
  description: Description,
  to: number,
): boolean {
  const { tokens } = passage;
  if (use.honorific !== null || use.letters.length > 0 || premodifier) return true;
  if (
    description.aged ||
    description.lay ||
    description.outside ||
    description.author ||
    description.leads ||
    description.phrases.some(
      ({ role, orgs, place }) =>
        role || place || orgs.some((org) => hasOrganisationWord(passage, org)),
    )
  )
    return true;
  const behind = tokens[description.end]?.text === ',' ? description.end + 1 : description.end;
  const next = tokens[behind] ?? tokens[use.end];
  // “X has claimed”, “X once thought”
  let verb = use.end;
  while (verb < use.end + 3 && between.test(tokens[verb]?.lower ?? '')) verb += 1;
  const word = tokens[verb];
  const speaks = (lower: string) => isSpeechForm(lower) || isQuoteOnly(lower);
  if (word && speaks(word.lower) && isSpeech(word.lower)) return true;
  const flanked = tokens[at - 1]?.text === ',' && tokens[use.end]?.text === ',';
  if (next && (description.end > use.end || flanked) && speaks(next.lower)) return true;
  const before = tokens[at - 1];
  if (before && speaks(before.lower) && /^[,”"’']$/.test(tokens[at - 2]?.text ?? '')) return true;
  const tail = passage.text.slice(
    tokens[use.end]?.start ?? passage.text.length,
    tokens[Math.min(to, use.end + 4)]?.start,
  );
  return (
    teamBehind.test(tail) || (/^(?:is|was) /.test(tail) && roleAfter(passage, use.end + 1, to))
  );
}

function roleAfter(passage: Passage, at: number, to: number): boolean {
  for (let next = at; next < Math.min(to, at + 6); next += 1)
    if (roleKind(passage.tokens[next]?.lower ?? '')) return true;
  return false;
}
