/** What is looked for in a root of ours, wherever in it: the reader has one more in its own. Open in this build only. */
export type Roots = Pick<
  ShadowRoot,
  | 'querySelector'
  | 'querySelectorAll'
  | 'getElementById'
  | 'textContent'
  | 'innerHTML'
  | 'activeElement'
  | 'elementFromPoint'
  | 'addEventListener'
  | 'adoptedStyleSheets'
> & {
  /** Presses it; in the article, where no press of a script’s is heeded, answers where the driver has to. */
  press(element: HTMLElement): { x: number; y: number } | null;
};

declare global {
  /** In every page that is driven; null where nothing of that name lies over it. */
  function rootsOf(host: string): Roots | null;
}

/** Runs in the page, before any script of it. */
export function installRootsOf(): void {
  globalThis.rootsOf = (name) => {
    const outer = document.querySelector(name)?.shadowRoot;
    if (!outer) return null;
    const frame = [...outer.children].find(
      (each) => each.shadowRoot && !each.localName.startsWith('leanread-'),
    );
    const inner = frame?.shadowRoot;
    const roots = inner ? [inner, outer] : [outer];
    const first = <T>(ask: (root: ShadowRoot) => T | null): T | null =>
      roots.reduce<T | null>((found, root) => found ?? ask(root), null);
    return {
      querySelector: (selector: string) => first((root) => root.querySelector(selector)),
      querySelectorAll: (selector: string) =>
        roots.flatMap((root) => [
          ...root.querySelectorAll(selector),
        ]) as unknown as NodeListOf<Element>,
      getElementById: (id: string) => first((root) => root.getElementById(id)),
      get adoptedStyleSheets() {
        return outer.adoptedStyleSheets;
      },
      set adoptedStyleSheets(sheets) {
        for (const root of roots) root.adoptedStyleSheets = sheets;
      },
      get activeElement() {
        return first((root) => root.activeElement);
      },
      elementFromPoint(x: number, y: number) {
        const found = outer.elementFromPoint(x, y);
        return found === frame && inner ? inner.elementFromPoint(x, y) : found;
      },
      get textContent() {
        return roots.map((root) => root.textContent).join('');
      },
      get innerHTML() {
        return roots.map((root) => root.innerHTML).join('');
      },
      press(element) {
        if (!inner || !outer.contains(element)) {
          element.click();
          return null;
        }
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      },
      addEventListener: (inner ?? outer).addEventListener.bind(inner ?? outer),
    };
  };
}
