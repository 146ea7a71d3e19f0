import { defineUnlistedScript } from '#imports';
import { speakArticle } from '@/components/listening/speak-article';
import { lendSpeaking } from '@/entrypoints/reader.content/bring-speaking';

/** Put into a page whose article somebody wants to hear, and nowhere else. */
export default defineUnlistedScript(() => {
  lendSpeaking(speakArticle);
});
