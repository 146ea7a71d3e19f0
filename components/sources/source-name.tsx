import { Fragment } from 'preact';
import { Credential } from '@/components/reader/credential';
import { shownText } from '@/core/sources/shown-text';
import type { Attribution, Source } from '@/core/sources/source';

type Props = {
  source: Source;
  /** A study has no name; then the words by which the article calls it. */
  attribution: Attribution | undefined;
  /** With honorific and letters, each explained. */
  whole: boolean;
};

/** A source by its name, as the article writes it. */
export function SourceName({ source, attribution, whole }: Props) {
  const name = source.name ?? attribution?.mention;
  return (
    <p class="name">
      {source.honorific && whole && `${shownText(source.honorific.text)} `}
      <bdi>{name ? shownText(name.text) : ''}</bdi>
      {whole && source.credentials.length > 0 && (
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
  );
}
