const names =
  /\b(eating\Wdisorder\w*|disordered\Weating|anorexi[ac]s?|(?:dia)?bulimi[ac]s?|binge\Weat(?:ing|er|ers)?|(?:orth|big)orexi[ac]s?|arfid|osfed|ednos|purging|pro\Wana|body\Wdysmorphi[ac]|food\Wrestriction|compulsive\W(?:over)?eating|restrictive\Weating|muscle\Wdysmorphia|rumination\Wdisorder|self\Winduced\Wvomiting)\b/gi;

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
