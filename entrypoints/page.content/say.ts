import type { ContentScriptContext } from '#imports';
import { layOver } from './lay-over';
import css from './say.css?inline';

const readableMs = 5_000;
/** Long enough to reach a button by keyboard; whoever is at it is waited for. */
const answerableMs = 12_000;

export type Asking = {
  /** What can be done about it; each press takes the note away. */
  buttons?: readonly { label: string; act: () => void }[];
  /** Heard, and seen only by whoever comes to its buttons by keyboard. */
  isQuiet?: boolean;
  /** Stays until it is answered or taken away. */
  isWaiting?: boolean;
};

export type Note = { close(): void };

/** Says one sentence at the foot of the page, to eyes and to screen readers, and goes again. */
export function say(
  ctx: ContentScriptContext,
  sentence: string,
  { buttons = [], isQuiet = false, isWaiting = false }: Asking = {},
): Note {
  const lastsMs = buttons.length > 0 ? answerableMs : readableMs;
  const over = new AbortController();
  const { host, container } = layOver(isQuiet ? 'leanread-aside' : 'leanread-note', css);
  const line = document.createElement('div');
  line.className = isQuiet ? 'line quiet' : 'line';
  const words = document.createElement('p');
  words.role = 'status';
  const row = document.createElement('div');
  row.className = 'buttons';
  row.append(...buttons.map(buttonOf));
  line.append(words, ...(buttons.length > 0 ? [row] : []));
  container.append(line);
  // A live region is read when it changes, not when it appears.
  ctx.requestAnimationFrame(() => (words.textContent = sentence));
  ctx.signal.addEventListener('abort', close, { signal: over.signal });
  if (!isWaiting) leaveLater();
  return { close };

  function close() {
    over.abort();
    host.remove();
  }

  function buttonOf({ label, act }: { label: string; act: () => void }) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      close();
      act();
    });
    return button;
  }

  function leaveLater() {
    ctx.setTimeout(() => {
      if (line.matches(':hover, :focus-within')) leaveLater();
      else close();
    }, lastsMs);
  }
}
