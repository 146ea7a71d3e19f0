import { useCallback, useEffect, useState } from 'preact/hooks';

export type Saying = {
  text: string;
  /** Shown as well as read out: what went wrong must not be missed. */
  visible: boolean;
};

const silence: Saying = { text: '', visible: false };
/** Long enough to be read twice, ms. */
const shownForMs = 9000;

/** The last thing the reader had to say, until it has been seen. */
export function useSaying(): [Saying, (text: string, visible?: boolean) => void] {
  const [saying, setSaying] = useState(silence);
  useEffect(() => {
    if (!saying.visible) return;
    const timer = setTimeout(() => setSaying(silence), shownForMs);
    return () => clearTimeout(timer);
  }, [saying]);
  const say = useCallback((text: string, visible = false) => setSaying({ text, visible }), []);
  return [saying, say];
}
