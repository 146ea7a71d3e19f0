import { escapeLineStart, escapeMarkdown } from '@/core/export/escape-markdown';
import type { Callout } from './callouts';
import type { CitedWork } from './cited-works';
import { shownText } from './shown-text';
import type { Attribution, Source, Span } from './source';

/** The words of the list, in the language of the person. */
export type ListWords = {
  title: string;
  /** Which article it is, and that nothing was checked. */
  about: string;
  groups: Record<SourceGroup, string>;
  works: string;
  modes: Record<Attribution['mode'], string>;
  relation: (relation: Exclude<Source['relation'], 'unknown'>) => string;
  notLinked: string;
};

export const sourceGroups = ['experts', 'studies', 'organisations', 'others', 'unnamed'] as const;
export type SourceGroup = (typeof sourceGroups)[number];

/** Where a source stands in the list. Who is cited without a standing is not among the experts. */
export function groupOf({ kind, expert }: Source): SourceGroup {
  if (kind === 'study') return 'studies';
  if (kind === 'unnamed') return 'unnamed';
  if (kind === 'organisation') return 'organisations';
  return expert ? 'experts' : 'others';
}

/** Everybody the article lets speak and everything it cites, as a list that shows what it says in any program. */
export function sourcesMarkdown(
  callouts: readonly Callout[],
  works: readonly CitedWork[],
  words: ListWords,
): string {
  const lines = [`# ${text(words.title)}`, '', text(words.about)];
  for (const group of sourceGroups) {
    const own = callouts.filter(({ source }) => groupOf(source) === group);
    if (own.length === 0) continue;
    lines.push('', `## ${text(words.groups[group])}`, '');
    for (const callout of own) lines.push(...sourceLines(callout, words));
  }
  if (works.length > 0) {
    lines.push('', `## ${text(words.works)}`, '');
    for (const work of works) lines.push(workLine(work, words));
  }
  return `${lines.join('\n')}\n`;
}

function sourceLines({ source, attributions }: Callout, words: ListWords): string[] {
  const { honorific, name, credentials, roles, orgs, place, relation, relationEvidence } = source;
  const called = name ?? attributions[0]?.mention;
  const whole = [honorific, called].flatMap((span) => (span ? [shown(span)] : [])).join(' ');
  const letters = credentials.map((span) => `, ${shown(span)}`).join('');
  const position = [...roles.slice(0, 2), ...orgs.slice(0, 1), ...(place ? [place] : [])];
  const flag =
    relation === 'unknown'
      ? []
      : [
          `  - ${text(words.relation(relation))}${relationEvidence ? `: “${shown(relationEvidence)}”` : ''}`,
        ];
  return [
    `- **${whole}${letters}**${position.length > 0 ? `: ${position.map(shown).join(', ')}` : ''}`,
    ...flag,
    ...attributions.flatMap(({ claim, mode, publication, date, citations }) => {
      if (claim.length === 0) return [];
      const said = `  - ${text(words.modes[mode])}: ${claim.map(shown).join(' … ')}`;
      if (!publication) return [said];
      const isLinked = citations.some(({ doi, pmid, url }) => doi ?? pmid ?? url);
      const when = date ? `, ${shown(date.text)}` : '';
      const link = isLinked ? '' : `, ${text(words.notLinked)}`;
      return [said, `    - *${shown(publication)}*${when}${link}`];
    }),
  ];
}

function workLine({ entry, journal, issued, doi, pmid, url }: CitedWork, words: ListWords): string {
  const href = doi
    ? `https://doi.org/${encodeURI(doi.toWellFormed())}`
    : pmid
      ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
      : url;
  const named = [journal && `*${text(journal)}*`, issued].filter(Boolean).join(', ');
  const link = href ? `<${href.replace(/[<>\s]/g, encodeURIComponent)}>` : '';
  const first = entry ? text(entry) : named;
  return `- ${[first, link || (entry ? '' : text(words.notLinked))].filter(Boolean).join(first ? ', ' : '')}`;
}

const text = (words: string): string => escapeLineStart(escapeMarkdown(shownText(words)));
const shown = (span: Span): string => escapeMarkdown(shownText(span.text));
