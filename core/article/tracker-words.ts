/** What calorie trackers and body calculators say about themselves; a widget says several of them. */
const cues = [
  /\b(track|log|record|count|monitor)(ing)?\b.{0,30}\b(calories|meals?|food|weight|water|workouts?|progress|macros|intake|steps|diet)\b/,
  /\b(calorie|food|meal|fitness|weight|macro|diet|workout|exercise)[- ](tracker|counter|diary|log|journal|calculator|planner)\b/,
  /\bdaily (calorie )?(goal|target|budget|calories|allowance|intake|needs)\b/,
  /\b(calories|cal|kcal|kj|kilojoules)\b.{0,12}\b(left|remaining|eaten|consumed|burned|to go)\b|\b(eaten|burned|remaining|left|consumed|goal)\b.{0,8}\b[\d,.]+ ?(k?cal|calories)\b/,
  /\b(start|begin) (tracking|logging|counting|today|now|your)\b|\bget started\b/,
  /\b(lose|gain) (weight|[\d./½]+ ?(lb|lbs|pounds?|kg)?s?\b)|\bmaintain (my |your )?(current )?weight\b/,
  /\b(close|closer) (you are )?to your goal\b|\breach your goals?\b|\byour (weight )?goals?\b|\bfeel great\b/,
  /\b(bmi|body mass index|body fat|bmr|tdee)\b/,
  /\benter your\b.{0,60}\b(height|weight|age|sex|gender)\b|\b(height|weight|age|gender)\b.{0,20}\b(height|weight|age|gender|ft|lbs?)\b/,
  /\bcalculat(e|or)\b/,
  /\b(free )?(account|app|tool|program|plan|membership)\b/,
];

/** How many different things of a tracker's talk a text holds. */
export function trackerCues(text: string): number {
  const lower = text.toLowerCase();
  return cues.filter((cue) => cue.test(lower)).length;
}
