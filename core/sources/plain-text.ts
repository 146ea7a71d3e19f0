/** Text to match on, and the way back: `original.slice(back(a), back(b))` is the literal piece. */
export type PlainText = { text: string; back: (at: number) => number };

// Zero-width, bidirectional and soft characters: they change no word a person sees, but every match.
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;
const everyInvisible = new RegExp(invisible, 'g');

/** Takes invisible characters out and makes apostrophes and spaces of one kind; only the first changes lengths. */
export function plainText(original: string): PlainText {
  const even = original
    .replace(/(\p{L})[’ʼ＇](?=\p{L})/gu, "$1'")
    // ''Naps help,'' said X: two apostrophes for a quotation mark, as wires wrote it. One of the two becomes
    // invisible, so that the way back still leads to both.
    .replace(/(^|[\s([—-])(?:''|``)(?=\S)/g, '$1"\u200b')
    .replace(/(?<!')''(?!')/g, '\u200b"')
    // Some papers write commas with the low quotation mark.
    .replace(/(\p{L})‚(?= )/gu, '$1,')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\n\r]/g, ' ');
  if (!invisible.test(even)) return { text: even, back: (at) => at };
  const kept: number[] = [];
  for (let at = 0; at < even.length; at += 1) if (!invisible.test(even[at] ?? '')) kept.push(at);
  return {
    text: even.replace(everyInvisible, ''),
    back: (at) => kept[at] ?? even.length,
  };
}
