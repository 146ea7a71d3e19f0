import { isSpeechForm, readCue } from './cues';
import type { Mention } from './mentions';
import type { Passage } from './passage';
import type { Token } from './token';
import {
  auxiliaries,
  conjunctions,
  prepositions,
  pronouns,
  roleKind,
  subordinators,
  words,
} from './words';

const apposition = words(
  'who which of at from with based led included published presented conducted released reported posted appearing funded done in formerly previously a an the one whose then also now currently co-authored called known like himself herself part its his her',
);
const behind = words(
  'who which that based led included published presented conducted released posted funded done commissioned carried authored reviewed cited discussed mentioned examined out last this earlier online not here there recently worldwide familiar',
);
/** Whether a word right behind a noun says more about it. */
export const attaches = (word: string): boolean =>
  behind.has(word) || prepositions.has(word) || /ing$/.test(word);

// “found”, “shows”: a verb of its own ends the noun before it; “published”, “reports” may belong to one.
function isFiniteCue(word: string): boolean {
  if (roleKind(word) !== undefined) return false;
  if (isSpeechForm(word)) return true;
  const cue = readCue(word);
  return cue !== undefined && (cue.forms.has('third') || cue.forms.has('past'));
}

const isDash = (token: Token | undefined) => /^[–—]$/.test(token?.text ?? '');

/** Whether what stands between a noun and the verb only says more about the noun. */
export function chainHolds(passage: Passage, mention: Mention, to: number): boolean {
  const { tokens } = passage;
  let from = Math.max(mention.to, 0);
  if (from >= to) return from === to;
  if (mention.kind === 'study') {
    // “the findings so far from …”, “early research – most of it in mice – published in …”
    if (tokens[from]?.lower === 'so' && tokens[from + 1]?.lower === 'far') from += 2;
    else if (isDash(tokens[from])) {
      const dash = tokens.slice(from + 1, to).findIndex(isDash);
      if (dash >= 0) from += dash + 2;
    }
    if (from === to) return true;
  }
  const letters = mention.person?.use?.end ?? from;
  const start = Math.min(letters, to);
  if (start === to) return true;
  const first = tokens[start];
  // “Dr. X – an adviser who admits she … – said”: a pair of dashes holds whatever says who that is.
  if (mention.kind === 'person' && to - start > 2 && isDash(first) && isDash(tokens[to - 1]))
    return true;
  const second = tokens[start + 1];
  if (!first) return false;
  if (first.text === ',') {
    if (!second || start + 1 >= to)
      return mention.kind === 'person' || mention.kind === 'organisation'
        ? letters > from ||
            mention.person?.premodifier != null ||
            // “the scientist who built it, X, said”, “another charity, the Y Trust, said”
            /^(?:,|the)$/.test(tokens[mention.from - 1]?.lower ?? '')
        : false;
    // “X, however, says …”
    if (to - start === 3 && /^(?:however|though|meanwhile|instead|too)$/.test(second.lower))
      return tokens[to - 1]?.text === ',';
    const opens =
      apposition.has(second.lower) ||
      ((mention.kind === 'study' || mention.kind === 'unnamed') && attaches(second.lower)) ||
      roleKind(second.lower) !== undefined ||
      second.kind === 'number' ||
      (second.capital && (mention.kind !== 'study' || mention.person !== null)) ||
      /-year-old$/.test(second.lower) ||
      roleKind(tokens[start + 2]?.lower ?? '') !== undefined ||
      // “senior vice president …”, “associate medical director …”: read as a role already.
      (mention.person?.end ?? 0) > start + 2;
    // “Dr. X, marshal of the Blue Guild, said”: a pair of commas behind a person holds who that is.
    const pair =
      mention.kind === 'person' && tokens[to - 1]?.text === ',' && mention.person?.use != null;
    const and = second.lower === 'and' && (mention.person?.end ?? 0) > start + 1;
    if (!opens && !and && !pair) return false;
    const closed = tokens[to - 1]?.text === ',' || (mention.person?.end ?? 0) >= to;
    if (!closed && mention.kind !== 'person') return false;
    if (!closed && !apposition.has(second.lower) && roleKind(second.lower) === undefined)
      return false;
  } else if (!/^[([—–]$/.test(first.text) && !attaches(first.lower)) return false;
  if (/^(?:and|or|but)$/.test(tokens[to - 1]?.lower ?? '')) return false;
  // “the first study to look for a link, said X”: a comma that closes has another that opens.
  if (
    mention.kind === 'study' &&
    first.text !== ',' &&
    tokens[to - 1]?.text === ',' &&
    !tokens.slice(start, to - 1).some(({ text }) => text === ',')
  )
    return false;
  let relative = false;
  let depth = 0;
  for (let at = start; at < to; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    const word = token.lower;
    if (token.text === '(' || token.text === '[') depth += 1;
    if (token.text === ')' || token.text === ']') depth -= 1;
    if (depth > 0) continue;
    if (passage.quoted[at] !== -1) continue;
    if (/^(?:who|which|that|whose|where)$/.test(word)) relative = true;
    if (token.text === ';' || token.text === ':') return false;
    if (token.text === ',' && relative && at < to - 1) relative = false;
    // … or stands in the title of a book: “co-author of When to Nap”.
    if (relative || (token.capital && word !== 'i')) continue;
    // “X, then chair of Y, found”: here it only says when.
    if (word === 'then' && at === start + 1) continue;
    if (
      (auxiliaries.has(word) && word !== 'may') ||
      subordinators.has(word) ||
      (!token.capital &&
        isFiniteCue(word) &&
        !(
          /^[,(]$/.test(tokens[at - 1]?.text ?? '') &&
          /^(?:in|by|at|on|online|this|last|today|yesterday)$/.test(tokens[at + 1]?.lower ?? '')
        ) &&
        !attaches(word) &&
        !(tokens[at - 1]?.kind === 'number' && word.endsWith('s')) &&
        !/^(?:the|an?|of|in|by|and)$/.test(tokens[at - 1]?.lower ?? ''))
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
