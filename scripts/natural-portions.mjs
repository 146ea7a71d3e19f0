/**
 * USDA's household portions as people say them, the natural one first: “1 medium=118;1 cup, sliced=150”. The one
 * `given` comes before all others; with a minus it is one that nobody means by these words, and is left out. After it,
 * behind “; ”, may stand portions with their weights that USDA does not give for this food.
 */
export function naturalPortions(portions, given, group) {
  const [first = '', ...more] = given.split(/; |^(?=[^;]*=)/);
  const isUnwished = first.startsWith('-');
  const wished = isUnwished ? '' : first;
  const seen = new Set();
  const clean = [...portions.split(';'), ...more]
    .map((portion) => {
      const at = portion.lastIndexOf('=');
      const said = portion.slice(0, at);
      const [, inches] = /\((?:approx )?([\d/-]+)" dia\b/.exec(said) ?? [];
      const wide = inches && `${inches.replace('-1/2', '½')} inches`;
      const plain = plainLabel(said);
      // A tortilla is told by how wide it is, and so is bread that is as flat.
      const label = wide && flat.test(plain) ? `${plain}, ${wide}` : plain;
      return { label, wide, grams: portion.slice(at + 1) };
    })
    .filter(({ label, grams }) => label && Number(grams) > 0 && !trade.test(label))
    // USDA's slice of French bread is a third of a loaf.
    .filter(({ label }) => !isUnwished || label !== first.slice(1))
    // Where a label comes twice the first stands, and of the others those whose width tells them apart.
    .map((portion) => {
      const isTwice = seen.has(portion.label) && portion.wide;
      const label = isTwice ? `${portion.label}, ${portion.wide}` : portion.label;
      const isNew = !seen.has(label);
      seen.add(label);
      return { label, grams: portion.grams, isNew };
    })
    .filter(({ isNew }) => isNew);
  const order = [...clean.keys()].sort(
    (a, b) => rank(clean[a].label) - rank(clean[b].label) || a - b,
  );
  return order
    .slice(0, 12)
    .map((at) => `${clean[at].label}=${clean[at].grams}`)
    .join(';');

  function rank(label) {
    if (wished && label.startsWith(plainLabel(wished))) return -1;
    if (wished && label.includes(plainLabel(wished))) return -0.5;
    const meat = /Beef|Pork|Lamb|Poultry|Finfish/.test(group);
    if (meat && label === '3 oz') return 0;
    const at = natural.findIndex((pattern) => pattern.test(label));
    return at < 0 ? natural.length : at + 1;
  }
}

const flat = /\b(?:tortilla,|pita|bagel|pancake)/;

const trade =
  /^[\d.]+$|yield|refuse|NLEA|Gerber|Heinz|Beech|\blb\b|cubic inch|303 x|quart\b|jar\b|ready-to-cook|prepared from|amount to make|gallon|dry mix|package yields/i;

const natural = [
  /^1 (medium|fruit|slice|sandwich|bar|cookie|item|patty|link|roll|muffin|bagel|croissant|egg|cake|doughnut|pancake|waffle|container|can|bottle|taco|tortilla|burrito|wrap|order|breast|fillet|chop|steak|piece)\b/,
  /^1 serving/,
  /^1 cup/,
  /^1 oz/,
  /^[12] tbsp/,
  /^1 tsp/,
];

function plainLabel(label) {
  return (
    label
      .replace(/\s*\([^)]*("|\bdia\b|long|inch|approx)[^)]*\)/g, '')
      // The serving that a packet has to name is a cup or a biscuit all the same.
      .replace(/\s+\(?(?:1 )?NLEA serving.*$/i, '')
      // “1 roll 1 serving” is a roll, and “1 serving 2 TBSP” two spoons.
      .replace(/^(1 (?!serving)\w+) 1 serving$/, '$1')
      .replace(/^1 serving 2 TBSP$/, '2 tbsp')
      .replace(/^1 serving 1 (cup|tbsp)$/, '1 $1')
      .replace(/,? without refuse$/, '')
      .replace(/, NS as to.*$/, '')
      .replace(/\btablespoons?\b/, 'tbsp')
      .replace(/\bteaspoon\b/, 'tsp')
      .replace(/^1 serving 1\/2 cup$/, '0.5 cup')
      .replace(/^1 cup \(8 fl oz\)$/, '1 cup')
      .replace(/^3 oz \(3 oz\)$/, '3 oz')
      .replace(/\( /g, '(')
      .replace(/ \)/g, ')')
      .replace(/^1 (small|medium|large) whole$/, '1 $1')
      .replace(/^1 potato (small|medium|large)$/, '1 $1')
      .replace(/^(1 (?!extra)\w+) (small|medium|large)$/, '$1, $2')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
