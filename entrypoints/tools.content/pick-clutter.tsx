import type { ContentScriptContext } from '#imports';
import { i18n } from '@/components/ui/i18n';
import { Picker } from '@/components/clutter/picker';
import { extentWords } from '@/components/clutter/extent-words';
import { refusalWords } from '@/components/clutter/refusal-words';
import type { PageHere } from '@/entrypoints/page.content/page-here';
import { say } from '@/entrypoints/page.content/say';
import { own } from '@/page/article/own-members';
import { type Choice, chooseDescriptions, measurePage } from '@/page/clutter/choose-descriptions';
import { describeLastingly, lineFor } from '@/page/clutter/describe-element';
import { goFrom, mayPick, pickableAt } from '@/page/clutter/pickable';
import { openOverPage } from './open-over-page';

const preview = 'data-leanread-preview';
const mostFrames = 60;

const ways: Record<string, Parameters<typeof goFrom>[1]> = {
  ArrowUp: 'around',
  ArrowDown: 'into',
  ArrowLeft: 'before',
  ArrowRight: 'after',
};

/** Lets one more thing be picked with pointer or keys, and hides it by a rule the person can read. */
export function pickClutter(ctx: ContentScriptContext, here: PageHere): () => void {
  here.startCleaning();
  const measured = measurePage(document);
  const host = location.hostname;
  const over = openOverPage(heedKey);
  const done = new AbortController();
  let at: Element | null = pickableAt(document, innerWidth / 2, innerHeight / 2, over.host);
  let picked: { element: Element; choices: Choice[]; extent: number } | null = null;
  let isPreviewed = false;
  let refused: string | null = null;

  const chosen = () => picked?.choices[picked.extent];

  function pick(element: Element | null) {
    showPreview(false);
    refused = null;
    if (!element) return;
    at = element;
    const choices = chooseDescriptions(element, measured);
    const { selector } = describeLastingly(element);
    const lasting = choices.findIndex((choice) => choice.selector === selector);
    picked = { element, choices, extent: Math.max(0, lasting) };
    draw();
  }

  function showPreview(on: boolean) {
    isPreviewed = on;
    for (const element of document.querySelectorAll(`[${preview}]`))
      own(element).removeAttribute(preview);
    if (on) for (const { element } of chosen()?.goes ?? []) own(element).setAttribute(preview, '');
  }

  async function hide() {
    const choice = chosen();
    if (!choice) return;
    const line = lineFor(host, choice);
    const { change, answer } = await here.changeRules({ add: [line], remove: [] });
    if (!answer.saved && answer.why !== 'private-window') {
      refused = refusalWords(answer.why);
      return draw();
    }
    close();
    say(ctx, answer.saved ? i18n.t('picker.done', [host]) : i18n.t('picker.doneHere'), {
      buttons: [
        {
          label: i18n.t('picker.undo'),
          act: () => void here.changeRules({ add: change.remove, remove: change.add }),
        },
      ],
    });
  }

  function heedKey(event: KeyboardEvent, root: ShadowRoot) {
    // With these held it is a wish to the browser, such as going back.
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isInField = root.activeElement?.matches('input, button') ?? false;
    const way = ways[event.key];
    if (event.key === 'Escape') close();
    else if (isInField || picked) return;
    else if (way) {
      at = (at && goFrom(at, way)) ?? at;
      if (at) own(at).scrollIntoView({ block: 'nearest', behavior: 'instant' });
      draw();
    } else if (event.key === 'Enter') pick(at);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function framed(): Element[] {
    const choice = chosen();
    if (choice) return choice.goes.slice(0, mostFrames).map(({ element }) => element);
    return at ? [at] : [];
  }

  function draw() {
    const choice = chosen();
    const pointed = picked?.element ?? at;
    const place = pointed ? own(pointed).getBoundingClientRect() : undefined;
    const around = picked && goFrom(picked.element, 'around');
    const into = picked && goFrom(picked.element, 'into');
    over.show(
      <Picker
        frames={framed().map((element) => own(element).getBoundingClientRect())}
        isOnTop={place !== undefined && place.top > innerHeight / 2}
        picked={
          (picked &&
            choice && {
              words: (measured.boxOf(picked.element)?.text ?? '').slice(0, 120),
              extents: picked.choices.map(extentWords),
              at: picked.extent,
              hides: choice.goes.length,
              stays: choice.stays.map(({ why }) => why),
              line: lineFor(host, choice),
              canWiden: around !== null,
              canNarrow: into !== null,
              isPreviewed,
              refused,
            }) ??
          null
        }
        onPoint={(x, y) => {
          if (picked) return;
          at = pickableAt(document, x, y, over.host) ?? at;
          draw();
        }}
        onPick={() => (picked ? startOver() : pick(at))}
        onExtent={(extent) => {
          if (picked) picked.extent = extent;
          showPreview(isPreviewed);
          draw();
        }}
        onWiden={() => pick(around)}
        onNarrow={() => pick(into)}
        onPreview={(on) => {
          showPreview(on);
          draw();
        }}
        onHide={() => void hide()}
        onCancel={close}
      />,
    );
  }

  /** A press beside the panel: something else is meant. */
  function startOver() {
    showPreview(false);
    picked = null;
    draw();
  }

  function close() {
    done.abort();
    showPreview(false);
    over.close();
  }

  for (const type of ['scroll', 'resize'])
    window.addEventListener(type, draw, { passive: true, capture: true, signal: done.signal });
  if (at && !mayPick(at)) at = null;
  draw();
  return close;
}
