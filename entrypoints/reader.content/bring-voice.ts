import type { speakArticle } from '@/components/listening/speak-article';
import { lending } from '@/entrypoints/page.content/lending';
import { send } from '@/platform/messages';

const { lend, borrow } = lending<typeof speakArticle>('voice');

export const lendVoice = lend;

/** What reads an article aloud: put into the page once somebody wants to listen, for the reader is heavy enough. */
export async function bringVoice(): Promise<typeof speakArticle> {
  if (!borrow()) await send('bring', ['read-aloud']);
  const speak = borrow();
  if (!speak) throw new Error('What reads aloud did not come.');
  return speak;
}
