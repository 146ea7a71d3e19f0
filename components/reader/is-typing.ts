const typed =
  'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=color], [type=range], [type=button])';

/** Whether letters pressed here are meant for a field. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(typed);
}
