import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article } from '@/core/article/article';
import type { Removal } from '@/core/clutter/removal';
import { highlightColours } from '@/core/highlights/highlight';
import type { HighlightColour } from '@/core/highlights/highlight';
import type { Settings } from '@/core/settings/settings';
import type { SourceCount } from '@/core/sources/source';
import { ArticleHead } from './article-head';
import { blockOf } from './block-of';
import { CalloutColumn } from './callout-column';
import { Held } from './held';
import { activeIn, keepFocus } from './keep-focus';
import { LeftOut } from './left-out';
import { orderVoices } from './order-voices';
import type { Voice } from './order-voices';
import type { ReaderCallout } from './reader-callout';
import { selectedRange } from './selected-range';
import { SelectionMenu } from './selection-menu';
import { Toolbar } from './toolbar';
import { useWide } from './use-wide';
import { voiceAt } from './voice-at';

export type ReaderProps = {
  article: Article;
  /** The sanitised body, from `prepareBody`. The same element at every render: ranges live in it. */
  body: HTMLElement;
  /** The sanitised author box and references; their nodes are taken over at the first render. */
  authorBox: DocumentFragment | null;
  references: readonly DocumentFragment[];
  callouts: readonly ReaderCallout[];
  /** Null if sources are not wanted: then nothing is said of them. */
  count: SourceCount | null;
  /** False where the language is not one in which sources are looked for. */
  supported: boolean;
  removals: readonly Removal[];
  savedCount: number;
  theme: Settings['theme'];
  /** 1 is as designed; a wish to change it comes through `onTextScale`. Left out: kept by the reader. */
  textScale?: number;
  /** The language of the reader's own words and dates; the browser's if left out. */
  lang?: string;
  thisYear: number;
  onTheme: (theme: Settings['theme']) => void;
  onTextScale?: (scale: number) => void;
  onClose: () => void;
  /** The range lies in `body`. Called from the menu, with `h`, and with 1 to 5 for a colour. */
  onHighlight: (range: Range, colour: HighlightColour) => void;
  onCopy: (text: string) => void;
};

/** The reader over the page. Gets all it shows and tells all that is wished; knows no browser. */
export function Reader(props: ReaderProps) {
  const { article, body, callouts, theme, lang, onClose, onHighlight } = props;
  const root = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const wide = useWide(root);
  const voices = useMemo(() => orderVoices(callouts), [callouts]);
  const [ownScale, setOwnScale] = useState(1);
  const textScale = props.textScale ?? ownScale;
  const [hovered, setHovered] = useState<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  useEffect(() => root.current?.focus({ preventScroll: true }), []);

  const jump = (voice: Voice) => {
    setCurrent(voice.key);
    if (root.current) showPassage(voice, body, root.current);
  };
  const step = (direction: 1 | -1) => {
    const at = voices.findIndex(({ key }) => key === current);
    const next = voices[at === -1 && direction === -1 ? voices.length - 1 : at + direction];
    if (next) root.current?.querySelector<HTMLElement>(`[data-key="${next.key}"]`)?.focus();
  };
  const highlight = (range: Range, colour: HighlightColour) => {
    onHighlight(range, colour);
    setSaid(i18n.t('reader.highlighted', [i18n.t(`reader.colour.${colour}`).toLowerCase()]));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!root.current) return;
    keepFocus(event, root.current);
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const inCard = activeIn(root.current)?.matches('.words') ?? false;
    const range = selectedRange(body);
    const colour = highlightColours[event.key === 'h' ? 0 : Number(event.key) - 1];
    if (event.key === 'Escape') onClose();
    else if (event.key === 'n' || (inCard && event.key === 'ArrowDown')) step(1);
    else if (event.key === 'p' || (inCard && event.key === 'ArrowUp')) step(-1);
    else if (colour && range) highlight(range, colour);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={root}
      class="reader"
      role="dialog"
      aria-modal="true"
      aria-labelledby={titleId}
      tabIndex={-1}
      data-theme={theme}
      style={{ '--scale': textScale }}
      onKeyDown={onKeyDown}
    >
      <Toolbar
        theme={theme}
        textScale={textScale}
        savedCount={props.savedCount}
        onTheme={props.onTheme}
        onTextScale={props.onTextScale ?? setOwnScale}
        onClose={onClose}
      />
      <div
        class="sheet"
        dir={article.dir}
        data-layout={voices.length === 0 ? 'plain' : wide ? 'wide' : 'narrow'}
        onPointerMove={({ clientX, clientY, pointerType, target }) => {
          if (pointerType === 'mouse' && target instanceof Node && body.contains(target))
            setHovered(voiceAt(voices, clientX, clientY)?.key ?? null);
        }}
      >
        <article class="column" lang={article.lang ?? undefined}>
          <ArticleHead
            article={article}
            titleId={titleId}
            lang={lang}
            count={props.count}
            supported={props.supported}
          />
          <Held node={body} />
          <SelectionMenu body={body} root={root} onHighlight={highlight} onCopy={props.onCopy} />
          {props.authorBox && (
            <section class="author">
              <h2>{i18n.t('reader.aboutAuthor')}</h2>
              <Held node={props.authorBox} />
            </section>
          )}
          {props.references.length > 0 && (
            <section class="references">
              <h2>{i18n.t('reader.references')}</h2>
              <ol>
                {props.references.map((reference, i) => (
                  <li key={i}>
                    <Held node={reference} />
                  </li>
                ))}
              </ol>
            </section>
          )}
          <LeftOut removals={props.removals} />
        </article>
        {voices.length > 0 && (
          <CalloutColumn
            voices={voices}
            body={body}
            wide={wide}
            thisYear={props.thisYear}
            lit={hovered ?? current}
            onHover={setHovered}
            onCurrent={setCurrent}
            onJump={jump}
          />
        )}
      </div>
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}

/** A third from the top, where the eye is; the focus goes along, so that a screen reader reads on there. */
function showPassage({ attribution }: Voice, body: HTMLElement, scroller: HTMLElement) {
  const { range, element } = attribution;
  const node = range?.startContainer ?? element;
  const place = (range ?? element)?.getBoundingClientRect();
  if (!node || !place) return;
  scroller.scrollTop += place.top - scroller.clientHeight / 3;
  const block = blockOf(node, body);
  block?.setAttribute('tabindex', '-1');
  block?.focus({ preventScroll: true });
}
