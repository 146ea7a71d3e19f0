import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { lookStyle } from '@/components/look/look-style';
import { useModal } from '@/components/ui/use-modal';
import { listTool } from '@/components/highlights/list-tool';
import { useMarking } from '@/components/highlights/use-marking';
import { takeTool } from '@/components/export/take-tool';
import { sourcesTool } from '@/components/sources/sources-tool';
import { keyWhileListening } from '@/components/listening/key-while-listening';
import { listenTool } from '@/components/listening/listen-tool';
import { Player } from '@/components/listening/player';
import { useListening } from '@/components/listening/use-listening';
import { ArticleEnd } from './article-end';
import { ArticleHead } from './article-head';
import { CalloutColumn } from './callout-column';
import { Held } from './held';
import { isTyping } from './is-typing';
import { activeIn, keepFocus } from './keep-focus';
import { keptBy } from './kept-by';
import { keysTool } from './keys-tool';
import { LifeLines } from './life-lines';
import { lookTool } from './look-tool';
import { MoreOfArticle } from './more-of-article';
import { outlineTool } from './outline-tool';
import { focusBlock, focusedParagraph, stepParagraph } from './paragraphs';
import { PartNote } from './part-note';
import type { ReaderProps } from './reader-props';
import { readingMinutes } from './reading-minutes';
import { selectedRange } from './selected-range';
import { showHeading } from './show-passage';
import { Slotted } from './slotted';
import { Toolbar } from './toolbar';
import { toolbarPx } from './toolbar-px';
import { useKeptPlace } from './use-kept-place';
import { useLineFocus } from './use-line-focus';
import { useLinks } from './use-links';
import { MarkLooks } from './mark-looks';
import { useGround } from './use-ground';
import { useHiddenPictures } from './use-hidden-pictures';
import { useProgress } from './use-progress';
import { usePutBack } from './use-put-back';
import { useSaying } from './use-saying';
import { useSelection } from './use-selection';
import { useStandingOutline } from './use-standing-outline';
import { useTools } from './use-tools';
import { useVoices } from './use-voices';
import { useWay } from './use-way';
import { useWide } from './use-wide';
import { voiceAt } from './voice-at';
import { wishOfKey } from './wish-of-key';

/** What lies over the article and goes at Escape, before the reader does. */
const overlay = '.choice, .letters';

/** The reader over the page. Gets all it shows and tells all that is wished; knows no browser. */
export function Reader(props: ReaderProps) {
  const { article, body, callouts, onClose } = props;
  const root = useRef<HTMLDialogElement>(null);
  const cited = useVoices(root, body, callouts);
  const { voices } = cited;
  const { look } = props.look;
  const wide = useWide(root, look.sizePercent / 100);
  const ground = useGround(look);
  const keepPlace = useKeptPlace(root, body, toolbarPx, look);
  useHiddenPictures(body, look.images);
  useLinks(body, look.links);
  const [selection, unselect] = useSelection(root, body);
  const headings = useMemo(
    () => [...body.querySelectorAll<HTMLElement>('h2, h3, h4')].filter((h) => h.textContent.trim()),
    [body],
  );
  const progress = useProgress(root, body, headings);
  const minutes = readingMinutes(article);
  const [saying, say] = useSaying();
  const { cameBackTo, onPlace } = props;
  const way = useWay({ root, body, dir: article.dir, cameBackTo, onPlace });
  const layout = voices.length === 0 ? 'plain' : wide ? 'wide' : 'narrow';
  const sections = {
    headings,
    current: progress.heading,
    onGo: (heading: HTMLElement) => root.current && showHeading(heading, root.current),
  };
  const outline = useStandingOutline(root, {
    ...sections,
    body,
    layout,
    textScale: look.sizePercent / 100,
  });
  const spokenLang = article.lang ?? navigator.language;
  const listener = useListening(root, body, spokenLang, props.listen);
  const lines = useLineFocus({ root, body, say });
  const forget = () => {
    // What goes must not take the focus out of the reader with it.
    const at = root.current;
    if (at && activeIn(at)?.matches(overlay)) at.focus({ preventScroll: true });
    unselect();
  };
  const leaveList = useRef<() => void>(() => undefined);
  const marking = useMarking({
    ...props.marking,
    actions: { ...props.marking.actions, copy: props.onCopy },
    selection,
    unselect: forget,
    say,
    hasKeys: true,
    topPx: toolbarPx,
    onListDone: () => leaveList.current(),
  });
  const listed = [
    ...outlineTool({ ...sections, onFocus: outline.onFocus }),
    ...(props.listen ? [listenTool(listener, body)] : []),
    ...(props.take
      ? [
          takeTool({
            take: props.take,
            root,
            selected: () => selection ?? selectedRange(body, root.current),
            hasNotes: voices.length > 0,
            onCopy: marking.copy,
            say,
          }),
        ]
      : []),
    ...(props.count
      ? [
          sourcesTool({
            ...props,
            root,
            onGo: (attribution) => cited.jumpTo(attribution),
            onCopy: marking.copy,
            say,
          }),
        ]
      : []),
    listTool(marking.list),
    lookTool(keptBy(keepPlace, props.look)),
    lines.tool,
  ];
  const tools = useTools(root, [...listed, keysTool(listed)]);
  leaveList.current = tools.leave;
  const putBack = usePutBack(body, props.removals, props.cleaned);

  useModal(root);
  // What a look says in attributes is read in the article as well, where no rule reaches in from around it.
  const { style, ...looks } = lookStyle(look);

  const undo = () => {
    if (marking.undo()) return;
    if (putBack.undo()) say(i18n.t('reader.putBack.undone'));
  };
  const hush = () => {
    // The bar goes, and must not take the focus along.
    if (root.current?.querySelector('.player :focus')) root.current.focus({ preventScroll: true });
    listener.close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = root.current;
    if (!at) return;
    keepFocus(event, at);
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const inCard = activeIn(at)?.matches('.words') ?? false;
    const isCovered = marking.hasBar || (activeIn(at)?.matches(overlay) ?? false);
    const wish = isTyping(event.target)
      ? null
      : wishOfKey(event.key, { inCard, hasSelection: selection !== null, isCovered });
    if (event.key === 'Escape' && (tools.close() || marking.close())) return event.preventDefault();
    if (!isCovered && lines.onKeyDown(event)) return event.preventDefault();
    if (!isCovered && way.onKeyDown(event)) return event.preventDefault();
    if (!isTyping(event.target) && keyWhileListening(event.key, listener, hush))
      return event.preventDefault();
    if (!wish) {
      if (!isTyping(event.target) && tools.pressKey(event.key)) event.preventDefault();
      return;
    }
    event.preventDefault();
    if (wish.to === 'close') onClose();
    else if (wish.to === 'forget') forget();
    else if (wish.to === 'menu') at.querySelector<HTMLElement>('.choice')?.focus();
    else if (wish.to === 'undo') undo();
    else if (wish.to === 'card') cited.step(wish.step);
    else if (wish.to === 'paragraph') stepParagraph(body, toolbarPx, wish.step);
    else if (wish.to === 'highlight') {
      const range = selectedRange(body, at) ?? focusedParagraph(body);
      if (range) marking.save(range, wish.colour);
    }
  };

  return (
    <dialog
      ref={root}
      class="reader"
      aria-label={article.title}
      tabIndex={-1}
      {...looks}
      style={style}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        // Not the key, which has been heard by then: the back gesture of a phone.
        event.preventDefault();
        if (!tools.close()) onClose();
      }}
      onClick={(event) => {
        listener.onClick(event);
        if (marking.onClick(event, body, props.marking.at)) return;
        if (!way.onClick(event)) lines.onClick(event);
      }}
      onPointerOver={way.onPointerOver}
      onPointerDown={way.onPointerDown}
      onFocusIn={(event) => {
        way.onFocusIn(event);
        cited.onFocusIn(event);
      }}
    >
      <Toolbar
        progress={progress}
        minutesLeft={minutes && Math.ceil(minutes * (1 - progress.read))}
        savedCount={props.savedCount}
        tools={tools}
        onClose={onClose}
      />
      <div
        class="sheet"
        dir={article.dir}
        data-layout={layout}
        data-outline={outline.shown ? 'standing' : undefined}
        onPointerMove={({ clientX, clientY, pointerType, target }) => {
          if (pointerType !== 'mouse' || !(target instanceof Element)) return;
          if (body.contains(target))
            cited.setHovered(voiceAt(voices, clientX, clientY)?.key ?? null);
          else if (!target.closest('.card')) cited.setHovered(null);
        }}
      >
        {outline.shown}
        {props.life && <LifeLines life={props.life} />}
        <Slotted into={props.frame}>
          <MarkLooks sheet={props.markSheet} ground={ground} />
          <main
            class="column"
            dir={article.dir}
            {...looks}
            data-walking={way.isWalking ? '' : undefined}
          >
            {/* Of a language that is not known nothing is said: ours it is not. */}
            <article lang={article.lang ?? ''}>
              {props.onWhole && <PartNote onWhole={props.onWhole} />}
              <ArticleHead
                article={article}
                count={props.count}
                supported={props.supported}
                onSources={() => tools.press('sources')}
              />
              <Held node={body} />
              {props.life && <MoreOfArticle life={props.life} />}
              <ArticleEnd
                authorBox={props.authorBox}
                references={props.references}
                removals={props.removals}
                putBack={putBack}
                tools={tools.list}
                onShow={focusBlock}
              />
            </article>
          </main>
        </Slotted>
        {voices.length > 0 && (
          <CalloutColumn
            voices={voices}
            body={body}
            wide={wide}
            thisYear={props.thisYear}
            lit={cited.lit}
            onHover={cited.setHovered}
            onCurrent={cited.setCurrent}
            onJump={cited.jump}
          />
        )}
      </div>
      {props.listen && listener.isOpen && (
        <Player listener={listener} chosen={props.listen.chosen} lang={spokenLang} onClose={hush} />
      )}
      <p class={saying.visible ? 'saying' : 'unseen'} role="status">
        {saying.text}
      </p>
      {lines.shade}
      {way.overlays}
      {marking.overlays}
    </dialog>
  );
}
