import { inTurn } from './in-turn';
import { highlightsRevision } from './storage';

/**
 * Tells every window of ours that highlights were changed; answers the number that says so. One after
 * another: two that read the same number would count as one, and the second would be seen by nobody.
 */
export function countChange(): Promise<number> {
  return inTurn('highlights', async () => {
    const next = (await highlightsRevision.read()) + 1;
    await highlightsRevision.write(next);
    return next;
  });
}

/** The same by the way: what is on the disk is saved, also where the others cannot be told of it. */
export const tellChange = (): Promise<number | undefined> =>
  countChange().catch((error: unknown) => {
    console.error('LeanRead could not tell of a change.', error);
    return undefined;
  });
