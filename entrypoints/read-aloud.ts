import { defineUnlistedScript } from '#imports';
import { speakArticle } from '@/components/listening/speak-article';
import { lendVoice } from '@/entrypoints/reader.content/bring-voice';

/** Put into a page whose article somebody wants to hear, and nowhere else. */
export default defineUnlistedScript(() => {
  lendVoice(speakArticle);
});
