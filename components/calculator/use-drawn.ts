import { useEffect, useState } from 'preact/hooks';

/**
 * Whether what one came for is drawn: false while it is, where that is hurried. What is further down is
 * drawn in the next moment, and costs the first one nothing.
 */
export function useDrawn(isHurried: boolean): boolean {
  const [isDrawn, setDrawn] = useState(!isHurried);
  useEffect(() => {
    if (isDrawn) return;
    // An effect is of the first frame still.
    const timer = setTimeout(() => setDrawn(true));
    return () => clearTimeout(timer);
  }, [isDrawn]);
  return isDrawn;
}
