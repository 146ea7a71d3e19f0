/** An ingredient on a line of its own: “1 cup brown rice, rinsed”, where the amount stands as a 1. */
export const isAList = (beside: string) =>
  (beside.match(/\p{L}+/gu) ?? []).length < 3 &&
  !/^[^:–—]*?\p{L}[^:–—]*?1/u.test(beside.replace(leading, ''));

/** “Nobody needs 12 ounces” is no list; these words say nothing of who. */
const leading =
  /^\W*(?:(?:about|around|roughly|approximately|approx|nearly|almost|at least|up to|plus|and|or|optional|use|choose|grab|get)\b\W*){1,2}/i;

/** A longer line of a recipe: it begins with the amount, goes on after a comma, and is no sentence. */
export const isIngredient = (sentence: string, { start, end }: { start: number; end: number }) =>
  !/\p{L}/u.test(sentence.slice(0, start)) &&
  !/^(?:an?|one)\b/i.test(sentence.slice(start)) &&
  /^\s*(?:[,(;–]|(?:with|on|plus|and \w+(?:ed|[nt]))\b)/.test(sentence.slice(end)) &&
  !/[.!?]\s*$/.test(sentence);
