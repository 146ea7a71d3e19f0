import { i18n } from '@/components/ui/i18n';
import { shownText } from '@/core/sources/shown-text';
import type { Attribution } from '@/core/sources/source';
import { evidenceLink } from './evidence-link';

type Props = {
  attribution: Attribution;
  /** The age of a publication counts from here. */
  thisYear: number;
};

/** The publication behind a claim with its age, and what the article links to: or that it links to nothing. */
export function SourceEvidence({ attribution, thisYear }: Props) {
  const { publication, date, citations } = attribution;
  const links = citations.flatMap((citation) => evidenceLink(citation) ?? []);
  if (!publication && !date && links.length === 0) return null;
  const years = date ? thisYear - Number(date.iso.slice(0, 4)) : null;
  return (
    <p class="evidence">
      {publication && <cite>{shownText(publication.text)}</cite>}
      {date && <span>{shownText(date.text.text)}</span>}
      {years !== null && years > 0 && <span>{i18n.t('reader.card.age', years)}</span>}
      {links.map(({ href, host }) => (
        <a key={href} href={href} target="_blank" rel="noopener noreferrer">
          {host}
        </a>
      ))}
      {publication && links.length === 0 && <span>{i18n.t('reader.card.notLinked')}</span>}
    </p>
  );
}
