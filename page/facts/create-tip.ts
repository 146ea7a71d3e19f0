export type Tip = {
  show(words: string, beside: DOMRect): void;
  hide(): void;
  isShown(): boolean;
  remove(): void;
};

const look = `position: fixed; z-index: 2147483647; display: none; box-sizing: border-box;
  width: max-content; max-width: min(320px, calc(100vw - 24px)); margin: 0; padding: 10px 14px;
  border: 1px solid light-dark(#b9c4c0, #56625e); border-radius: 8px;
  background: light-dark(#fffdf8, #242b29); color: light-dark(#1f2523, #f1efe8);
  font: 14px/1.45 system-ui, sans-serif; text-align: start; box-shadow: 0 6px 20px rgb(0 0 0 / 20%);
  pointer-events: none;`;

const gap = 8;

/** A few words beside a mark: seen by eyes, read by screen readers, in nobody’s way. */
export function createTip(
  document: Document,
  parent: Element | ShadowRoot,
  surface: 'page' | 'reader',
): Tip {
  const element = document.createElement('leanread-fact');
  element.setAttribute('role', 'status');
  const set = (name: string, value: string) => element.style.setProperty(name, value, 'important');
  // The page’s own rules stay out, its important ones as well: those on the element itself come first. In the
  // reader the theme comes with its surroundings.
  const onPage = surface === 'page' ? 'all: initial; color-scheme: light dark;' : '';
  element.style.cssText = `${onPage}${look}`.replaceAll(';', ' !important;');
  parent.append(element);
  return {
    show(words, { left, top, bottom }) {
      if (element.textContent !== words) element.textContent = words;
      set('display', 'block');
      const { innerWidth } = document.defaultView ?? globalThis.window;
      const { width, height } = element.getBoundingClientRect();
      const above = top - height - gap;
      set('left', `${Math.max(12, Math.min(left, innerWidth - width - 12))}px`);
      set('top', `${above > 0 ? above : bottom + gap}px`);
    },
    hide() {
      set('display', 'none');
      element.textContent = '';
    },
    isShown: () => element.style.display === 'block',
    remove: () => element.remove(),
  };
}
