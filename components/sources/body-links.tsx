import { useMemo } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { isEvidence } from '@/core/sources/is-scholarly';
import { shownText } from '@/core/sources/shown-text';
import { evidenceLink } from './evidence-link';

type Props = { body: HTMLElement; onGoTo: (element: HTMLElement) => void };

/** More than these are a list of references in all but name. */
const mostLinks = 60;

/** Where the text itself leads to studies and public bodies: that can be told in every language. */
export function BodyLinks({ body, onGoTo }: Props) {
  const links = useMemo(
    () =>
      [...body.querySelectorAll<HTMLAnchorElement>('a:is([href], [data-href])')].flatMap(
        (anchor) => {
          const url = anchor.getAttribute('href') ?? anchor.dataset['href'] ?? '';
          const link = isEvidence(url) ? evidenceLink({ doi: null, pmid: null, url }) : null;
          const words = shownText(anchor.textContent ?? '');
          return link && words ? [{ ...link, words, anchor }] : [];
        },
      ),
    [body],
  );
  if (links.length === 0) return null;
  return (
    <section data-group="links">
      <h3>{i18n.t('reader.sources.links', links.length)}</h3>
      <ul>
        {links.slice(0, mostLinks).map(({ href, host, words, anchor }, i) => (
          <li key={i} class="body-link">
            <button
              type="button"
              class="passage"
              title={i18n.t('reader.card.jump')}
              onClick={() => onGoTo(anchor)}
            >
              <bdi class="claim">{words}</bdi>
            </button>
            <a href={href} target="_blank" rel="noopener noreferrer">
              {host}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
