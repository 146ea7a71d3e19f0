/** The words of a canonical text: where each stands, its hash, and whether a segment ends with it. */
export type Words = {
  count: number;
  starts: Positions;
  ends: Positions;
  /** 20 bits, of letters and digits in lower case: punctuation and capitals come and go without a new meaning. */
  hashes: Uint32Array;
  /** 1 on the last word of a segment: a sentence, or a block. */
  closes: Uint8Array;
};

type Positions = Uint32Array | Int32Array;

/** Pieces this short (“Dr.”, “e.g.”) join the next one, unless a block ends. */
const shortSegment = 12;

export function wordsOf(text: string): Words {
  const room = text.length;
  const starts = new Uint32Array(room);
  const ends = new Uint32Array(room);
  const hashes = new Uint32Array(room);
  const closes = new Uint8Array(room);
  let count = 0;
  let segmentStart = 0;
  let sentenceEnded = false;

  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === other) {
      if (code === newline) {
        if (count > 0) closes[count - 1] = 1;
        segmentStart = at + 1;
        sentenceEnded = false;
      } else if (endsSentence(text, at, code)) sentenceEnded = true;
      at += 1;
      continue;
    }
    if (sentenceEnded && at - segmentStart >= shortSegment) {
      if (count > 0) closes[count - 1] = 1;
      segmentStart = at;
    }
    sentenceEnded = false;

    starts[count] = at;
    let hash = 0x811c9dc5;
    do {
      hash = Math.imul(hash ^ lowerCased(text.charCodeAt(at)), 0x01000193);
      at += 1;
    } while (at < text.length && goesOn(kind, kindOf(text.charCodeAt(at))));
    ends[count] = at;
    hashes[count++] = (hash ^ (hash >>> 20)) & 0xfffff;
  }
  if (count > 0) closes[count - 1] = 1;
  const cut = <T extends Uint32Array | Uint8Array>(array: T) => array.subarray(0, count) as T;
  return {
    count,
    starts: cut(starts),
    ends: cut(ends),
    hashes: cut(hashes),
    closes: cut(closes),
  };
}

/** Index of the first word that ends after a position. */
export function wordAt({ ends, count }: Words, position: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

const newline = 10;
const other = 1;
const letter = 2;
/** Of a script written without spaces: every letter counts as a word. */
const single = 3;
const mark = 4;

function goesOn(kind: number, next: number): boolean {
  return next === mark || (next === letter && kind !== single);
}

function endsSentence(text: string, at: number, code: number): boolean {
  // Full stops of Chinese and Japanese, Arabic, Devanagari, Burmese, Ethiopic need no space after them.
  if (code > 0x2ff) return '。！？｡؟۔।॥။።'.includes(text.charAt(at));
  if (code !== 46 && code !== 33 && code !== 63) return false;
  let next = at + 1;
  while (next < text.length && '\'")]'.includes(text.charAt(next))) next++;
  return next >= text.length || text.charCodeAt(next) === 32;
}

const isMark = /[\p{M}\u200c\u200d]/u;
const isSingle =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const isLetter = /[\p{L}\p{N}]/u;

/** Asked once a character, then remembered: a page is read letter by letter. */
const kinds = new Uint8Array(0x10000);
const lower = new Uint16Array(0x10000);

function kindOf(code: number): number {
  return kinds[code] || (kinds[code] = judged(code));
}

function judged(code: number): number {
  // Halves of a pair: letters of rare scripts and emoji.
  if (code >= 0xd800 && code <= 0xdfff) return letter;
  const character = String.fromCharCode(code);
  if (isMark.test(character)) return mark;
  if (isSingle.test(character)) return single;
  return isLetter.test(character) ? letter : other;
}

function lowerCased(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code | 32 : code;
  return (
    lower[code] || (lower[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0) || code)
  );
}
