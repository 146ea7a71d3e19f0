export type Tip = {
  show(words: string, beside: DOMRect): void;
  hide(): void;
  isShown(): boolean;
  remove(): void;
};

/** A closed root: the words tell of the person’s body, and no page may read them. `host` stands for it. */
export type TipRoot = { host: HTMLElement; container: HTMLElement };

const look = `position: fixed; z-index: 2147483647; display: none; box-sizing: border-box;
  width: max-content; max-width: min(320px, calc(100vw - 24px)); padding: 10px 14px;
  border: 1px solid light-dark(#b9c4c0, #56625e); border-radius: 8px;
  background: light-dark(#fffdf8, #242b29); color: light-dark(#1f2523, #f1efe8);
  font: 14px/1.45 system-ui, sans-serif; box-shadow: 0 6px 20px rgb(0 0 0 / 20%);
  pointer-events: none;`;

const gap = 8;

/** A few words beside a mark: seen by eyes, read by screen readers, in nobody’s way. */
export function createTip(parent: Element | ShadowRoot, { host, container }: TipRoot): Tip {
  const { style } = container;
  container.role = 'status';
  style.cssText = look;
  parent.append(host);
  return {
    show(words, { left, top, bottom }) {
      if (container.textContent !== words) container.textContent = words;
      style.display = 'block';
      const { width, height } = container.getBoundingClientRect();
      const above = top - height - gap;
      style.left = `${Math.max(12, Math.min(left, innerWidth - width - 12))}px`;
      style.top = `${above > 0 ? above : bottom + gap}px`;
    },
    hide() {
      style.display = 'none';
      container.textContent = '';
    },
    isShown: () => style.display === 'block',
    remove: () => host.remove(),
  };
}
