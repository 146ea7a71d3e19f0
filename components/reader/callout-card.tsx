import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { Attribution, Source, Span } from '@/core/sources/source';
import { Credential } from './credential';
import type { Voice } from './order-voices';
import { relationWords } from './relation-words';
import { shownText } from './shown-text';

type Props = {
  voice: Voice;
  lit: boolean;
  /** The age of a publication counts from here. */
  thisYear: number;
  onLight: (lit: boolean) => void;
  onFocus: () => void;
  onJump: () => void;
};

/** Says what the article says, in its words. Never that it is right, and never how good the source is. */
export function CalloutCard({ voice, lit, thisYear, onLight, onFocus, onJump }: Props) {
  const { source, attribution, first } = voice;
  const words = attribution.claim.map((span) => shownText(span.text)).join(' … ');
  return (
    <li
      class="card"
      data-kind={source.kind}
      data-weight={first ? (source.expert ? 'full' : 'light') : 'again'}
      data-lit={lit}
      onMouseEnter={() => onLight(true)}
      onMouseLeave={() => onLight(false)}
    >
      {first && <p class="lead-in">{i18n.t('reader.card.cites')}</p>}
      <p class="name">
        {source.honorific && first && `${shownText(source.honorific.text)} `}
        <bdi>{nameOf(source, attribution)}</bdi>
        {first && source.credentials.length > 0 && (
          <span class="credentials">
            {source.credentials.map((span) => (
              <Fragment key={span.start}>
                {', '}
                <Credential letters={shownText(span.text)} />
              </Fragment>
            ))}
          </span>
        )}
      </p>
      {first && <Position source={source} />}
      <button
        type="button"
        class="words"
        data-key={voice.key}
        data-mode={attribution.mode}
        title={i18n.t('reader.card.jump')}
        onFocus={onFocus}
        onClick={onJump}
      >
        <span class="mode">{i18n.t(`reader.card.mode.${attribution.mode}`)}</span>
        {words && <bdi class="claim">{words}</bdi>}
      </button>
      <Evidence attribution={attribution} thisYear={thisYear} />
      {first && source.relation !== 'unknown' && (
        <p class="flag">
          <b>{relationWords(source.relation)}</b>
          {source.relationEvidence && <q>{shownText(source.relationEvidence.text)}</q>}
        </p>
      )}
    </li>
  );
}

/** A study has no name; then the words by which the article calls it. */
function nameOf(source: Source, attribution: Attribution): string {
  return shownText((source.name ?? attribution.mention).text);
}

function Position({ source: { roles, orgs, place } }: { source: Source }) {
  const roleText = roles.slice(0, 2).map((role) => shownText(role.text));
  const said = (span: Span | undefined | null) =>
    span && !roleText.some((role) => role.includes(shownText(span.text)))
      ? [shownText(span.text)]
      : [];
  const parts = [roleText.join(', '), ...said(orgs[0]), ...said(place)].filter(Boolean);
  return parts.length > 0 ? <p class="position">{parts.join(' · ')}</p> : null;
}

function Evidence({ attribution, thisYear }: { attribution: Attribution; thisYear: number }) {
  const { publication, date, citations } = attribution;
  const links = citations.flatMap((citation) => linkOf(citation) ?? []);
  if (!publication && !date && links.length === 0) return null;
  const years = date ? thisYear - Number(date.iso.slice(0, 4)) : null;
  return (
    <p class="evidence">
      {publication && <cite>{shownText(publication.text)}</cite>}
      {date && <span>{shownText(date.text.text)}</span>}
      {years !== null && years > 0 && (
        <span>{i18n.t('reader.card.age', years, [String(years)])}</span>
      )}
      {links.map(({ href, host }) => (
        <a key={href} href={href} target="_blank" rel="noopener noreferrer">
          {host}
        </a>
      ))}
      {publication && links.length === 0 && <span>{i18n.t('reader.card.notLinked')}</span>}
    </p>
  );
}

/** The evidence the article itself points to. https only; opened by a click and never before. */
function linkOf({ doi, pmid, url }: Attribution['citations'][number]) {
  const href = doi
    ? `https://doi.org/${encodeURI(doi)}`
    : pmid
      ? `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`
      : url;
  if (!href || !URL.canParse(href)) return null;
  const { protocol, host } = new URL(href);
  return protocol === 'https:' ? { href, host: host.replace(/^www\./, '') } : null;
}
