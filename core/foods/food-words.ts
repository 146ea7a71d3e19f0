/**
 * The words of a name or a query as the search compares them: without accents, case and plural,
 * and with British and American names of one thing made one word.
 */
export function foodWords(text: string): string[] {
  const lower = text.toLowerCase();
  // Most names are as plain as this, and there are thousands of them to read before the first answer.
  if (!unplain.test(lower)) return formsIn(lower.match(/[a-z0-9]+/g) ?? []);
  const plain = lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’`]s\b/g, 's')
    .replace(/['’`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/(\d)\s*%/g, '$1percent ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain === '' ? [] : formsIn(plain.split(' '));
}

/** Anything that needs more than being split: accents, apostrophes, “&” and “%”. */
const unplain = /[^\x20-\x7e]|['`&%]/;

/** The table says the same few thousand words over and over. */
const known = new Map<string, string[]>();
const mostKnown = 20_000;

function formsIn(words: readonly string[]): string[] {
  const forms: string[] = [];
  for (const word of words) for (const form of formsOf(word)) forms.push(form);
  return forms;
}

function formsOf(word: string): string[] {
  const before = known.get(word);
  if (before) return before;
  const one = singular(word);
  const forms = sameWord.get(one)?.split(' ') ?? [one];
  if (known.size < mostKnown) known.set(word, forms);
  return forms;
}

/** “berries” and “berry”, “tomatoes” and the misspelt “tomatoe” come to one form; it need not be a word. */
function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('eaves')) return `${word.slice(0, -3)}f`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ie')) return `${word.slice(0, -2)}y`;
  if (word.endsWith('oes')) return word.slice(0, -2);
  if (word.endsWith('oe')) return word.slice(0, -1);
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[^suia]s$/.test(word) || /[aeiou]as$/.test(word)) return word.slice(0, -1);
  if (/(?:[^u]a|i)s$/.test(word) && word.length > 4) return word.slice(0, -1);
  return word;
}

/**
 * Other words, each with the form it is read as. A line of the text: one form, then other words for it;
 * only where the one can stand for the other in any name.
 */
export const sameWord = new Map(
  `zucchini: courgette
eggplant: aubergine brinjal
arugula: rocket rucola
rutabaga: swede
beet: beetroot
shrimp: prawn
oatmeal: porridge
yogurt: yoghurt yogourt yoghourt
hummus: houmous humous humus hommus hoummos
chili: chilli chile chilly
ketchup: catsup
canned: tinned tin can
ground: minced
skim: skimmed
soy: soya
roasted: roast
grilled: broiled griddled barbecued
whole wheat: wholemeal wholewheat
whole grain: wholegrain
omelet: omelette
doughnut: donut
lasagna: lasagne
flavor: flavour
fiber: fibre
caramelized: caramelised
gray: grey
licorice: liquorice
spring onion: scallion
vegetable: veg veggy veggies
mayonnaise: mayo
bologna: baloney
broad bean: broadbean
semi skim: semiskimmed
water melon: watermelon
black currant: blackcurrant
red currant: redcurrant
cashew: cashewnut
low fat: lowfat
fat free: nonfat fatfree
sugar free: sugarfree
gluten free: glutenfree
decaffeinated: decaf`
    .split('\n')
    .flatMap((line) => {
      const [form = '', others = ''] = line.split(': ');
      return others
        .split(' ')
        .map((other): [string, string] => [
          singular(other),
          form.split(' ').map(singular).join(' '),
        ]);
    }),
);

/** Words that a person adds and no food is told apart by. */
export const emptyWords = new Set(
  foodWords('a an the of some my one with and in fresh plain regular organic'),
);
