import { targetOfLink } from './in-page-link';

/** A note that a mark in the text calls for, and where it stands. */
export type Note = {
  link: HTMLAnchorElement;
  target: HTMLElement;
  /** As the page writes it, without brackets. */
  mark: string;
  /** Whether it is an entry of the list of references, or a footnote in the body. */
  isReference: boolean;
};

/** “3”, “[3]”, “a”, “*”: longer words lead to a section and not to a note. */
const marks = /^[[(]?([\p{L}\p{N}]{1,3}|[*†‡§¶‖#※]{1,3})[\])]?[,;]?$/u;

/** The note behind a link of the body; null where the link is none that calls for a note. */
export function noteOfLink(
  link: HTMLAnchorElement,
  body: Element,
  references: readonly HTMLElement[],
): Note | null {
  const target = targetOfLink(link, body, references);
  if (!target || target.matches('h2, h3, h4, h5, h6')) return null;
  const isReference = references.includes(target);
  const mark = marks.exec(link.textContent.trim())?.[1];
  if (!mark && !isReference) return null;
  return { link, target, mark: mark ?? link.textContent.trim(), isReference };
}
