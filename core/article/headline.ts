import { countWords } from '@/core/article/count-words';

const shortestHeadline = 4;
const longestName = 5;
const longestFullName = 8;
const telling =
  /\b(how|what|why|when|where|who|which|you|your|we|our|i|my|me|is|are|was|were|has|have|can|do|does|did|should|will|may|best|ways?|reasons?|things|tips|guide|new)\b|(?<![-\w]|type )\d|[?!:–—]/i;
/** Names have these too: “pain that comes with rest”, “allergy to latex gloves”. */
const joining = /\b(to|be|after|if|not|no|this|that|it|its|from|with|says?|every|all|than)\b/i;

/** Of several linked names one in four may be long enough for a headline: “breath that smells of ammonia”. */
export const mostHeadlines = 0.25;

/** Whether a linked line tells, asks, counts or promises; “Obstructive sleep apnoea syndrome” only names. */
export function isHeadline(text: string): boolean {
  const words = countWords(text);
  return (
    words >= shortestHeadline && (words > longestName || telling.test(text) || joining.test(text))
  );
}

/** The same under a line that says names are to come: then a name may be written out. */
export function isHeadlineAmongNames(text: string): boolean {
  const words = countWords(text);
  return words >= shortestHeadline && (words > longestFullName || telling.test(text));
}
