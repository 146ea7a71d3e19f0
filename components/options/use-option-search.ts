import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { findOptions, showAllOptions, type FoundOptions } from './find-options';

/** What is found among the options below `root`; null while nothing is looked for. */
export function useOptionSearch(root: RefObject<HTMLElement>, typed: string): FoundOptions | null {
  const [found, setFound] = useState<FoundOptions | null>(null);
  const isLooking = typed.trim() !== '';

  useLayoutEffect(() => {
    const at = root.current;
    if (!at) return;
    if (!isLooking) {
      showAllOptions(at);
      setFound(null);
      return;
    }
    const look = () => setFound(findOptions(at, typed));
    look();
    // A rule or a site that comes meanwhile is looked at as well.
    const observer = new MutationObserver(look);
    observer.observe(at, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [root, typed, isLooking]);

  return found;
}
