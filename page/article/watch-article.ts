import { foldText } from '@/core/article/fold-text';
import { whenIdle } from '@/page/stay/when-idle';

/** Of the article's lines, spread over it; enough to tell a correction from another text. */
const mostSamples = 40;
/** Shorter lines stand on a page more than once. */
const shortestSample = 60;
/** One corrected paragraph in a long article is not another article. */
const materialShare = 0.15;
/** A page that draws itself anew all the time is looked at this often, ms. */
const pauseMs = 2_000;

type World = { signal: AbortSignal; idle?: (run: () => void) => void };

/**
 * Calls back once the text of an article no longer stands on its page as it was read. Looks only after
 * the page has changed, in idle moments, with long pauses, and at a sample of the lines.
 */
export function watchArticle(
  document: Document,
  text: string,
  onChanged: () => void,
  { signal, idle = whenIdle }: World,
): void {
  const samples = samplesOf(text).filter((line) => pageText(document).includes(line));
  if (samples.length === 0) return;
  let isWaiting = false;
  const look = () => {
    isWaiting = false;
    if (signal.aborted) return;
    const now = pageText(document);
    const gone = samples.filter((line) => !now.includes(line)).length;
    if (gone / samples.length <= materialShare) return;
    observer.disconnect();
    onChanged();
  };
  const observer = new MutationObserver(() => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => idle(look), pauseMs);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function samplesOf(text: string): string[] {
  const lines = text
    .split('\n')
    .map(foldText)
    .filter(({ length }) => length >= shortestSample);
  const step = Math.max(1, lines.length / mostSamples);
  return Array.from(
    { length: Math.min(lines.length, mostSamples) },
    (_, i) => lines[Math.floor(i * step)] ?? '',
  );
}

const pageText = (document: Document): string => foldText(document.body?.textContent ?? '');
