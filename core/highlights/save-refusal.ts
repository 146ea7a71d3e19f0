/** Why a passage was not saved, as a code; the words are in `locales/`. */
export type SaveRefusal =
  /** Nothing is selected, or only white space or pictures. */
  | 'empty'
  /** One letter, or signs alone: nothing to know it again by. */
  | 'too-short'
  | 'too-long'
  /** Outside the article in the reader, or in our own window. */
  | 'outside'
  /** In a form field: what is written there is the person's, and no part of the page. */
  | 'in-field'
  /** In another page that is shown within this one. */
  | 'in-frame'
  /** In a private window nothing is written. */
  | 'private-window'
  /** It was deleted meanwhile, in another window. */
  | 'gone'
  /** The disk is full, or the browser refused. */
  | 'storage-failed';
