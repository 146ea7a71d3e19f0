const amount =
  /\d|[½¼¾⅓⅔⅛]|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|ninety|hundred|half|quarter|fifth|each|every|another|per|(?:this|that|the|your|my) (?:\w+ ){0,2}(?:cup|tablespoon|teaspoon|ounce|slice|glass|bowl|can))\b/i;
const measure =
  /(?:\b|(?<=\d))(?:cups?|tablespoons?|tbsps?|teaspoons?|tsps?|ounces?|oz|grams?|g|ml|slices?|pieces?|cans?|tins?|tubs?|pots?|mugs?|bottles?|bars?|fillets?|glass(?:es)?|containers?|clove|cloves|stalks?|ears?|spears?|halves|wedges?|rings?|segments?|handfuls?|spoonfuls?|drizzles?|splash(?:es)?|knobs?|shots?|bunch|punnets?|florets?|tbl|gr|(?:milli)?lit(?:er|re)s?|portions?|helpings?|bowls?|packets?|scoops?|squares?|servings?|small|medium|large|lbs?|pounds?|kg|kj|kilojoules?|tbs|cupfuls?|(?:table|tea)spoonfuls?|strips?|patty|patties|rashers?|pats?|sticks?|cobs?|c(?=\.)|average|typical|protein|potassium|calcium|magnesium|fib(?:er|re)|k?cal(?:orie)?s?|minutes?|mins?|hours?)\b/i;

/** Pieces have no measure: “two kiwis after dinner”, “half an avocado on toast”, or a line of a list. */
const pieces =
  /\b(?:half|quarter of|two|three|four|five|six|seven|eight|nine|ten|one|eleven|twelve|\w+teen|twenty|thirty|couple of|pair of|\d{1,2}) (?:[\p{L}-]+ ){0,3}\p{L}{3,}/iu;
const eating =
  /\b(?:eat\w*|ate|snack\w*|crav\w+|breakfasts?|brunch|lunch|dinners?|supper|dessert|meals?|salads?|toast|smoothies?|sandwich|porridge|yogh?urt|recipe|add(?:ed)?|blend|beat|mix\w*|fry|fried|boil\w*|poach\w*|bak\w+|cook\w*|roast\w*|chop\w*|slic\w+|serv\w+|peel\w*|mash\w*|have|had|consum\w+|enjoy\w*|batter|servings?|bed(?:time)?|gym|workout|a day|puddings?|afters|elevenses|blender|crack|separat\w+|wraps?)\b/i;
const line = /^\s*(?:\d{1,2}|[½¼¾])(?: [\p{L}-]+){1,4}\.?\s*$/u;

/** Sentences longer than this are lists or code that lost its breaks. */
const mostLetters = 600;

/** Whether it is worth asking what this sentence says of food or exercise; nearly all are not. */
export const mayHoldFact = (sentence: string): boolean =>
  sentence.length <= mostLetters &&
  amount.test(sentence) &&
  (measure.test(sentence) ||
    (pieces.test(sentence) && eating.test(sentence)) ||
    line.test(sentence));
