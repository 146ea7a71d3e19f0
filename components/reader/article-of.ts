/**
 * The article a body stands in, with head and end: where it is shown through a slot, nothing that is looked for
 * in the dialog around is found in it.
 */
export const articleOf = (body: Element): HTMLElement | null => body.closest('.column');

/** The entries of its list of references. */
export const referencesOf = (body: Element): HTMLElement[] => [
  ...(articleOf(body)?.querySelectorAll<HTMLElement>('.references li') ?? []),
];
