import { activeIn } from '@/components/reader/keep-focus';

/** The arrow keys go from button to button in a toolbar. */
export function moveFocus(event: KeyboardEvent, toolbar: HTMLElement): void {
  const isRtl = getComputedStyle(toolbar).direction === 'rtl';
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
  const step = { [forward]: 1, ArrowDown: 1, [back]: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const buttons = [...toolbar.querySelectorAll('button')];
  const active = activeIn(toolbar);
  const at = buttons.findIndex((button) => button === active);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
  event.stopPropagation();
}
