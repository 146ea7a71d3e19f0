import type { ContentScriptContext } from '#imports';
import { i18n } from '@/components/ui/i18n';
import type { Removal } from '@/core/clutter/removal';
import type { Settings } from '@/core/settings/settings';
import { cleanPage, type Cleaning } from '@/page/clutter/clean-page';
import { findRejectButton } from '@/page/clutter/find-reject-button';
import { listedRules } from '@/page/clutter/listed-rules';
import { send } from '@/platform/messages';
import { settings } from '@/platform/storage-in-pages';
import { ownRulesHere } from './own-rules-here';
import { type Asking, type Note, say } from './say';

/** Ads come in bursts, and each number wakes the background. */
const tellAfterMs = 200;

/** Most of what comes late has come by then, and one announcement tells of all of it. */
const announceAfterMs = 1_500;

/** Cleans the page when and as the person wants it, and tells of it. */
export function keepClean(ctx: ContentScriptContext, { cleanAtOnce }: { cleanAtOnce: boolean }) {
  const host = location.hostname;
  let cleaning: Cleaning | null = null;
  let now = 0;
  let told = -1;
  let telling: number | undefined;
  let note: Note | null = null;
  let chosen: Settings | null = null;
  /** What the person said on this page counts for it, whatever the settings say of its site. */
  let said: boolean | null = null;
  let hasRejected = false;
  let isAsking = false;
  const own = ownRulesHere(ctx, (rules) => cleaning?.obey(rules));

  /** The number on the button; told only when it changes, and once for what comes together. */
  const tell = ({ length }: Removal[]) => {
    reject();
    now = length;
    telling ??= ctx.setTimeout(() => {
      telling = undefined;
      if (now === told) return;
      told = now;
      // The button is a courtesy: while the extension is being updated nobody hears this.
      send('reportHidden', [now]).catch(() => undefined);
    }, tellAfterMs);
  };

  const hush = () => {
    note?.close();
    note = null;
  };

  const show = (sentence: string, asking?: Asking) => {
    hush();
    note = say(ctx, sentence, asking);
  };

  const start = (): Cleaning => {
    if (cleaning) return cleaning;
    cleaning = cleanPage(document, {
      rules: listedRules,
      onChange: tell,
      onGiveUp: () => show(i18n.t('clean.gaveUp')),
      signal: ctx.signal,
    });
    cleaning.obey(own.current());
    return cleaning;
  };

  const set = (on: boolean) => {
    if (on) start();
    else {
      cleaning?.undo();
      cleaning = null;
      hush();
    }
    tell(cleaning?.removals() ?? []);
  };

  const undo = { label: i18n.t('clean.undo'), act: () => choose(false) };
  const choose = (on: boolean) => {
    said = on;
    stopAsking();
    set(on);
  };

  /** For those who hear the page: what they cannot see missing is told, with the way back. */
  const announce = () => {
    const count = cleaning?.removals().length ?? 0;
    if (count === 0 || note || document.visibilityState === 'hidden' || !chosen?.sayHidden) return;
    show(i18n.t('clean.hidden', count), { buttons: [undo], isQuiet: true });
  };

  const notices = () => [
    ...(cleaning?.removals() ?? [])
      .filter(({ reason }) => reason === 'consent' || reason === 'overlay')
      .flatMap(({ id }) => cleaning?.elementsOf(id) ?? []),
    // One that bars the page is never hidden.
    ...[...document.querySelectorAll('dialog:modal')].filter(({ textContent }) =>
      /cookie/i.test(textContent),
    ),
  ];

  function reject() {
    if (hasRejected || !chosen?.rejectHosts.includes(host)) return;
    const button = findRejectButton(notices());
    if (!button) return;
    hasRejected = true;
    // Not amid our own work: what the page does about it is a change of the page like any other.
    ctx.setTimeout(() => button.click());
  }

  const ask = () => {
    if (isAsking || said !== null || !chosen || wishOf(chosen, host) !== 'ask') return;
    isAsking = true;
    show(i18n.t('clean.ask'), {
      buttons: [
        { label: i18n.t('clean.cleanIt'), act: () => choose(true) },
        { label: i18n.t('clean.notNow'), act: () => choose(false) },
      ],
      isWaiting: true,
    });
  };

  /** Answered elsewhere, in the popup or by the key, the question must not stay. */
  function stopAsking() {
    if (!isAsking) return;
    isAsking = false;
    hush();
  }

  const heed = (next: Settings) => {
    const wish = wishOf(next, host);
    if (chosen && wishOf(chosen, host) !== wish) said = null;
    chosen = next;
    if (!cleanAtOnce) return;
    const wanted = said ?? wish === 'clean';
    if (wanted !== (cleaning !== null)) set(wanted);
    if (wish === 'ask') whenThere(ask);
    else stopAsking();
    reject();
  };

  const whenThere = (act: () => void) => {
    if (document.readyState !== 'loading') act();
    else ctx.addEventListener(document, 'DOMContentLoaded', act, { once: true });
  };

  // At once, and taken back where it is not wanted: the settings arrive after the first paint.
  if (cleanAtOnce) set(true);
  const read = () => void settings.read().then(heed);
  read();
  ctx.onInvalidated(settings.watch(heed));
  // A page that was put by while one went on and back has heard of nothing meanwhile.
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && read());
  if (cleanAtOnce) whenThere(() => ctx.setTimeout(announce, announceAfterMs));

  return {
    cleaning: () => cleaning,
    start,
    /** For a tool whose panel stands where our notes do: what a note says, the panel shows. */
    startForTool: () => {
      if (!isAsking) hush();
      return start();
    },
    own,
    set: choose,
    /** By a key or the menu, where nothing else shows what came of it. */
    toggle() {
      choose(cleaning === null);
      const count = cleaning?.removals().length ?? 0;
      if (!cleaning) show(i18n.t('clean.givenBack'));
      else if (count === 0) show(i18n.t('clean.nothing'));
      else show(i18n.t('clean.hidden', count), { buttons: [undo] });
    },
    canReject: () => hasRejected || findRejectButton(notices()) !== null,
  };
}

/** What the settings say of a site that we were declared or registered for. */
function wishOf({ hideClutter, pausedHosts, askHosts }: Settings, host: string) {
  if (!hideClutter || pausedHosts.includes(host)) return 'leave';
  return askHosts.includes(host) ? 'ask' : 'clean';
}
