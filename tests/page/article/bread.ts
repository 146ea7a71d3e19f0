/** Four paragraphs of an article, each one sentence, to put things between. */
export const sentences = [
  'Bread rises because yeast eats sugar and breathes out gas, and the dough is tough enough to hold it.',
  'A warm kitchen hurries the work, a cold one slows it down, and neither spoils the loaf by itself.',
  'Old bakers let the dough stand overnight, since time does more for the taste than any spice would.',
  'What comes out of the oven sings while it cools, and whoever cuts it too early will hear it stop.',
];
export const paragraphs = sentences.map((one) => `<p>${one}</p>`);
export const firstHalf = paragraphs.slice(0, 2).join('');

/** The article with something put between its paragraphs, and something behind them. */
export const bread = (inside: string, behind = ''): string =>
  `<main><article><h1>How a loaf of bread rises</h1>${firstHalf}${inside}${paragraphs.slice(2).join('')}${behind}</article></main>`;
