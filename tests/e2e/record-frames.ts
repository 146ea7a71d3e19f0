/**
 * A script for the head of a page, run by the page itself: before every frame of the first seconds it
 * notes which of these elements a person could see. The record stands in `window.seenInFrames`.
 */
export function recordFrames(selectors: string[]): string {
  return `<script>
    window.seenInFrames = [];
    const selectors = ${JSON.stringify(selectors)};
    const until = performance.now() + 2500;
    (function frame() {
      for (const selector of selectors)
        for (const element of document.querySelectorAll(selector))
          if (element.checkVisibility() && element.getBoundingClientRect().height > 0)
            window.seenInFrames.push(selector);
      if (performance.now() < until) requestAnimationFrame(frame);
      else window.framesRecorded = true;
    })();
  </script>`;
}
