const names =
  /\b(eating disorders?|disordered eating|anorexi[ac]s?|anorexia nervosa|bulimi[ac]s?|binge[- ]eat(?:ing|er|ers)?|orthorexi[ac]?|arfid|purging|pro[- ]ana|body dysmorphi[ac]|food restriction|compulsive (?:over)?eating|restrictive eating|muscle dysmorphia|rumination disorder|self[- ]induced vomiting)\b/gi;

/** In a long text one passing mention is no subject. */
const mostInPassing = 1;

/**
 * Whether a page is about eating disorders. Where in doubt it is: a number less helps nobody there to
 * harm, and a number more may.
 */
export function isAboutEatingDisorders(page: {
  title: string;
  address: string;
  text: string;
}): boolean {
  const address = page.address.replace(/[-_/+.]|%20/g, ' ');
  if (count(`${page.title} ${address}`) > 0) return true;
  return count(page.text) > mostInPassing;
}

const count = (text: string) => text.match(names)?.length ?? 0;
