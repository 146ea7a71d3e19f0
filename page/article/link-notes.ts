/** A page's own copy of a word: its address may be written out, with or without what it is relative to. */
function fragmentOf(link: Element): string | null {
  const written = link.getAttribute('href') ?? '';
  if (written.startsWith('#')) return decoded(written.slice(1));
  const [place, hash] = written.split('#');
  return hash && place === link.ownerDocument.baseURI.split('#')[0] ? decoded(hash) : null;
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    // A lone percent sign is an id like any other.
    return hash;
  }
}

/**
 * Ids do not outlive the cleaning, so links to a place in the article are led by what the reader can
 * count: `#reference-3` is the third entry of the references, `#place-120` what stands behind the
 * first 120 characters of the body, white space left aside. Called when the body is complete.
 */
export function linkNotes(root: Element, entries: readonly Element[]): void {
  const links = [...root.querySelectorAll('a[href*="#"]')].flatMap((link) => {
    const id = fragmentOf(link);
    return id ? [{ link, id }] : [];
  });
  if (links.length === 0) return;
  const places = placesIn(root, new Set(links.map(({ id }) => id)));
  entries.forEach((entry, at) => {
    for (const id of namesOf(entry)) places.set(id, `#reference-${at + 1}`);
  });
  for (const { link, id } of links) {
    const place = places.get(id);
    if (place) link.setAttribute('href', place);
  }
}

/** By which an entry may be called: its own id, those in it, and that of a box that holds nothing else. */
function namesOf(entry: Element): string[] {
  const named = [entry, ...entry.querySelectorAll('[id], a[name]')];
  for (
    let box = entry.parentElement, climbs = 0;
    box && climbs < 2 && box.textContent?.trim() === entry.textContent?.trim();
    box = box.parentElement, climbs += 1
  )
    named.push(box);
  return named.flatMap((one) => [one.id, one.getAttribute('name') ?? '']).filter(Boolean);
}

function placesIn(root: Element, wanted: ReadonlySet<string>): Map<string, string> {
  const places = new Map<string, string>();
  let count = 0;
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === 3) count += (node as Text).data.replace(/\s+/g, '').length;
    else
      for (const name of [(node as Element).id, (node as Element).getAttribute('name')])
        if (name && wanted.has(name) && !places.has(name)) places.set(name, `#place-${count}`);
  }
  return places;
}
