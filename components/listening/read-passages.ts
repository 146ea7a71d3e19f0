import { startPassage } from './start-passage';
import type { PassageMaker, ReadPassage } from './start-passage';
import { tablePassages } from './table-passages';

type Wishes = { readCaptions: boolean; readTables: boolean };

const blocks = new Set(
  'address article aside blockquote center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary ul'.split(
    ' ',
  ),
);

/** What is read aloud of these parts of the reader, block by block. Reads the nodes, changes none. */
export function readPassages(parts: readonly HTMLElement[], wishes: Wishes): ReadPassage[] {
  const found: ReadPassage[] = [];
  // The number of a list item, until the block that holds its first words.
  let ahead = '';
  for (const part of parts) readBlock(part);
  return found;

  function readBlock(block: HTMLElement) {
    if (block.localName === 'figcaption' && !wishes.readCaptions) return;
    let passage = open(block);
    const close = () => {
      const made = passage.made();
      if (made) found.push(made);
      else ahead = passage.said();
    };
    readInside(block);
    close();
    ahead = '';

    function readInside(element: Element) {
      for (const child of element.childNodes) {
        if (child instanceof Text) passage.read(child);
        else if (child instanceof HTMLElement) readElement(child);
      }
    }

    function readElement(child: HTMLElement) {
      if (child.localName === 'br') passage.say(' ');
      else if (child.matches('sup, a')) readMark(child);
      else if (child instanceof HTMLTableElement || blocks.has(child.localName)) {
        close();
        if (child instanceof HTMLTableElement)
          found.push(...tablePassages(child, wishes.readTables));
        else readBlock(child);
        passage = startPassage(block);
      } else readInside(child);
    }

    function readMark(child: HTMLElement) {
      if (passage.isMark(child)) passage.readSilently(child);
      else readInside(child);
    }
  }

  function open(block: HTMLElement): PassageMaker {
    const passage = startPassage(block);
    passage.say(ahead + numberOf(block));
    ahead = '';
    return passage;
  }
}

/** “3: ” for the third item of a numbered list: a colon, because a stop would end a sentence. */
function numberOf(block: HTMLElement): string {
  const list = block.parentElement;
  if (block.localName !== 'li' || list?.localName !== 'ol') return '';
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  const at = items.indexOf(block);
  const { start, reversed } = list as HTMLOListElement;
  const first = reversed && !list.hasAttribute('start') ? items.length : start;
  const number = reversed ? first - at : first + at;
  return `${number}: `;
}
