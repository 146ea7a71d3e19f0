import { i18n } from '@/components/ui/i18n';
import { ourLanguage } from '@/components/ui/our-language';
import { Held } from './held';
import { KeyList } from './key-list';
import { LeftOut } from './left-out';
import type { ReaderProps } from './reader-props';
import type { ReaderTool } from './reader-tool';
import type { PutBack } from './use-put-back';

type Props = Pick<ReaderProps, 'authorBox' | 'references' | 'removals'> & {
  putBack: PutBack;
  tools: readonly ReaderTool[];
  onShow: (box: HTMLElement) => void;
};

/** What follows the body: who wrote it, what it refers to, what is missing here. */
export function ArticleEnd({ authorBox, references, removals, putBack, tools, onShow }: Props) {
  return (
    <>
      {authorBox && (
        <section class="author">
          <h2 {...ourLanguage()}>{i18n.t('reader.aboutAuthor')}</h2>
          <Held node={authorBox} />
        </section>
      )}
      {references.length > 0 && (
        <section class="references">
          <h2 {...ourLanguage()}>{i18n.t('reader.references')}</h2>
          <ol>
            {references.map((reference, i) => (
              <li key={i}>
                <Held node={reference} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <footer class="foot" {...ourLanguage()}>
        <LeftOut removals={removals} putBack={putBack} onShow={onShow} />
        <KeyList tools={tools} />
      </footer>
    </>
  );
}
