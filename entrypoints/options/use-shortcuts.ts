import { useEffect, useState } from 'preact/hooks';
import { readShortcuts, type Shortcut } from '@/platform/shortcuts';

/** The keys as they are now: whoever comes back from the browser's page for them has changed them. */
export function useShortcuts(): Shortcut[] | null {
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>(null);
  useEffect(() => {
    const look = () => void readShortcuts().then(setShortcuts);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return shortcuts;
}
