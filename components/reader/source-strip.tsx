import { i18n } from '#i18n';
import type { SourceCount } from '@/core/sources/source';

type Props = {
  count: SourceCount;
  /** False where the language is not one in which sources are looked for. */
  supported: boolean;
};

/** Who speaks in this article, in figures. Counts only: never a verdict. */
export function SourceStrip({ count, supported }: Props) {
  if (!supported) return <p class="strip">{i18n.t('reader.notSupported')}</p>;
  return (
    <ul class="strip" aria-label={i18n.t('reader.stripLabel')}>
      {phrases(count).map((phrase) => (
        <li key={phrase}>{phrase}</li>
      ))}
    </ul>
  );
}

function phrases({ experts, outside, unnamed, studies, publications, linked }: SourceCount) {
  const say = (key: Counted, n: number) => i18n.t(`reader.strip.${key}`, n, [String(n)]);
  const isPartly = linked > 0 && linked < publications;
  return [
    experts > 0 ? say('experts', experts) : i18n.t('reader.strip.noExperts'),
    outside > 0 && say('outside', outside),
    unnamed > 0 && say('unnamed', unnamed),
    studies > 0 && say('studies', studies),
    publications > 0 && linked === 0 && say('notLinked', publications),
    publications > 0 && linked >= publications && say('linked', publications),
    isPartly &&
      i18n.t('reader.strip.partlyLinked', publications, [String(publications), String(linked)]),
  ].filter((phrase) => phrase !== false);
}

type Counted = 'experts' | 'outside' | 'unnamed' | 'studies' | 'notLinked' | 'linked';
