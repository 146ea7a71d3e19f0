/**
 * Whether a sentence speaks of a meal, of cooking or of what food holds. A cup of rice that dries a wet
 * phone is named just as one for lunch is; only what stands around it tells.
 */
export const isOfAMeal = (sentence: string) => ofAMeal.test(sentence);

/**
 * The same in words that say nothing else. Where no measure says that something is weighed out, “five
 * oranges in a bowl” may be there for their scent.
 */
export const isAtAMeal = (sentence: string) => atAMeal.test(sentence);

const closely = [
  // Taken in.
  'eat(?:s|ing|en)?|ate|sip(?:s|ped|ping)?|snack~|nibbl\\w+|munch\\w*|consum\\w+|swap(?:s|ped|ping)?|enjoy~|savou?r\\w*|chew\\w*|craving\\w*|hungry|hunger|appetite|ha(?:ve|d|ving)(?= (?:one|two|three|half|\\d|another|about|only|just))',
  // Made ready.
  'cook~|bak~|roast~|grill~|steam~|boil~|simmer\\w*|saut[eé]~|fr(?:y|ied|ying)|poach\\w*|stir(?:s|red|ring)?|blend(?:s|ed|er|ing)?|whisk\\w*|beat(?= (?:the|an?|one|two|three|four|five|six|\\d))|mix~|add~|sprinkl\\w+|grat~|dic~|slic~|chop(?:s|ped)?|mash~|peel~|scatter~|whizz?~|blitz~|freez~|thaw~|pur[eé]e~|ladle~|glaz~|stuff~(?= (?:the|each|with))|layer~(?= (?:the|with|up|\\d))|combine~|crack(?= (?:an?|the|one|two|three|four|\\d))|serv(?:e|es|ed|ing|ings)|garnish\\w*|microwav\\w+|marinat\\w+',
  // At table.
  'your day with|before bed(?:time)?|before (?:the|a|your) (?:gym|run|workout|race|match)|breakfasts?|brunch|lunch(?:es)?|dinners?|supper|meals?|salads?|soups?|stews?|smoothies?|sandwich(?:es)?|toast|oats?|oatmeal|porridge|yogh?urt|dessert|recipes?|batter|curry|puddings?|afters|elevenses|blender|into (?:the|a) wraps?|(?:pre|post)[- ](?:workout|run|training|race|ride)',
];

const loosely = [
  // Taken in.
  'drink(?:s|ing)?|drank|counts?(?= as)|replac~ (?:the|your|some|her|his|my|an?)|substitut\\w+|counts? as|try(?= (?:an?|one|two|three|half|\\d|some|about))|ha(?:ve|s|d|ving)(?= (?:a|an|one|two|three|half|\\d|another|some|about|only|just))|order~|digest\\w*|full(?:er)?|filling|fills|satisf\\w+',
  // Made ready.
  'toast~|fries|toss~|fold~|top(?:s|ped|ping)?|drizzl\\w+|spread(?:s)?|pour~|season(?:ed|ing)?|sweeten~|raw|pair~|prepar\\w+|includ\\w+|(?:begin|start|finish)~(?: (?:the|your|my|his|her) \\w+)? with|scoop(?:s)? |weigh~ out|measur~ out|allow(?= )|limit~|stick(?:s|ing)? to|(?:go|going|opt|opts|reach|reckon) (?:for|on)|brush~ with|coat~|dress~ with|dissolv~|drain|strain~|split|separat~(?= (?:the|an?|one|two|three|four|\\d))|shar~|pick~ at|needs?(?= (?:only|just|about|half|an?|one|two|three|\\d))|calls? for|swears? by|crumbl~|melt~|knead\\w*|whip(?:s|ped)?|thinn?~(?= with)|drained|greas~(?= (?:the|a|an|your) (?:\\w+ )?(?:tray|tin|pan|dish|sheet))|(?:for|to) greas(?:e|ing)|rub(?:bed)?(?= in)',
  // At table.
  'dish(?:es)?|side|plate|bowl|sauces?|cereal|pasta|treat|diet(?:s|itian)?|menu|kitchen|pan|broth|tea|dressing|dip|portion(?:s)?|ingredients?|flavou?r\\w*|tast(?:e|es|y)|delicious|vegetarian|vegan|crusts?|crumble|dough|pastry|oven|saucepan|skillet|wok|casserole|toppings?|stuffing|marinade|goulash|ramen|risotto|chil(?:l)?i|lasagn[ae]|omelett?es?|pancakes?|burgers?|tacos?|burritos?|pizza|pesto|muesli|granola|noodles|quiche|muffins?|guacamole|bun|per (?:person|head|guest)|(?:into|in|with) (?:the )?flour',
  // What it holds, and how often.
  '(?:a|per|each|every) (?:day|week|morning)|daily|calories?|kcal|kilojoules?|protein|fib(?:er|re)|carb(?:s|ohydrates?)?|sugars?|sodium|potassium|calcium|iron|magnesium|zinc|selenium|choline|folate|lutein|lycopene|vitamins?|nutrients?|nutritio\\w+|omega-3s?|antioxidants?|sources?|grams?|contain~|provid~|deliver(?:s)?|equals',
];

/** Whole words, a verb before “~” in each of its forms; “é” is a letter too, which `\b` does not know. */
const oneOf = (words: readonly string[]) =>
  new RegExp(
    `(?<![\\p{L}\\d_])(?:${words.join('|').replaceAll('~', '(?:e?s|e?d|ing|e)?')})(?![\\p{L}\\d_])`,
    'iu',
  );

const atAMeal = oneOf(closely);
const ofAMeal = oneOf([...closely, ...loosely]);
