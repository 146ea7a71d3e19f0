import { i18n } from '@/components/ui/i18n';
import type { PageRecord } from '@/core/highlights/highlight';

/** The page the passages below stand on. */
export function PageHeading({ page: { title, url } }: { page: PageRecord }) {
  const host = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]?.replace(/^www\./, '');
  const name = title || i18n.t('library.untitled');
  return (
    <h2>
      {/* Only web addresses become links: a record may come from somebody else's file. */}
      {host ? <a href={url}>{name}</a> : name}
      {host && <small>{host}</small>}
    </h2>
  );
}
