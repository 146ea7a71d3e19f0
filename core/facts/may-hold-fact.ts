const amount =
  /\d|[½¼¾⅓⅔⅛]|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|half|quarter|each|every|another)\b/i;
const measure =
  /(?:\b|(?<=\d))(?:cups?|tablespoons?|tbsps?|teaspoons?|tsps?|ounces?|oz|grams?|g|ml|slices?|pieces?|cans?|bottles?|bars?|fillets?|glass(?:es)?|containers?|clove|cloves|stalks?|ears?|spears?|halves|wedges|segments|handfuls?|portions?|helpings?|bowls?|packets?|scoops?|squares?|servings?|small|medium|large|lbs?|pounds?|kg|kj|kilojoules?|tbs|cupfuls?|(?:table|tea)spoonfuls?|strips?|patty|patties|rashers?|protein|potassium|calcium|magnesium|fib(?:er|re)|k?cal(?:orie)?s?|minutes?|mins?|hours?)\b/i;

/** Sentences longer than this are lists or code that lost its breaks. */
const mostLetters = 600;

/** Whether it is worth asking what this sentence says of food or exercise; nearly all are not. */
export const mayHoldFact = (sentence: string): boolean =>
  sentence.length <= mostLetters && amount.test(sentence) && measure.test(sentence);
