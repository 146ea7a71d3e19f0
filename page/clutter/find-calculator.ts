import { found, type Judge } from '@/page/clutter/finding';

const goal = /\b(lose|gain)\b[^.]{0,12}?[\d.½¼]+ ?(-| )?(lbs?|pounds?|kgs?|kilos?|kilograms?)\b/gi;
const maintain = /\b(maintain|keep) (my )?(current )?weight\b/i;
const sexes =
  /\b(female|woman)\b[\s\S]{0,30}\b(male|man)\b|\b(male|man)\b[\s\S]{0,30}\b(female|woman)\b/i;
const height = /\bft\.?\b[\s\S]{0,20}\bin\.?\b|\bheight\b|\bcm\b/i;
const weight = /\b(current |goal |target )?weight\b|\blbs?\b|\bkg\b/i;
const activity = /\b(sedentary|lightly active|moderately active|very active|activity level)\b/i;

/** A form that asks for a body and a goal, however its fields are made: buttons, lists, options. */
export const findCalculator: Judge = (box) => {
  if (box.words > 260 || box.words < 3 || box.titles > 0 || box.rows > 12) return null;
  if (box.fields + box.buttons === 0 && !/\b(lose|gain)\b/i.test(box.text)) return null;
  const goals = box.text.match(goal)?.length ?? 0;
  const asked = [sexes, height, weight, activity].filter((part) => part.test(box.text)).length;
  const controls = box.fields + box.buttons;
  const hasGoals = goals >= 4 && (controls > 1 || maintain.test(box.text) || asked > 1);
  const hasFields = asked >= 3 && box.fields >= 2;
  if (!hasGoals && !hasFields) return null;
  return found(box, 'calculator', hasGoals ? 'goals' : 'body-form');
};
