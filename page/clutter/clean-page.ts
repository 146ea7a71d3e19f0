import type { CompiledRule } from '@/core/clutter/compile-rules';
import { noOwnRules, type OwnRules } from '@/core/clutter/own-rules';
import type { Overruling, Removal } from '@/core/clutter/removal';
import { rulesFor } from '@/core/clutter/rules-for';
import { own } from '@/page/article/own-members';
import { createHiding } from '@/page/clutter/hide-node';
import { hushHidden } from '@/page/clutter/hush-hidden';
import { holdMarks } from '@/page/clutter/hold-marks';
import { createSurvey } from '@/page/clutter/survey-page';
import { unlock, unlockScroll } from '@/page/clutter/unlock-scroll';
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
  const hiding = createHiding(document);
  let own = noOwnRules;
  const listed = rulesFor(host, options.rules);
  const survey = createSurvey(document, { listed, own: () => own }, hiding);
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stopped = new AbortController();
  const begun = new AbortController();
  let costMs = 0;
  let hasGivenUp = false;

  const hush = hushHidden(document, stopped.signal);

  const tell = () => {
    hush();
    onChange?.(hiding.removals());
  };

  // At document_start there may not even be an `html` element yet, and a page may put in another.
  const root = () => document.documentElement?.setAttribute(clean, `.${host}`);
  const rooting = new MutationObserver(root);
  root();
  rooting.observe(document, { childList: true });
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin, { once: true, signal: stopped.signal });
    watchLoading(
      document,
      (open, mustBeSure) => timed(() => survey.surveyEarly(open, mustBeSure)),
      begun.signal,
    );
  } else begin();
  signal.addEventListener('abort', undo, { signal: stopped.signal });

  function begin() {
    begun.abort();
    timed(survey.surveyAnew);
    tell();
    onCleaned?.();
    watchChanges(document, surveyParts, giveUp, stopped.signal);
    holdMarks(document, hiding, letGo, stopped.signal);
    lookAgain();
    // A tab that was opened behind another shows nothing to look at until somebody comes to it.
    document.addEventListener('visibilitychange', lookOver, { signal: stopped.signal });
  }

  function lookAgain() {
    timers.forEach(clearTimeout);
    timers = looksAgainMs.map((ms) => setTimeout(lookOver, ms));
  }

  function surveyParts(parents: Element[], isElsewhere: boolean) {
    if (isElsewhere) {
      hasGivenUp = false;
      lookAgain();
    }
    // What lies over the page was given back with all else, and must not be seen before it is looked for.
    if (timed(() => survey.surveyParts(parents, isElsewhere))) lookOver();
    // One look a batch finds what was fixed over the page with it, and tells of both.
    else timers.push(setTimeout(lookOver, 0));
  }

  function lookOver() {
    timed(() => {
      survey.lookOver();
      if (hiding.removals().some(({ reason }) => reason === 'overlay' || reason === 'consent'))
        unlockScroll(document);
      if (!document.documentElement.hasAttribute(outlined))
        for (const element of hiding.drop(isShown)) {
          hiding.keep(element);
          giveUp();
        }
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
    rooting.disconnect();
    timers.forEach(clearTimeout);
    hiding.undo();
    hush();
    for (const name of [unlock, clean, outlined]) document.documentElement?.removeAttribute(name);
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
      if (!survey.hasBegun()) return;
      timed(survey.surveyAnew);
      lookOver();
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

/** Seen in spite of our mark. Where a browser cannot say, it is taken to be hidden. */
function isShown(element: Element): boolean {
  return own(element).isConnected && own(element).checkVisibility?.();
}
