import type { HighlightSource } from '@/core/highlights/highlight';
import { lending } from './lending';

type CitedHere = (range: Range) => HighlightSource | null;

const { lend, borrow } = lending<CitedHere>('cited');

/** The reader's script lends what it has read, for as long as the page shows who is cited. */
export const lendCited = lend;

/** Who is cited for these words of the page; null where nobody is, or the page does not show it. */
export const citedHere: CitedHere = (range) => borrow()?.(range) ?? null;
