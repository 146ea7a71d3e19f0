import type { CompiledRule } from '@/core/clutter/compile-rules';
import { noOwnRules, type OwnRules } from '@/core/clutter/own-rules';
import type { Overruling, Removal } from '@/core/clutter/removal';
import { rulesFor } from '@/core/clutter/rules-for';
import { own } from '@/page/article/own-members';
import { canSelect } from '@/page/clutter/can-select';
import { createHiding } from '@/page/clutter/hide-node';
import { hushHidden } from '@/page/clutter/hush-hidden';
import { holdMarks } from '@/page/clutter/hold-marks';
import { createSurvey } from '@/page/clutter/survey-page';
import { relockScroll, unlockScroll } from '@/page/clutter/unlock-scroll';
import { watchChanges } from '@/page/clutter/watch-changes';
import { watchLoading } from '@/page/clutter/watch-loading';

export type CleanOptions = {
  rules: readonly CompiledRule[];
  onChange?: (removals: Removal[]) => void;
  /** The whole page has been looked at for the first time. */
  onCleaned?: () => void;
  /** The page kept changing until the work was no longer worth its price: what comes now stays. */
  onGiveUp?: () => void;
  signal: AbortSignal;
};

export type Cleaning = {
  removals(): Removal[];
  /** Rules that were not followed, for what they name is what somebody came to read. */
  overrulings(): Overruling[];
  /** What one removal hides, for those who show where it was. */
  elementsOf(id: number): Element[];
  /** Shows one thing again and leaves it alone from then on. */
  restore(id: number): void;
  /** Takes a `restore` back. */
  hideAgain(id: number): void;
  /** From now on by these rules of the person’s, and by no others. */
  obey(own: OwnRules): void;
  /** The document as it would be without us. */
  undo(): void;
  /** Shows what is hidden with an outline, or hides it again. */
  outline(on: boolean): void;
  /** Main-thread time so far. */
  costMs(): number;
  hasGivenUp(): boolean;
};

const clean = 'data-leanread-clean';
const outlined = 'data-leanread-outline';

/** Sheets over the page come late and by a change of class: the window is looked at again after these times. */
const looksAgainMs = [150, 600, 1500, 3200, 6000, 12_000, 25_000];

const soonMs = 200;

/**
 * Hides the clutter of a page and what comes later, by one attribute on each node and one stylesheet
 * (`rules.css`). May be started before the page has a body.
 */
export function cleanPage(document: Document, options: CleanOptions): Cleaning {
  const { onChange, onCleaned, onGiveUp, signal } = options;
  const host = document.location?.hostname ?? '';
  const hiding = createHiding();
  let own = noOwnRules;
  const listed = rulesFor(host, options.rules).filter(({ selector }) => canSelect(selector));
  const rules = { listed, own: () => own };
  const survey = createSurvey(document, rules, hiding);
  const timers: ReturnType<typeof setTimeout>[] = [];
  const stopped = new AbortController();
  const begun = new AbortController();
  let costMs = 0;
  let hasGivenUp = false;

  const hush = hushHidden(document, stopped.signal);

  const tell = () => {
    hush();
    onChange?.(hiding.removals());
  };

  whenRooted(document, stopped.signal, () =>
    document.documentElement.setAttribute(clean, `.${host}`),
  );
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin, { once: true, signal: stopped.signal });
    watchLoading(
      document,
      (open, mustBeSure) => timed(() => survey.surveyEarly(open, mustBeSure)),
      begun.signal,
    );
  } else begin();
  signal.addEventListener('abort', undo, { once: true });

  function begin() {
    begun.abort();
    surveyAnew();
    onCleaned?.();
    watchChanges(document, surveyParts, giveUp, stopped.signal);
    holdMarks(document, hiding, letGo, stopped.signal);
    for (const ms of looksAgainMs) timers.push(setTimeout(lookOver, ms));
    // A tab that was opened behind another shows nothing to look at until somebody comes to it.
    document.addEventListener('visibilitychange', lookOver, { signal: stopped.signal });
  }

  /** Of half a page, or by other rules, much was thought that counts no more. */
  function surveyAnew() {
    timed(() => {
      hiding.clear();
      survey.surveyWhole();
    });
    tell();
  }

  function surveyParts(parents: Element[]) {
    timed(() => survey.surveyParts(parents));
    // One look a batch finds what was fixed over the page with it, and tells of both.
    timers.push(setTimeout(lookOver, 0));
  }

  function lookOver() {
    timed(() => {
      survey.lookOver();
      if (hiding.removals().some(({ reason }) => reason === 'overlay' || reason === 'consent'))
        unlockScroll(document);
      if (!document.documentElement.hasAttribute(outlined) && hiding.dropShown(isShown) > 0)
        giveUp();
    });
    tell();
  }

  /** The page wins: soon it is looked at what can be seen again, for the list is to say so. */
  function letGo() {
    giveUp();
    timers.push(setTimeout(lookOver, soonMs));
  }

  function giveUp() {
    if (hasGivenUp) return;
    hasGivenUp = true;
    onGiveUp?.();
  }

  function timed<T>(work: () => T): T {
    const start = performance.now();
    const done = work();
    costMs += performance.now() - start;
    return done;
  }

  function undo() {
    stopped.abort();
    begun.abort();
    for (const timer of timers) clearTimeout(timer);
    hiding.undo();
    relockScroll(document);
    document.documentElement?.removeAttribute(clean);
    document.documentElement?.removeAttribute(outlined);
  }

  return {
    removals: hiding.removals,
    overrulings: survey.overrulings,
    elementsOf: hiding.elementsOf,
    restore(id) {
      hiding.restore(id);
      tell();
    },
    hideAgain(id) {
      hiding.hideAgain(id);
      tell();
    },
    obey(next) {
      own = { hide: rulesFor(host, next.hide), keep: rulesFor(host, next.keep) };
      if (survey.hasBegun()) surveyAnew();
    },
    undo() {
      undo();
      onChange?.([]);
    },
    outline: (on) => document.documentElement.toggleAttribute(outlined, on),
    costMs: () => costMs,
    hasGivenUp: () => hasGivenUp,
  };
}

/** At document_start there may not even be an `html` element yet. */
function whenRooted(document: Document, signal: AbortSignal, act: () => void) {
  if (document.documentElement) return act();
  const observer = new MutationObserver(() => {
    if (!document.documentElement) return;
    observer.disconnect();
    act();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Seen in spite of our mark. Where a browser cannot say, it is taken to be hidden. */
function isShown(element: Element): boolean {
  return (
    'checkVisibility' in Element.prototype &&
    own(element).isConnected &&
    own(element).checkVisibility()
  );
}
