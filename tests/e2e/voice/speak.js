/** Says a word every 80 ms; only its events are real. Ben tells no words, as many real voices do not. */
const wordMs = 80;
let timer;

chrome.ttsEngine.onSpeak.addListener((text, { voiceName, rate = 1 }, send) => {
  const words = [...text.matchAll(/\S+/g)];
  let at = 0;
  clearInterval(timer);
  send({ type: 'start', charIndex: 0 });
  timer = setInterval(() => {
    const word = words[at];
    at += 1;
    if (!word) {
      clearInterval(timer);
      send({ type: 'end', charIndex: text.length });
    } else if (voiceName !== 'Quiet Ben')
      send({ type: 'word', charIndex: word.index, length: word[0].length });
  }, wordMs / rate);
});
chrome.ttsEngine.onStop.addListener(() => clearInterval(timer));
