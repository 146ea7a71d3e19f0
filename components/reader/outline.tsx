import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';

type Props = {
  headings: readonly HTMLElement[];
  current: Element | null;
  onGo: (heading: HTMLElement) => void;
};

/** Fewer sections are seen at a glance. */
const worthIt = 3;

/** The sections of the article, the present one marked; each leads there. */
export function Outline({ headings, current, onGo }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  if (headings.length < worthIt) return null;
  const close = () => fold.current?.removeAttribute('open');
  return (
    <details
      ref={fold}
      class="outline"
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !fold.current?.contains(relatedTarget)) close();
      }}
    >
      <summary class="tool" title={i18n.t('reader.outline')} aria-label={i18n.t('reader.outline')}>
        <Icon name="list" />
      </summary>
      <nav aria-label={i18n.t('reader.outline')}>
        <ul>
          {headings.map((heading, i) => (
            <li key={i} data-level={heading.localName}>
              <button
                type="button"
                aria-current={heading === current ? 'location' : undefined}
                onClick={() => {
                  close();
                  onGo(heading);
                }}
              >
                {heading.textContent}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
