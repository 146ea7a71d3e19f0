import { hasOrganisationWord, readOrganisation } from './organisations';
import type { Passage } from './passage';
import { readRolePhrase, type RolePhrase } from './role-phrase';
import { bodies, roleKind } from './words';

const links = /^(?:'s|is|was|serves|works)$/;
const adverbs = /^(?:affiliated|also|as|currently|now|both|mainly|once)$/;
const leads: Record<string, true> = {
  directs: true,
  leads: true,
  heads: true,
  runs: true,
  oversees: true,
  chairs: true,
  directed: true,
  founded: true,
  leading: true,
  coordinates: true,
  manages: true,
};

/** What the verb at `at` says its subject is: “is the director of …”, “is with the X Clinic”, “runs the Y Program”. */
export function readPredicate(
  passage: Passage,
  at: number,
  limit: number,
): { phrases: RolePhrase[]; leads: boolean } {
  const { tokens } = passage;
  const none = { phrases: [], leads: false };
  let verb = at;
  while (adverbs.test(tokens[verb]?.lower ?? '')) verb += 1;
  const word = tokens[verb]?.lower ?? '';
  let start = verb + 1;
  while (adverbs.test(tokens[start]?.lower ?? '')) start += 1;
  if (links.test(word)) {
    const phrase = readRolePhrase(passage, start, limit);
    // The role must be what follows the verb, not a noun further on (“is a good question for researchers”).
    const article = /^(?:an?|the|one)$/.test(tokens[start]?.lower ?? '');
    const begins =
      article || tokens.slice(start, start + 3).some(({ lower }) => roleKind(lower) !== undefined);
    const base = tokens[(phrase?.role?.from ?? 0) - 1]?.lower ?? '';
    if (phrase?.role && (phrase.role.from <= start + 1 || base.endsWith('-based')) && begins) {
      // “is founder and president of X”
      const second =
        tokens[phrase.end]?.lower === 'and' ? readRolePhrase(passage, phrase.end + 1, limit) : null;
      const isSecond = second?.role && second.role.from <= phrase.end + 2;
      return { phrases: isSecond ? [phrase, second] : [phrase], leads: false };
    }
  }
  // “is on the committee of X”, “directs research for X”: a body, without a role we would have to invent.
  const seat =
    (/^(?:is|sits|serves)$/.test(word) && /^(?:on|with|at)$/.test(tokens[start]?.lower ?? '')) ||
    /^(?:teaches|practi[cs]es|lectures|works)$/.test(word);
  for (let next = verb + 1; (leads[word] || seat) && next < limit; next += 1) {
    // “heads the consulting firm Acorn”
    const before = tokens[next]?.lower ?? '';
    if (!(/^(?:at|for|of|the|with)$/.test(before) || bodies.has(before))) continue;
    if (!tokens[next + 1]?.capital) continue;
    const organisation = readOrganisation(passage, next + 1);
    // “teaches the class with X”
    if (!organisation || (before === 'with' && !hasOrganisationWord(passage, organisation.name)))
      continue;
    const { name, place, end } = organisation;
    return {
      phrases: [{ role: null, orgs: [name], place, end }],
      leads: leads[word] === true,
    };
  }
  return none;
}
