import { standingOfLetters } from './letters';

const saysMedical =
  /\b(?:medically|clinically)[\s-]+(?:reviewed|checked|verified|approved)\b|\bmedical(?:ly)? review/i;
/** Who looks over texts for another reason: for the law, for trade, for print. */
const otherTrade =
  /\b(?:attorney|lawyer|esq|counsel|editors?|editorial|peer[\s-]review|referees?|customers?|shop|store|sales)\b/i;

/**
 * Whether the line names somebody who reviewed the text for its medicine: it says so, or it names the letters
 * of a health profession. A lawyer, a shop or the referees of a journal do not.
 */
export function isHealthReviewer(line: string): boolean {
  if (otherTrade.test(line)) return false;
  const letters = line.match(/(?<=[\s,])\p{Lu}[\p{L}.-]{0,11}(?=[\s,;)]|$)/gu) ?? [];
  return saysMedical.test(line) || letters.some((each) => standingOfLetters(each) === 'clinician');
}
