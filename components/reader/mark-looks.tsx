import type { Ground } from './use-ground';

type Props = {
  /** The sheet of the saved passages, as a page of the browser's own colours has it: `light-dark(…)`. */
  sheet: string;
  ground: Ground;
};

/**
 * How saved passages look on the reader's own ground, whatever the page below has; on paper it is white.
 * Written out and not asked for with `[data-ground] ::highlight()`: one rule of a highlight that is not for
 * every element makes Chromium work out all of them for each, ten times the elements there are.
 */
export const MarkLooks = ({ sheet, ground }: Props) => (
  <>
    <style media="screen">{onGround(sheet, ground)}</style>
    <style media="print">{onGround(sheet, 'light')}</style>
  </>
);

/** The sheet with one side of each `light-dark()`, whose arguments hold no parentheses of their own. */
const onGround = (sheet: string, ground: Ground): string =>
  sheet.replace(/light-dark\(([^,()]+),([^,()]+)\)/g, ground === 'light' ? '$1' : '$2');
