import { i18n } from '@/components/ui/i18n';

/** The id of a section's heading, and its words. */
export type ContentsEntry = { id: string; title: string };

type Props = {
  entries: readonly ContentsEntry[];
  /** Ids of those in which something was found; null while all are shown. */
  shown: readonly string[] | null;
};

/** The way to each section. While something is looked for, only to those that have it. */
export function Contents({ entries, shown }: Props) {
  return (
    <nav class="contents" aria-label={i18n.t('options.contents')}>
      <ul>
        {entries
          .filter(({ id }) => !shown || shown.includes(id))
          .map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
