import type { ClutterReason, Removal } from '@/core/clutter/removal';
import { attributeOf } from '@/page/clutter/measure-tree';

const hidden = 'data-leanread-hidden';
const keep = 'data-leanread-keep';

type Entry = { removal: Removal; elements: Element[] };

/** Hides by one attribute, remembers every attribute it set, and takes each of them away again. */
export function createHiding() {
  const entries = new Map<number, Entry>();
  const kept = new Set<Element>();
  /** What the person gave back, which no later judgement takes again. */
  const restored = new Set<Element>();
  let lastId = 0;

  return {
    removals: (): Removal[] => [...entries.values()].map(({ removal }) => removal),
    isHidden: (element: Element): boolean => element.closest(`[${hidden}]`) !== null,
    /** Hidden already, or given back for good. */
    isMarked: (element: Element): boolean =>
      element.hasAttribute(hidden) || element.hasAttribute(keep),

    hide(elements: Element[], reason: ClutterReason, rule: string, text: string): void {
      lastId += 1;
      for (const element of elements) element.setAttribute(hidden, '');
      const short = text.replace(/\s+/g, ' ').trim().slice(0, 200);
      entries.set(lastId, { removal: { id: lastId, reason, rule, text: short }, elements });
    },

    /** A node that a stylesheet would hide is given back by a mark that the stylesheet minds. */
    keep(element: Element): void {
      if (attributeOf(element, keep) === '') element.setAttribute(keep, '');
      kept.add(element);
    },

    restore(id: number): void {
      const entry = entries.get(id);
      if (!entry) return;
      entries.delete(id);
      for (const element of entry.elements) {
        element.removeAttribute(hidden);
        this.keep(element);
        restored.add(element);
      }
    },

    /** Takes back every judgement, for a new one; ids are not used again. */
    clear(): void {
      for (const { elements } of entries.values())
        for (const element of elements) element.removeAttribute(hidden);
      for (const element of kept) if (!restored.has(element)) element.removeAttribute(keep);
      entries.clear();
      kept.clear();
      for (const element of restored) kept.add(element);
    },

    undo(): void {
      restored.clear();
      this.clear();
    },
  };
}

export type Hiding = ReturnType<typeof createHiding>;
