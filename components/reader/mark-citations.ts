/** “3”, “[3]”, “1, 2”, “4–6”. */
const numbers = /^\[?\s*\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\s*\]?$/;
/** Numbers in brackets as they stand in running text. */
const bracketed = /\[(\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*)\]/g;
/** Behind these a raised number is a power: “m²”, “10³”. */
const power = /(?:\d|(?:^|[\s(/])\p{L}{1,2})$/u;

/**
 * Numbers that cite the list of references without being links become links to it. Called before
 * ranges are made in the body: texts are parted, and every word stays.
 */
export function markCitations(body: HTMLElement, count: number): void {
  if (count === 0) return;
  for (const raised of body.querySelectorAll('sup')) {
    if (raised.querySelector('a') || raised.closest('a')) continue;
    const text = raised.textContent;
    if (!numbers.test(text.trim()) || power.test(textBefore(raised))) continue;
    if (allWithin(text, count)) linkNumbers(raised, count);
  }
  for (const text of bracketedTexts(body)) linkBrackets(text, count);
}

const allWithin = (text: string, count: number): boolean =>
  (text.match(/\d+/g) ?? []).every((number) => Number(number) >= 1 && Number(number) <= count);

const textBefore = ({ previousSibling }: Node): string => previousSibling?.textContent ?? '';

function bracketedTexts(body: HTMLElement): Text[] {
  const texts: Text[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.includes('[') && !text.parentElement?.closest('a, pre, code')) texts.push(text);
  }
  return texts;
}

function linkBrackets(text: Text, count: number): void {
  for (const found of [...text.data.matchAll(bracketed)].reverse()) {
    if (!allWithin(found[0], count)) continue;
    const inside = text.splitText(found.index + 1);
    inside.splitText(found[0].length - 2);
    const holder = text.ownerDocument.createDocumentFragment();
    holder.append(...linked(inside.data, text.ownerDocument));
    inside.replaceWith(holder);
  }
}

function linkNumbers(raised: Element, count: number): void {
  const walker = raised.ownerDocument.createTreeWalker(raised, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts)
    if (allWithin(text.data, count)) text.replaceWith(...linked(text.data, raised.ownerDocument));
}

/** The text in its pieces, each number a link. */
function linked(text: string, document: Document): (string | HTMLElement)[] {
  return text
    .split(/(\d+)/)
    .filter(Boolean)
    .map((piece) => {
      if (!/^\d/.test(piece)) return piece;
      const link = document.createElement('a');
      link.href = `#reference-${Number(piece)}`;
      link.append(piece);
      return link;
    });
}
