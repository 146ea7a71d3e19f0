/** The mark of what was put back; it is no part of the body by which places are counted. */
export const putBackMark = 'put-back';

/** The texts of the body that hold more than white space, what was put back left aside. */
function textsOf(body: Element): Text[] {
  const texts: Text[] = [];
  const walker = body.ownerDocument.createTreeWalker(
    body,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element
        ? node.classList.contains(putBackMark)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_SKIP
        : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode())
    if (/\S/.test((walker.currentNode as Text).data)) texts.push(walker.currentNode as Text);
  return texts;
}

/**
 * The texts before and after a place. A place is counted in characters of the body, white space left
 * aside: neither cleaning the markup nor laying it out changes that count.
 */
export function textsAt(body: Element, place: number): { before?: Text | undefined; after?: Text } {
  let count = 0;
  let before: Text | undefined;
  for (const text of textsOf(body)) {
    if (count >= place) return { before, after: text };
    count += text.data.replace(/\s+/g, '').length;
    before = text;
  }
  return { before };
}
