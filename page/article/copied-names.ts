/** What a copy never holds: nobody reads it, and it may run. */
export const droppedNames =
  'script style link meta template base head title canvas map param datalist'.split(' ');
/** Elements whose name or id Chromium puts in place of a form's or a document's own members. */
export const clobberingNames =
  'button fieldset form iframe embed img input object output select textarea'.split(' ');
