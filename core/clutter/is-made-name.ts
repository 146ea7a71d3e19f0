/**
 * Whether a class or an id was made by a machine (`css-1x2y3z`, `post-48213`, `sc-kYzGtR`): such names
 * change with every build or are of one page, and a rule on them would soon hit nothing.
 */
export function isMadeName(name: string): boolean {
  // What a style sheet would have to escape no person wrote.
  if (!/^[a-z_-][\w-]*$/i.test(name)) return true;
  if (/^(css|sc|emotion|styled|svelte|makestyles|mui)-|^jss\d/i.test(name)) return true;
  return name.split(/[-_]+/).some(isMadePart);
}

function isMadePart(part: string): boolean {
  if (/^\d{4,}$/.test(part)) return true;
  // `ad300x250`, `step2` and `h2` are words with a measure or a count.
  const isCounted = /^[a-z]+\d{1,3}(x\d{1,4})?[a-z]?$/i.test(part);
  if (/\d/.test(part) && /[a-z]/i.test(part) && part.length >= 4 && !isCounted) return true;
  const turns = part.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0;
  if (part.length <= 10 && turns >= 4) return true;
  return /^[bcdfghjklmnpqrstvwxz]{5,}$/i.test(part);
}
