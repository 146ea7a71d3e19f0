import type { LookChoice } from './look-choice';

/** The same wishes, each with the place kept just before it takes effect. */
export function keptBy(keepPlace: () => void, choice: LookChoice): LookChoice {
  const { onLook, onOwn, onReset } = choice;
  return {
    ...choice,
    onLook: (look) => (keepPlace(), onLook(look)),
    onOwn: (isOwn) => (keepPlace(), onOwn(isOwn)),
    onReset: () => (keepPlace(), onReset()),
  };
}
