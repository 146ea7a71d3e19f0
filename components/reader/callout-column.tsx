import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { ourLanguage } from '@/components/ui/our-language';
import { CalloutCard } from './callout-card';
import { layOutCards } from './lay-out-cards';
import type { Voice } from './order-voices';

type Props = {
  voices: readonly Voice[];
  body: HTMLElement;
  wide: boolean;
  thisYear: number;
  lit: string | null;
  onHover: (key: string | null) => void;
  onCurrent: (key: string) => void;
  onJump: (voice: Voice) => void;
};

/** The cards, each at the height of its passage (wide) or below it (narrow). */
export function CalloutColumn({ voices, body, wide, thisYear, lit, ...on }: Props) {
  const column = useRef<HTMLUListElement>(null);

  useLayoutEffect(() => {
    const at = column.current;
    if (!at) return;
    const layOut = () => layOutCards({ column: at, body, voices, wide });
    layOut();
    if (typeof ResizeObserver === 'undefined') return;
    // The body grows when fonts and pictures arrive or the text size changes; cards when words wrap.
    // A frame later, because moving things inside the observer's own turn makes the browser report a
    // loop to the page's error handlers.
    let frame = 0;
    const observer = new ResizeObserver(() => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        layOut();
      });
    });
    for (const element of [body, ...at.children]) observer.observe(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [voices, body, wide]);

  return (
    <aside class="cited" aria-label={i18n.t('reader.cited')} {...ourLanguage()}>
      <ul class="cards" ref={column}>
        {voices.map((voice) => (
          <CalloutCard
            key={voice.key}
            voice={voice}
            lit={voice.key === lit}
            thisYear={thisYear}
            onLight={(isLit) => on.onHover(isLit ? voice.key : null)}
            onFocus={() => on.onCurrent(voice.key)}
            onJump={() => on.onJump(voice)}
          />
        ))}
      </ul>
    </aside>
  );
}
