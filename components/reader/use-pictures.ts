import { useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { articleOf } from './article-of';
import { picturesIn, type Picture } from './pictures';

/** Makes the pictures of the article reachable, and knows which one is looked at. */
export function usePictures(body: HTMLElement) {
  const [shown, setShown] = useState<{ all: Picture[]; at: number } | null>(null);

  const pictures = () => {
    const article = articleOf(body);
    return article ? picturesIn(article) : [];
  };
  useLayoutEffect(() => {
    const offer = () => {
      for (const { image, alt } of pictures()) {
        // A link around it is the way to it already, and says where it leads.
        if (image.closest('a[href]')) continue;
        image.tabIndex = 0;
        image.role = 'button';
        image.ariaLabel = alt
          ? i18n.t('reader.picture.enlarge', [alt])
          : i18n.t('reader.picture.enlargeThis');
      }
    };
    offer();
    // Boxes put back bring pictures of their own.
    const observer = new MutationObserver(offer);
    observer.observe(body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [body]);

  const open = (target: EventTarget | null): boolean => {
    if (!(target instanceof HTMLImageElement) || target.closest('a[href]')) return false;
    const all = pictures();
    const at = all.findIndex(({ image }) => image === target);
    if (at >= 0) setShown({ all, at });
    return at >= 0;
  };
  return {
    shown,
    open,
    go: (step: 1 | -1) =>
      setShown(
        (now) => now && { ...now, at: Math.max(0, Math.min(now.all.length - 1, now.at + step)) },
      ),
    close: () => {
      const last = shown?.all[shown.at]?.image;
      setShown(null);
      // Where one has leafed to is where one goes on.
      last?.focus({ preventScroll: true });
      last?.scrollIntoView({ block: 'nearest' });
    },
  };
}
