import type { ReadingWay } from '@/core/article/article';
import { judgeReading } from '@/core/article/judge-reading';
import { measure, type Measures } from '@/page/article/measure';
import { readabilityText } from '@/page/article/readability-text';
import { secondReading } from '@/page/article/second-reading';

export type ChosenText = { kept: ReadonlySet<Text>; measures: Measures };

/** Another reading that differs by less than this shows nobody anything new. */
const differs = 0.05;

/**
 * Reads the text of the article in a region in two ways and chooses one. The other way is worked out only
 * where the first is in doubt, or where a person asks for it.
 */
export function chooseText(
  region: Element,
  title: Element | null,
  way: ReadingWay,
  until: number,
): ChosenText {
  const first = readabilityText(region, title);
  const measures = measureUntil(first);
  const second = secondReading(region, first, measures);
  const verdict = judgeReading({
    ...second.signals,
    first: measures.all[0]?.kept ?? 0,
    second: second.signals.prose,
  });
  if (way === 'best')
    return verdict.way === 'first' ? { kept: first, measures } : chosen(second.text());
  if (verdict.way === 'second') return { kept: first, measures };
  const wider = chosen(second.text());
  const [own, others] = [measures.all[0]?.kept ?? 0, wider.measures.all[0]?.kept ?? 0];
  return Math.abs(own - others) > own * differs ? wider : chosen(second.everything());

  function chosen(kept: ReadonlySet<Text>): ChosenText {
    return { kept, measures: measureUntil(kept) };
  }

  function measureUntil(kept: ReadonlySet<Text>): Measures {
    const measures = measure(region, kept);
    measures.until = until;
    return measures;
  }
}
