/** A change rests this long: a slider is let go within it, and a note typed in several goes is written once. */
const restMs = 10_000;
/** After a refusal: the hour's limit of Chromium's sync frees itself meanwhile. */
const retryMs = [30_000, 120_000, 600_000] as const;

type Tries = {
  /** As soon as what is under way is done. */
  now: () => void;
  /** Once no more has been asked for a while. */
  soon: () => void;
  /** Something else that must not meet the work, in its turn; its failure is told like that of the work. */
  between: (act: () => Promise<void>) => void;
  /** Nothing begins any more; answers when what is under way is done. */
  stop: () => Promise<void>;
};

/**
 * Does one piece of work whenever it is asked for, never two at once, and again later and later where it was
 * refused. `work` answers false for a refusal; what it throws is told to `onError` and counts as one.
 */
export function keepTrying(work: () => Promise<boolean>, onError: (error: unknown) => void): Tries {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let refusals = 0;
  let running: Promise<void> = Promise.resolve();
  let isStopped = false;

  const plan = (afterMs: number) => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(now, afterMs);
  };
  const now = () => {
    running = running.then(async () => {
      const isDone = await work().catch((error: unknown) => {
        onError(error);
        return false;
      });
      refusals = isDone ? 0 : refusals + 1;
      if (!isDone) plan(retryMs[Math.min(refusals, retryMs.length) - 1] ?? retryMs[2]);
    });
  };
  return {
    now,
    soon: () => plan(restMs),
    between(act) {
      running = running.then(act).catch(onError);
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
