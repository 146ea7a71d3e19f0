import type { speakArticle } from '@/components/listening/speak-article';
import { lending } from '@/entrypoints/page.content/lending';
import { bringing } from './bringing';

const { lend, borrow } = lending<typeof speakArticle>('read-aloud');

export const lendSpeaking = lend;

/** What reads an article aloud: once somebody wants to listen. */
export const bringSpeaking = bringing('read-aloud', borrow);
