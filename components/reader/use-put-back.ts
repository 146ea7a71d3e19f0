import { useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { LeftOut } from '@/core/article/left-out';
import { putBack } from './put-back';

export type PutBack = {
  /** The boxes in the body, by what they hold again. */
  shown: ReadonlyMap<number, HTMLElement>;
  put: (things: readonly LeftOut[]) => void;
  take: (things: readonly LeftOut[]) => void;
  /** Takes out what was put back last; false where there is nothing. */
  undo: () => boolean;
};

/** What of the things left out stands in the body again. */
export function usePutBack(
  body: HTMLElement,
  removals: readonly LeftOut[],
  cleaned: (html: string) => DocumentFragment,
): PutBack {
  const [shown, setShown] = useState<ReadonlyMap<number, HTMLElement>>(new Map());
  const take = (things: readonly LeftOut[]) => {
    const next = new Map(shown);
    for (const { id } of things) {
      next.get(id)?.remove();
      next.delete(id);
    }
    setShown(next);
  };
  return {
    shown,
    take,
    put(things) {
      const next = new Map(shown);
      for (const { id, place, html, reason } of things) {
        if (next.has(id)) continue;
        const label = i18n.t('reader.putBack.label', [i18n.t(`clutter.reason.${reason}`)]);
        next.set(id, putBack(body, cleaned(html), { place, id, label }));
      }
      setShown(next);
    },
    undo() {
      const last = [...shown.keys()].at(-1);
      const thing = removals.find(({ id }) => id === last);
      if (thing) take([thing]);
      return thing !== undefined;
    },
  };
}
