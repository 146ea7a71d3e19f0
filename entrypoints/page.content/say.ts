import { createShadowRootUi, type ContentScriptContext } from '#imports';
import { raise } from '@/components/ui/raise';

const readableMs = 5_000;

const css = `
  p {
    position: fixed; inset-block-end: 24px; inset-inline: 16px; z-index: 1;
    width: fit-content; max-width: 420px; margin: 0 auto; padding: 12px 16px;
    border-radius: 8px; background: #1f2523; color: #fdfcf8;
    font: 15px/1.45 system-ui, sans-serif; box-shadow: 0 8px 24px rgb(0 0 0 / 25%);
  }
  @media (forced-colors: active) { p { border: 1px solid CanvasText; } }
`;

/** Says one sentence at the foot of the page, to eyes and to screen readers, and goes again. */
export async function say(ctx: ContentScriptContext, sentence: string): Promise<void> {
  const ui = await createShadowRootUi(ctx, {
    name: 'leanread-note',
    mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
    position: 'modal',
    css,
    onMount(container) {
      raise(container);
      // It must not catch the clicks meant for the page.
      container.style.pointerEvents = 'none';
      const line = document.createElement('p');
      line.role = 'status';
      container.append(line);
      // A live region is read when it changes, not when it appears.
      ctx.requestAnimationFrame(() => (line.textContent = sentence));
    },
  });
  ui.mount();
  ctx.setTimeout(() => ui.remove(), readableMs);
}
