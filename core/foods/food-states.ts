import type { Food } from '@/core/foods/food';
import { wordTable } from '@/core/foods/word-table';

/** Words said of a food that change nothing the table knows: a chopped carrot is a carrot. */
const neutral = new Set(
  `fresh freshly plain natural organic chopped sliced diced grated shredded whole halved cubed crushed pure \
ripe unsalted salted standard regular lean skinless boneless long grain short medium mixed crumbled packed \
loosely drained rinsed peeled seeded thawed melted extra virgin pitted ordinary simple typical flesh hulled \
shelled pan squeezed hot cold chilled warm softened stoned cored trimmed washed finely roughly thinly \
thickly coarsely farmed wild beaten lowsodium lightly unpeeled skinned single level heaping heaped full \
modest generous rounded scant measured additional further daily morning leftover usual normal \
recommended thin thick whipped fluid pureed bottled jarred packaged bagged supermarket \
good tasty delicious juicy crunchy creamy crispy crisp tender cooled local seasonal favourite favorite \
everyday nice lovely tall tiny little individual second last evening afternoon sharp mild mature \
aged torn shaved flaked julienned quartered pressed warmed deveined deseeded scrubbed entire fullfat \
wholemilk oven slow stir deep char minced enriched processed fortified firmly tightly very overripe firm seedless spiralized riced precooked precut \
preshredded cleaned young heirloom slivered nutritious broken puréed quick cooking temperature small large matchstick`.split(
    ' ',
  ),
);

/** Words that change the figures, with the words in our names that say the same. */
const states = wordTable<RegExp>({
  ...Object.fromEntries(
    'boiled braised fried poached scrambled mashed raw canned frozen smoked pickled popped'
      .split(' ')
      .map((word) => [word, new RegExp(word)]),
  ),
  cooked:
    /cooked|boiled|roasted|grilled|baked|steamed|fried|braised|stewed|poached|scrambled|prepared/,
  steamed: /boiled|steamed|cooked/,
  microwaved: /microwaved|boiled|steamed|cooked/,
  ...Object.fromEntries('baked roasted roast'.split(' ').map((word) => [word, /roasted|baked/])),
  ...Object.fromEntries(
    'grilled broiled barbecued seared griddled chargrilled browned'
      .split(' ')
      .map((word) => [word, /grilled|roasted/]),
  ),
  sautéed: /fried/,
  sauteed: /fried/,
  stewed: /stewed|braised/,
  dryroasted: /dry[- ]roasted/,
  oilroasted: /oil[- ]roasted/,
  uncooked: /raw|dry|uncooked/,
  dry: /dry|dried/,
  dried: /dry|dried/,
  tinned: /canned/,
  // Said by nobody: a tin that was weighed whole.
  inliquid: /with liquid/,
  injuice: /juice/,
  insyrup: /syrup/,
  inlightsyrup: /(?<!extra )light syrup/,
  inheavysyrup: /(?<!extra )heavy syrup/,
  inoil: /\boil\b/,
  inwater: /^(?!.*\b(?:oil|syrup|juice|sauce)\b)/,
  inbrine: /^(?!.*\b(?:oil|syrup|juice|sauce)\b)/,
  air: /air-popped/,
  homemade: /home-made/,
  toasted: /toast/,
  sweetened: /(?<!un)sweetened/,
  unsweetened: /unsweetened/,
  reducedfat: /reduced[- ]fat|low[- ]fat|light|2 %/,
  light: /\blight\b|reduced/,
  lowfat: /low fat|low-fat|reduced[- ]fat|light|1 %|2 %/,
  partskim: /part-skim/,
  wholewheat: /whole[- ]?wheat|wholemeal/,
  wholegrain: /whole[- ]?(wheat|grain)|multi-?grain|brown/,
  nonfat: /fat-free|skimmed/,
  skim: /fat-free|skimmed/,
});

/** How it was cut, said after the name: “mango chunks”, “broccoli florets”. */
export const isCut = (word: string) =>
  /^(chunks|cubes|florets?|segments?|wedges?|slices?|halves|half|spears?|fillets?|rings?|pieces|strips?|sections|balls|arils|meat|links?|patt(?:y|ies)|sticks?)$/.test(
    word,
  );

export const isDescriptor = (word: string) => neutral.has(word) || word in states;

/** The words among those said that change the figures. */
export const statesOf = (said: readonly string[]) =>
  said.filter((word) => word in states || word.includes('%'));

export function fitsState(state: string, name: string, aliases: readonly string[]): boolean {
  if (state.includes('%')) return [name, ...aliases].some((each) => fitsShare(state, each));
  // Nuts and seeds hold as much toasted as not, and the table has few of them so.
  if (/^(toasted|roasted|roast)$/.test(state) && nuts.test(name)) return !/raw|oil/i.test(name);
  const pattern = states[state];
  if (!pattern) return true;
  if (/breaded|battered/.test(name) && state !== 'fried') return false;
  if (pattern.test(name.toLowerCase()) && !(state !== 'uncooked' && /uncooked/i.test(name)))
    return true;
  // A nut on sale has been dried.
  if (state === 'dried' && nuts.test(name)) return true;
  // The table calls dried beans raw.
  if (isDry(state) && driedRaw.test(name)) return true;
  // Raw rice is dry rice.
  if (state === 'raw' && grains.test(name) && /\b(dry|uncooked)\b/i.test(name)) return true;
  // Raw by nature: an avocado, an apple. Such a name says no state at all; frozen it weighs the same.
  if (state === 'raw' || state === 'frozen')
    return !/cooked|boiled|roasted|grilled|baked|fried|canned|dried|dry|smoked|cured|pickled/i.test(
      name,
    );
  return aliases.some((alias) => pattern.test(alias));
}

/** “93% lean” and “7% fat” are one mince; 70 % is of “70–85 % cocoa”. */
function fitsShare(share: string, name: string): boolean {
  const said = Number.parseFloat(share);
  return [...name.matchAll(/([\d.]+)(?:[–-](\d+))? ?%( lean)?/g)].some(([, from, to, lean]) => {
    const of = lean && share.endsWith('fat') ? 100 - said : said;
    return of >= Number(from) && of <= Number(to ?? from);
  });
}

const grains =
  /\b(rice|quinoa|pasta|spaghetti|couscous|bulgur|barley|millet|buckwheat|oats|amaranth|lentils)\b/i;

const nuts =
  /\b(pecans?|walnuts?|hazelnuts?|almonds?|cashews?|pine nuts?|nuts|(?:sesame|pumpkin|sunflower) seeds?|coconut)\b/i;

const driedRaw = /\b(beans?|lentils?|chickpeas?|peas)\b.*\braw\b/i;
const isDry = (state: string) => /^(dry|dried|uncooked)$/.test(state);

/**
 * The same said less exactly: of meat, fish and nuts the table often knows one way of cooking, which then stands for
 * any other; every soup is from a tin.
 */
export function lessExact(state: string, { name, kcal, proteinG }: Food): string {
  if (/^(dry|oil)roasted$/.test(state)) return 'roasted';
  if (heat.test(state) && ((proteinG ?? 0) > leastProteinG || (kcal < 50 && !inFat.test(state))))
    return 'cooked';
  return /^(homemade|toasted)$/.test(state) || (state === 'canned' && /\bsoup\b/.test(name))
    ? ''
    : state;
}

/** Of 100 g: meat, fish and nuts hold more, vegetables less. */
export const leastProteinG = 13;

/** Every way of heating, and none of keeping. */
const heat = /^(?!(?:uncook|smok|cann|tinn|pickl|dri)ed)[a-zé]+ed$|^roast$/;

const inFat = /fried|saut/;

/** Raw beans are dried ones or fresh ones, and only their energy tells: dried it is over 250 kcal in 100 g. */
export const isFreshNotDry = (states: readonly string[], name: string, kcal: number) =>
  states.some(isDry) && driedRaw.test(name) && kcal < 250;

/** What may come after a food's name; another noun would make another food of it. */
export function mayFollow(word: string | undefined): boolean {
  return (
    word === undefined ||
    /^[^\p{L}]/u.test(word) ||
    // “Jelly” is a food.
    /(?<!^[jb]e)lly$|[^l]ly$/.test(word) ||
    /n['’]t$/.test(word) ||
    following.has(word) ||
    following.has(word.replace(/s$/, ''))
  );
}

/** A verb stands here without its “s”. */
const following = new Set(
  `has have had having contribute contributed contain contained containing provide offer give pack deliver \
supplies is are was were will would can could may might come add weigh equal clocks carries carry just about \
around also alone each every per a an for in at from on and or with without to by before after that which \
who when while if plus but not it they this you we there than day make made means include including cost get \
tops instead still already then because so though once satisfies supports does did should must need goes \
takes rounds registers onto using rather blended paired tossed yield boast serve count total average hold \
seem look taste last lend hide exceed replace soak keep satisfy help fill bring cut lower raise reduce boost \
improve fuel set leave work cover beat win sweeten thicken balance complete melt soften suit meet form \
finish finishes wilt shrink go feed read cook overnight well today tonight tomorrow too enough again \
together always often sometimes lengthwise lengthways crosswise up off out back under through within beside \
alongside between among weighing weighed cooked stirred whisked eaten served topped mixed spread drizzled \
spooned scattered sprinkled folded swirled added into over during until twice such dusted seasoned dressed reheated most`.split(
    ' ',
  ),
);
