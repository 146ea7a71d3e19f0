export type Measure = {
  characters: number;
  linked: number;
  /** Of the characters, those that Readability took for the article. */
  kept: number;
  /** Characters of the page that stand before it. */
  start: number;
};

/** Elements whose text nobody reads. */
const silent = new Set(['script', 'style', 'noscript', 'template', 'textarea']);

export type Measures = WeakMap<Element, Measure>;

/** One walk for all the questions asked later: how much text, link text and article text each element holds. */
export function measure(body: Element, kept?: ReadonlySet<Text>): WeakMap<Element, Measure> {
  const measures = new WeakMap<Element, Measure>();
  let position = 0;
  const visit = (element: Element, inLink: boolean): Measure => {
    const sum: Measure = { characters: 0, linked: 0, kept: 0, start: position };
    const links = inLink || (element.localName === 'a' && element.hasAttribute('href'));
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const length = (child as Text).data.trim().length;
        sum.characters += length;
        position += length;
        if (links) sum.linked += length;
        if (length && kept?.has(child as Text)) sum.kept += length;
      } else if (child.nodeType === 1 && !silent.has((child as Element).localName)) {
        const inner = visit(child as Element, links);
        sum.characters += inner.characters;
        sum.linked += inner.linked;
        sum.kept += inner.kept;
      }
    }
    measures.set(element, sum);
    return sum;
  };
  visit(body, false);
  return measures;
}
