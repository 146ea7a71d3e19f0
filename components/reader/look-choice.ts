import type { Look } from '@/core/look/look';

/** The look of the reader, and all that may be wished of it. */
export type LookChoice = {
  look: Look;
  /** Counts for this site if it has a look of its own, for every other one if not. */
  onLook: (look: Look) => void;
  /** The site in front, and whether it has a look of its own. */
  host: string;
  isOwn: boolean;
  /** True: what is seen now becomes this site's own. False: it becomes the look of every site without one. */
  onOwn: (isOwn: boolean) => void;
  /** A site's own look goes, and it is read like all others; without one, everything is as designed. */
  onReset: () => void;
  /** The chosen font could not be had. */
  fontFailed: boolean;
};
