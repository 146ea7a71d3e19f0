import type { Listener } from './use-listening';

/** The keys that mean the voice while there is one; false leaves a key to the reader. */
export function keyWhileListening(
  key: string,
  { reading, isOpen, step, faster }: Listener,
  close: () => void,
): boolean {
  if (!isOpen) return false;
  if (key === 'Escape') close();
  else if (!reading) return false;
  else if (key === 'j') step(1);
  else if (key === 'k') step(-1);
  else if (key === '.') faster(1);
  else if (key === ',') faster(-1);
  else return false;
  return true;
}
