import type { LookChoice } from '@/components/reader/look-choice';
import { defaultLook } from '@/core/look/look';

/** The reader as designed, where nobody asks for another look. */
export const plainLook: LookChoice = {
  look: defaultLook,
  host: 'www.example.org',
  isOwn: false,
  fontFailed: false,
  onLook: () => undefined,
  onOwn: () => undefined,
  onReset: () => undefined,
};
