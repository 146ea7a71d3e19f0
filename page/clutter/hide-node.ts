import type { Cause, ClutterReason, Removal } from '@/core/clutter/removal';
import { attributeOf, own } from '@/page/article/own-members';

export const hidden = 'data-leanread-hidden';
const keep = 'data-leanread-keep';
/** What is not hidden but no longer goes along with the window. */
const loose = 'data-leanread-loose';
const marks = [hidden, keep, loose];

type Entry = { removal: Removal; elements: Element[]; mark: Mark };
type Mark = { name: typeof hidden | typeof loose; value: string };

const hides: Mark = { name: hidden, value: '' };

/** A page that inserts the same thing anew for ever must not fill the list with what is long gone. */
const mostEntries = 400;

/** The outermost hidden element that it is or stands in. */
function outermost(element: Element | null): Element | null {
  let top = null;
  for (let up = element; up; up = own(up).parentElement) if (own(up).hasAttribute(hidden)) top = up;
  return top;
}

/** Hides by one attribute, remembers every attribute it set, and takes each of them away again. */
export function createHiding(document: Document) {
  const entries = new Map<number, Entry>();
  const kept = new Set<Element>();
  /** What the person gave back, which no later judgement takes again, and by which removal they did. */
  const restored = new Map<Element, { entry: Entry; by: number }>();
  /** What a rule of the person’s keeps, for as long as there is that rule. */
  const keptByRule = new Set<Element>();
  let lastId = 0;

  const isHere = ({ elements }: Entry) => elements.some((element) => own(element).isConnected);
  /** What stands in something that was hidden after it: told as well, it would be counted twice. */
  const isWithin = ({ elements }: Entry) =>
    elements.every((element) => outermost(own(element).parentElement));
  const show = (id: number, { elements, mark }: Entry) => {
    entries.delete(id);
    for (const element of elements) own(element).removeAttribute(mark.name);
  };
  /** A node that a stylesheet would hide is given back by a mark that the stylesheet minds. */
  const mark = (element: Element) => {
    if (attributeOf(element, keep) === '') own(element).setAttribute(keep, '');
    kept.add(element);
  };

  return {
    /** What is hidden of what is on the page now, by the outermost. */
    removals: (): Removal[] =>
      [...entries.values()]
        .filter((entry) => isHere(entry) && !isWithin(entry))
        .map(({ removal }) => removal),
    elementsOf: (id: number): Element[] => entries.get(id)?.elements ?? [],
    outermost,
    /** Hidden already, or given back for good. A bar that only scrolls away is looked into like others. */
    isMarked: (element: Element): boolean =>
      [hidden, keep].some((name) => own(element).hasAttribute(name)),
    /** Whether the person wants it, or wants something around it. */
    isGivenBack(element: Element): boolean {
      if (restored.size + keptByRule.size === 0) return false;
      for (let up: Element | null = element; up; up = own(up).parentElement)
        if (restored.has(up) || keptByRule.has(up)) return true;
      return false;
    },

    hide(
      elements: Element[],
      reason: ClutterReason,
      cause: Cause,
      text: string,
      mark: Mark = hides,
    ): void {
      lastId += 1;
      for (const element of elements) own(element).setAttribute(mark.name, mark.value);
      const short = text.replace(/\s+/g, ' ').trim().slice(0, 200);
      entries.set(lastId, { removal: { id: lastId, reason, cause, text: short }, elements, mark });
      if (entries.size > mostEntries)
        for (const [id, entry] of entries) if (!isHere(entry)) entries.delete(id);
    },

    /** Lets a bar that is fixed to the window scroll away with the page. */
    loosen(element: Element, isFixed: boolean, text: string): void {
      const mark: Mark = { name: loose, value: isFixed ? 'fixed' : 'sticky' };
      this.hide([element], 'sticky', { kind: 'over-text', words: '' }, text, mark);
    },

    keep: mark,

    /** What a rule of the person’s names comes back with all that holds it or stands in it. */
    keepByRule(element: Element): void {
      if (keptByRule.has(element)) return;
      keptByRule.add(element);
      for (const [id, entry] of entries)
        if (
          entry.elements.some((part) => own(part).contains(element) || own(element).contains(part))
        )
          show(id, entry);
      mark(element);
    },

    /** With what stands in it, which was told as one with it; a bar’s place brings nothing else back. */
    restore(id: number): void {
      const whole = entries.get(id);
      for (const [each, entry] of entries) {
        if (
          entry.mark.name !== whole?.mark.name ||
          !entry.elements.every((part) => whole.elements.some((one) => own(one).contains(part)))
        )
          continue;
        show(each, entry);
        for (const element of entry.elements) {
          mark(element);
          restored.set(element, { entry, by: id });
        }
      }
    },

    /** Takes a giving back back. */
    hideAgain(id: number): void {
      for (const [element, { entry, by }] of restored) {
        if (by !== id) continue;
        restored.delete(element);
        kept.delete(element);
        own(element).removeAttribute(keep);
        own(element).setAttribute(entry.mark.name, entry.mark.value);
        entries.set(entry.removal.id, entry);
      }
    },

    /** Sets a mark again that the page has taken away; answers whether there was one to be set. */
    holdMark(element: Element): boolean {
      if (own(element).hasAttribute(hidden)) return false;
      for (const { elements, mark } of entries.values())
        if (mark.name === hidden && elements.includes(element)) {
          own(element).setAttribute(hidden, '');
          return true;
        }
      return false;
    },

    /** Shows what is hidden with an element of which that is true, and answers all that it was. */
    drop(isWrong: (element: Element) => boolean): Element[] {
      const dropped: Element[] = [];
      for (const [id, entry] of entries)
        if (entry.mark.name === hidden && entry.elements.some(isWrong)) {
          show(id, entry);
          dropped.push(...entry.elements);
        }
      return dropped;
    },

    /** Takes back every judgement, for a new one; ids are not used again. */
    clear(): void {
      for (const [id, entry] of entries) show(id, entry);
      for (const element of kept) if (!restored.has(element)) own(element).removeAttribute(keep);
      kept.clear();
      keptByRule.clear();
      for (const element of restored.keys()) kept.add(element);
      this.sweep();
    },

    /** A page that puts a copy of itself back puts our marks back as well; on a copy they are nobody’s. */
    sweep(): void {
      const ours = new Set([...kept, ...[...entries.values()].flatMap(({ elements }) => elements)]);
      for (const element of document.querySelectorAll(`[${marks.join('],[')}]`))
        if (!ours.has(element)) for (const name of marks) own(element).removeAttribute(name);
    },

    undo(): void {
      restored.clear();
      this.clear();
    },
  };
}

export type Hiding = ReturnType<typeof createHiding>;
