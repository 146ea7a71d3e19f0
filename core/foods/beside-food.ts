/** Words around an amount of food that say it is no amount of food. */

export const namesCalories = (sentence: string) =>
  /\b(k?cals?|(?:kilo)?calories?|kilojoules?)\b/i.test(sentence);

/** Doses, trials and findings speak of spoons and fruit too. */
export const isMedical = (sentence: string) =>
  /\b(mg|mcg|µg|iu|milligrams?|micrograms?|dos(?:e|es|age)|tablets?|capsules?|pills?|placebo|randomi[sz]ed|participants|patients?|trial|study|studies|medicines?|medications?|insulin|antibiotics?|supplements?|injections?|infants?|tumou?rs?|cysts?|nodules?|lumps?|polyps?|fibroids?|gallstones?|clots?|glands?|prostate|uterus|womb|f(?:o)?etus|embryo|ovar(?:y|ies)|goit(?:re|er)|aneurysm|lesions?|hernia|blisters?|bladder|stomach|swelling|growths?|mass(?:es)?|blood|stool|mucus|urine|swallow(?:ed|ing)?|choking|poison\w*)\b/i.test(
    sentence,
  );

/** A face mask of honey, oats in the bath, vinegar in the wash; and what somebody may not eat. */
export const isNotEaten = (sentence: string) =>
  /\b(rub(?:bed|bing)?|appl(?:y|ied|ying)|skin|scalp|hair|face|mask|laundry|rash|bath|wash(?:ing)?|soak(?:ed|ing)?|scrub|eye|eyes|gargle|cannot eat|can['’]t eat|must not eat|should not eat|avoid(?:s|ing)?|allerg\w+|celiac|coeliac|intoleran\w+)\b/i.test(
    sentence,
  );

/** “the size of a large orange”, “as much potassium as a medium banana”, “an apple-sized lump”. */
export function isComparison(before: string, after: string): boolean {
  return (
    /\b(size|sizes|sized|shape|bulk|volume|weight|width|length|dimensions?)\b\W+(?:\w+\W+){0,3}$/i.test(
      before,
    ) ||
    /\b(like|resembl\w+|than|equivalent|equals?|equal to|comparable|similar to|versus|vs|smaller|larger|bigger)\b\W+(?:\w+\W+){0,4}$/i.test(
      before,
    ) ||
    /\bas\s+(?:\w+\s+){1,5}as\W+(?:\w+\W+){0,3}$/i.test(before) ||
    /\b(amount|quantity|calories|sugar|protein|fat|caffeine|fib(?:er|re)|potassium|calcium|iron)\s+(?:found\s+|present\s+)?(?:as\s+)$/i.test(
      before,
    ) ||
    /^\W{0,2}(sized?|in (?:size|diameter)|shaped|allerg\w*|extracts?|supplements?|trees?|plants?|intoleran\w*|flavou?r\w*)\b/i.test(
      after,
    )
  );
}
