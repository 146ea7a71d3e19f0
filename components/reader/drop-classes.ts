/** The page's class names mean nothing in the reader, and some would catch styles of ours. */
export function dropClasses(root: ParentNode): void {
  for (const named of root.querySelectorAll('[class]')) named.removeAttribute('class');
}
