import { i18n } from '@/components/ui/i18n';
import { ourLanguage } from '@/components/ui/our-language';

type Props = {
  headings: readonly HTMLElement[];
  current: Element | null;
  onGo: (heading: HTMLElement) => void;
};

/** The sections of the article, the present one marked; each leads there. */
export function Outline({ headings, current, onGo }: Props) {
  const first = current ?? headings[0];
  return (
    <nav class="outline" aria-label={i18n.t('reader.outline')} {...ourLanguage()}>
      <ul>
        {headings.map((heading, i) => (
          <li key={i} data-level={heading.localName}>
            <button
              type="button"
              data-first={heading === first ? '' : undefined}
              aria-current={heading === current ? 'location' : undefined}
              onClick={() => onGo(heading)}
            >
              <bdi lang={languageOf(heading)}>{heading.textContent}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const languageOf = (heading: HTMLElement): string | undefined =>
  heading.closest<HTMLElement>('[lang]')?.lang;
