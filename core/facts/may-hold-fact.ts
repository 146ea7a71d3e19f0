const amount = /\d|[½¼¾⅓⅔]|\b(?:an?|one|two|three|four|five|six|half)\b/i;
const measure =
  /\b(?:cups?|tablespoons?|tbsps?|teaspoons?|tsps?|ounces?|oz|grams?|g|ml|slices?|pieces?|cans?|bottles?|bars?|fillets?|glass(?:es)?|servings?|small|medium|large|k?cal(?:orie)?s?|minutes?|mins?|hours?)\b/i;

/** Sentences longer than this are lists or code that lost its breaks. */
const mostLetters = 600;

/** Whether it is worth asking what this sentence says of food or exercise; nearly all are not. */
export const mayHoldFact = (sentence: string): boolean =>
  sentence.length <= mostLetters && amount.test(sentence) && measure.test(sentence);
