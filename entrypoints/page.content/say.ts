import type { ContentScriptContext } from '#imports';
import { layOver } from './lay-over';

const readableMs = 5_000;
/** Long enough to reach a button by keyboard; whoever is at it is waited for. */
const answerableMs = 12_000;

/** The colours are the accents of the reader’s dark theme: it stands on pages of every colour. */
const css = `
  div.line {
    position: fixed; inset-block-end: 24px; inset-inline: 16px; z-index: 1;
    display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between;
    gap: 4px 16px; box-sizing: border-box; width: fit-content; max-width: 440px;
    margin: 0 auto; padding: 12px 16px; border-radius: 8px;
    background: #1f2523; color: #fdfcf8; font: 15px/1.45 system-ui, sans-serif;
    box-shadow: 0 8px 24px rgb(0 0 0 / 25%); pointer-events: auto;
  }
  .quiet:not(:focus-within) { opacity: 0; pointer-events: none; }
  p { margin: 0; }
  .buttons { display: flex; flex-wrap: wrap; gap: 4px 16px; }
  button {
    min-height: 32px; padding: 0 4px; border: 0; border-radius: 5px; background: none;
    color: #8ed1c7; font: inherit; font-weight: 600; cursor: pointer;
  }
  button:hover { text-decoration: underline; text-underline-offset: 3px; }
  button:focus-visible { outline: 2px solid #8ed1c7; outline-offset: 1px; }
  @media (forced-colors: active) { div.line { border: 1px solid CanvasText; } }
`;

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
