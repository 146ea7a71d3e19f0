import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { activeIn } from './keep-focus';
import type { ReaderTool } from './reader-tool';

/** The tools of the reader and which of their panels is open: one at a time. */
export type Tools = {
  list: readonly ReaderTool[];
  /** The id of the tool whose panel is open; `more` for the menu of what did not fit. */
  open: string | null;
  press: (id: string) => void;
  /** Presses the tool that has this key; false if none has. */
  pressKey: (key: string) => boolean;
  /** Takes the open panel away without moving the focus. */
  leave: () => void;
  /** Takes the open panel away and puts the focus back; false if none is open. */
  close: () => boolean;
};

export function useTools(root: RefObject<HTMLElement>, list: readonly ReaderTool[]): Tools {
  const [open, setOpen] = useState<string | null>(null);
  const before = useRef<Element | null>(null);

  const show = (id: string) => {
    const active = root.current && activeIn(root.current);
    // From one panel to the next the way back stays the same.
    if (!active?.closest('.tool-panel')) before.current = active;
    setOpen(id);
  };
  const close = () => {
    if (open === null) return false;
    const at = root.current;
    const ofTool = (id: string) => at?.querySelector<HTMLElement>(`.tool[data-tool="${id}"]`);
    const last = before.current;
    // Where the focus was, such as a paragraph; from nowhere in particular, to the button.
    const back = last instanceof HTMLElement && last !== at && last.isConnected ? last : null;
    (back ?? ofTool(open) ?? ofTool('more') ?? at)?.focus({ preventScroll: true });
    setOpen(null);
    return true;
  };
  const press = (id: string) => {
    const tool = list.find((each) => each.id === id);
    if (open === id) close();
    else if (!tool || 'panel' in tool) show(id);
    else {
      close();
      tool.onPress();
    }
  };
  return {
    list,
    open,
    press,
    pressKey(key) {
      const tool = list.find(({ shortcut, disabled }) => shortcut === key && !disabled);
      if (tool) press(tool.id);
      return tool !== undefined;
    },
    leave: () => setOpen(null),
    close,
  };
}
