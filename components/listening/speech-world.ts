/** What reading aloud needs of a window. A test brings a voice of its own. */
export type SpeechWorld = {
  speechSynthesis: Pick<
    SpeechSynthesis,
    'speak' | 'cancel' | 'resume' | 'getVoices' | 'addEventListener' | 'removeEventListener'
  >;
  SpeechSynthesisUtterance: new (text: string) => SpeechSynthesisUtterance;
};

/** Firefox asks the system for its voices only when somebody asks for them, and answers later. */
const patienceMs = 1500;

export async function voicesOf({ speechSynthesis: speech }: SpeechWorld) {
  if (speech.getVoices().length > 0) return speech.getVoices();
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      speech.removeEventListener('voiceschanged', done);
      resolve();
    };
    const timer = setTimeout(done, patienceMs);
    speech.addEventListener('voiceschanged', done);
  });
  return speech.getVoices();
}
