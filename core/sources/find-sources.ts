import type { ReferenceEntry } from './citations';
import { findCitations } from './citations';
import { findClaims, type Claim } from './claims';
import { EvidenceTies } from './evidence-ties';
import { isEnglish } from './is-english';
import { isHistorical } from './is-historical';
import { findMentions } from './mentions';
import { readPassage, spanOf } from './passage';
import { findPeople } from './people';
import { Pronouns } from './pronouns';
import { Studies } from './studies';
import { SourceList } from './source-list';
import type { Attribution, Block, SourceReport } from './source';
import { findStatements } from './statements';

export type FindOptions = {
  lang?: string | null;
  title?: string;
  byline?: string | null;
  /** The article's own list of references, in its order, for numbered marks. */
  references?: readonly ReferenceEntry[];
};

/** Past this much text the rest is not searched: a stall costs a reader more than a missing card. */
const mostCharacters = 400_000;

/** A quotation that goes on for longer is a speech printed in full. */
const mostBlocks = 6;

/** Who says what in an article. Everything found is a literal piece of a block. */
export function findSources(blocks: readonly Block[], options: FindOptions = {}): SourceReport {
  const none: SourceReport = { sources: [], attributions: [], publications: [], supported: false };
  if (!isEnglish(sample(blocks), options.lang)) return none;
  const passages = blocks.map((_block, at) => readPassage(blocks, at)).filter(withinBudget());
  const { mentions: persons, strangers } = findPeople(passages);
  const mentions = passages.map((passage, at) => findMentions(passage, persons[at] ?? []));
  const pronouns = new Pronouns(passages, mentions, strangers);
  const studies = new Studies(passages, mentions);
  const ties = new EvidenceTies(passages, blocks, mentions, studies);
  const list = new SourceList(passages, studies, options.byline ?? null);
  const claims: { claim: Claim; ids: { id: string; mention: Attribution['mention'] }[] }[] = [];
  passages.forEach((passage, at) => {
    if (isApparatus(passage.text, passage.kind)) return;
    const statements = findStatements(passage, mentions[at] ?? []);
    for (const claim of findClaims(statements, passages.slice(at + 1, at + 1 + mostBlocks))) {
      const { statement } = claim;
      if (isHistorical(statement)) continue;
      const reference = statement.subject.pronoun ? pronouns.resolve(statement) : null;
      if (statement.subject.pronoun && !reference) continue;
      claims.push({ claim, ids: list.add(statement, reference) });
    }
  });
  const attributions = claims.flatMap(({ claim, ids }) =>
    ids.map(({ id, mention }): Attribution => {
      const { passage, cue } = claim.statement;
      const first = claim.pieces[0];
      return {
        source: id,
        mention,
        cue: spanOf(passage, cue),
        mode: claim.mode,
        claim: claim.pieces.map((piece) => piece.passage.span(piece.start, piece.end)),
        ...ties.of(claim),
        citations: first
          ? findCitations(
              first,
              blocks[first.passage.block] ?? { kind: 'paragraph', text: '' },
              options.references ?? [],
            )
          : [],
      };
    }),
  );
  return {
    sources: list.sources(),
    attributions,
    publications: ties.publications,
    supported: true,
  };
}

const sample = (blocks: readonly Block[]): string => {
  let text = '';
  for (const block of blocks) {
    if (text.length > 3000) break;
    text += ` ${block.text.slice(0, 2000)}`;
  }
  return text;
};

function withinBudget(): (passage: { text: string }) => boolean {
  let spent = 0;
  return ({ text }) => {
    spent += text.length;
    return spent <= mostCharacters;
  };
}

/** Bylines, credits and reading tips speak of people and studies without letting them say anything. */
const isApparatus = (text: string, kind: Block['kind']): boolean =>
  kind === 'heading' ||
  // “By contrast, X says …” and “Updated guidelines …” begin sentences.
  (text.length < 120 &&
    (/^\s*By:?\s+\p{Lu}[\p{L}.'’-]*\s+\p{Lu}/u.test(text) ||
      /^\s*(?:(?:by|authored by|written by|reviewed by|photo credit|sources?|contact|read more|related|also read|photo|image|credit|disclosure|updated|published)\s*:|medically reviewed|fact checked)/i.test(
        text,
      ))) ||
  /\bread more\s*$/i.test(text);
