import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { isBrought } from '@/core/look/font-families';
import type { Font } from '@/core/look/look';

/** Brings the font into this page, by the very file that brings it to others; true if that failed. */
export function useOwnFont(font: Font | undefined): boolean {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    setFailed(false);
    if (!font || !isBrought(font)) return;
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(`/font-${font}.js`);
    script.onerror = () => setFailed(true);
    document.head.append(script);
    return () => script.remove();
  }, [font]);
  return failed;
}
