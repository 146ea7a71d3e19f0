/** Words around an amount of food that say it is no amount of food. */

export const namesCalories = (sentence: string) =>
  /(?:\b|(?<=\d))(?:k?cals?|(?:kilo)?calories?|kilojoules?|kj)\b/i.test(sentence);

const nutrient =
  /\d\s?-?(?:g|grams?|mg|milligrams?|mcg|µg|micrograms?|iu)(?: of)?(?: [\w-]+){0,2}? (?:protein|fib(?:er|re)|carb(?:s|ohydrates?)?|sugars?|fats?|cholesterol|potassium|sodium|calcium|magnesium|iron|zinc|selenium|choline|manganese|phosphorus|lutein|lycopene|folate|omega-3s?|vitamin \w+)\b|\b(?:potassium|calcium|magnesium|iron|zinc|selenium|choline|folate|vitamin [a-k]\d*|omega-3s?)\b(?: \(?(?:in|from))?:?(?: [^\s.;]+){0,7}? \d[\d,.]*\s?(?:mg|mcg|µg|iu)\b|\b(?:ha(?:s|ve)|(?:contain|provid|suppl|deliver|pack|offer|boast)(?:s|es|ies|y|ing|e)?)(?: (?:in|about|around|approximately|roughly|only|just|nearly|almost|over|up|to|more|than|as|much|a|whopping))*? \d[\d,.–-]*\s?(?:milli|micro|mc?|(?<!\bha(?:s|ve)\b.*))g(?:rams?)?\b|(?<=^(?!.*\b(?:with an?|take)\b).*\d.*)[:),–]\s?\d[\d,.]*\s?(?:mc?g|milligrams?)\W*$/gi;

/** Whether a sentence says how much of something a food holds: “6 grams of protein”, “105 calories”. */
export const saysWhatIsHeld = (sentence: string) =>
  namesCalories(sentence) || sentence.search(nutrient) >= 0;

/** A sentence without its figures of nutrients, whose milligrams are no dose. */
export const withoutNutrients = (sentence: string) => sentence.replace(nutrient, ' ');

/** Doses and findings speak of spoons and fruit too. */
export const isMedical = (sentence: string) =>
  /\b(mg|mcg|µg|iu|milligrams?|micrograms?|(?<!\b(?:good|healthy|hefty|big|solid|nice) )dos(?:e|es|age)|tablets?|capsules?|pills?|placebo|medicines?|medications?|insulin|antibiotics?|supplements?|injections?|infants?|(?:the|your|an?|his|her) bab(?:y|ies)|newborns?|tumou?rs?|cysts?|nodules?|lumps?(?! crab)|polyps?|fibroids?|gallstones?|clots?|glands?|prostate|uterus|womb|f(?:o)?etus|embryo|ovar(?:y|ies)|goit(?:re|er)|aneurysm|lesions?|hernia|blisters?|bladder|stomach|swelling|growths?|mass(?:es)?|blood|stool|mucus|urine|swallow(?:ed|ing)?|choking|poison\w*)\b/i.test(
    sentence,
  );

/** What is given in a trial may be a remedy as well as a meal; a patient's breakfast is a breakfast. */
export const isOfATrial = (sentence: string) =>
  /\b(randomi[sz]ed|participants|trial|study|studies)\b/i.test(sentence) ||
  (/\bpatients?\b/i.test(sentence) &&
    !/\b(breakfasts?|lunch|dinners?|supper|menu|recipe)\b/i.test(sentence));

/** “Participants ate 43 g of”: a meal in a trial too, where the amount follows the eating closely. */
export const isEaten = (before: string) =>
  /\b(?:eat(?:s|ing|en)?|ate|consum(?:e[ds]?|ing)|snack(?:s|ed|ing)? on)\b\W+(?:\w+\W+){0,4}$/i.test(
    before,
  );

/** A face mask of honey, vinegar in the drain, rice in a sock, a treat for the dog; and what nobody is to eat. */
export const isNotEaten = (sentence: string) => {
  const said = sentence.replace(skinOfFood, ' ').replace(ofTheKitchen, ' ');
  return notEaten.some((pattern) => pattern.test(said));
};

/** “Chicken without skin”, “a potato with its skin on”, “baked in its skin”, “skin removed”. */
const skinOfFood =
  /\b(?:with|without|no|in (?=its|their)) ?(?:the |its |their )?skins?(?: left)?(?: on)?\b|\bskins? (?:left )?(?:on|off|removed|discarded|intact)\b/gi;

/** Blanks what is said of a food and changes none of its figures, so that what stands around it stands together. */
export const withoutAsides = (sentence: string) =>
  [skinOfFood, asides].reduce(
    (text, one) => text.replace(one, (said) => ' '.repeat(said.length)),
    sentence,
  );

const asides =
  /\b(?:(?:store|shop)[- ]?bought|(?:coffee|cake|sandwich)-shop|ready[- ]to[- ](?:eat|drink)|(?:good|high|best)[- ]quality|[a-z]+-(?:rich|dense|packed|healthy|fresh|ripened|grown|caught|fed|raised|range)|of (?:your|my) favou?rite|with(?:out)? (?:the |its |their )?(?:pits?|stones?|seeds|shells?|bones?|rinds?|peels?|hulls?|cores?)|(?:snack|bite)-sized?|single-serv(?:e|ing)|pre-(?=cooked|cut|shredded|chopped|sliced|washed)|cage-free|cut-up|,? cooked according to (?:the )?package (?:directions|instructions)|no[- ](?:salt|sugar)[- ]added|room-(?=temp)|\d+-proof|,? ?(?:about |roughly |around )?the size of (?:an?|your|the) (?:(?:deck|pack) of (?:playing )?cards|matchbox|(?:tennis|golf|ping-pong|cricket)[- ]?ball|baseball|softball|hockey puck|computer mouse|light ?bulb|bar of soap|che(?:ck|que)book|fist|palm|thumb|dice|(?:cell|mobile) ?phone),?|(?:made )?with water|(?:squeezed|patted|pressed|spun|wrung) dry|trimmed of (?:all )?(?:visible |excess )?fat|skin and all|(?:with(?:out| no)|no) (?:added )?(?:butter|salt|fat|sugar|oil)(?: (?:or|and) (?:butter|salt|fat|sugar|oil|syrup))?)\b/gi;

/** Grapes are washed and seeds soak up milk as hands and feet do: said so, it is of the food. */
const ofTheKitchen =
  /(?<=, (?:well |thoroughly )?)(?:washed|scrubbed|pressed)\b|\bwashed and (?:dried|drained|trimmed|chopped|sliced|shredded|halved)\b|\bsoak(?:s|ed)? up\b|\bsoak(?:ed|ing)?\b(?=[^.;]{0,60}? overnight)|\bsoaked(?=,| overnight| and (?:drained|rinsed|cooked))|\brub(?:bed|bing)?\b(?=[^.;]{0,60}? into (?:the )?(?:\w+ )?(?:flour|mixture|chicken|pork|beef|lamb|steaks?)\b)/gi;

const notEaten = [
  // Put on, not in.
  /\b(rub(?:bed|bing|s)?|appl(?:y|ied|ying|ies)|dab(?:bed|bing|s)?|smear(?:ed|ing|s)?(?! of)|massag(?:e|ed|ing|es)|soak(?:ed|ing)?|scrub\w*|gargl(?:e|ed|ing)|press(?:ed|ing)?|squeez(?:e|ing) (?:a|an|one|it)\b)\b/i,
  /\b(skin|scalp|hair|face|mask|rash(?:es)?|eyes?|eyelids?|pimples?|acne|blemish(?:es)?|cuticles?|nails?|toes?|toenails?|foot|feet|heels?|knees?|neck|ankles?|wrists?|elbows?|forehead|armpits?|lips?|cheeks?|breasts? can|wounds?|bruises?|stings?|warts?|dandruff|sunburn|wax|eczema|psoriasis)\b/i,
  /\b(?:on|onto|against|across|around) (?:the|your|his|her) (?:shoulders?|belly|chest|joints?|throat)\b/i,
  /\b(?:the|your|each|his|her|an|one) (?:ears?|burns?|palm|hands?)\b(?! of)/i,
  /\b(lotion|shampoo|conditioner|moisturi[sz]er|deodorant|toothpaste|toothbrush|balm|ointment|poultice|compress|baths?|bathtub|sock|slime|play[ -]?dough|crafts?|soap|candles?|polish(?:es|ed|ing)?|scent(?:s|ed)? (?:the|a|your)|decorat\w+|odou?rs?|pillow|weights?(?= for| to lift)|weights(?=\.)|dumbbells?)\b/i,
  /\bice packs?\b|\b(?:take|mix|dissolve) (?:the|your|this|each) (?:powder|granules|sachet|dose|medicine)\b/i,
  /\b(?:pan|pot|jug|bottle|tank|barrel|fryer|spoon|bucket) holds?\b/i,
  // Left on for a while and washed off again; what is in jars with it is in none with food.
  /\b(?:leave|keep|left) (?:it|this|the (?:paste|mix(?:ture)?)) on\b(?! (?:the|a|low|medium|high)\b)|\bpaste\b[^.;]{0,60} on for\b|\brins(?:e[ds]?|ing) (?:it |this |them )?(?:off|out|away)\b|\b(?:then|before) rins(?:e|ing)(?= with (?:luke|warm|cool)|\W*$)/i,
  /\b(shea|jojoba|argan|beeswax|glycerine?|witch hazel|essential oils?)\b/i,
  // Made into something else, or measured by somebody in a white coat.
  /\b(?:paint(?:s|ed|ing)?|glues?|pap(?:ier|er (?:dough|pulp|clay))|salt dough|modell?ing|batter(?:y|ies)|electrodes?|ethanol|bio(?:fuels?|diesel)|cement|concrete|toys?|dolls?)\b|(?<!food )\bdye(?:s|d|ing)?\b/i,
  /\b(laborator(?:y|ies)|microscopes?|centrifug\w+|inoculat\w+|incubat\w+|petri|agar|reagents?|(?:is|are|was|were) tested (?:with|on))\b/i,
  // Kept clean, grown, fed to others.
  /\b(laundry|stains?|cotton (?:balls?|wool|pads?|swabs?|buds?)|wip(?:e|ed|es|ing) (?:the|down|away|it)|wash(?:ing|ed)?|mop|sink|the drain|toilets?|(?:down|in) the (?:pipes?|plughole)|dishwasher|household cleaner|clean(?:s|ed|ing)? (?:the|your|a|an|up|out)|unclog\w*|disinfect\w*)\b/i,
  /^\W*(?:plant|sow|bury|germinate)\b|\b(planted|sow(?:n|ed|ing)?|compost|soil|seedlings?|fertili[sz]er|flowerbeds?|lawns?|acres?|hectares?|mulch\w*|worms?|ants|slugs?|(?:fruit )?flies|mosquito\w*)\b/i,
  /(?<!hot |hot-|corn )\b(dogs?|puppy|puppies|cats?|kittens?|pets?|horses?|hamsters?|guinea pigs?|gerbils?|ferrets?|budgies?|goldfish|iguanas?|reptiles?|lizards?|pon(?:y|ies)|donkeys?|livestock|piglets?|cattle|poultry|(?:rabbits|pigs|sheep|goats|ducks) (?:can|need|eat|ate|should|may|like|love)|feed(?:s|ing)? (?:the|your|our|its|a|an|them|it)|parrots?|(?:humming)?birds?|robins?|sparrows?|finches|pigeons?|crows?|mice|rats?|rodents?|cows?|chickens (?:eat|were)|veterinar\w*)\b(?!['’]s?-)/i,
  /\b(monkeys?|chimp\w*|gorillas?|apes?|primates?|caterpillars?|squirrels?|koalas?|elephants?|bees?|beetles?|wasps?|foxes|hedgehogs?|tortoises?|raccoons?|pandas?|giraffes?|bears (?:eat|ate|can)|hens? (?:eat|ate|la(?:y|id)))\b/i,
  // Recalled, and on no plate.
  /\b(recall(?:s|ed)?|listeria|salmonella|contaminat\w+|outbreaks?)\b/i,
  // Thrown away.
  /\b(?:threw|throw\w*) (?:\w+ )?(?:away|out)\b|\b(?:in|into) the (?:bin|trash|rubbish|garbage)\b/i,
  // Bought and sold.
  /[$£€]\s?\d|\d\s?(?:dollars?|euros?|cents?|pence)\b|\b(?:costs?|cost|pric(?:e|es|ed))\W+(?:\w+\W+){0,2}\d/i,
  // Only said so; and 4G is no four grams.
  /\b(?:piece of cake for|pound of flesh|grain of salt|cup of joe)\b|['’]s cup of tea\b/i,
  /\b[2-6]G\b/,
  // Forbidden, or only imagined.
  /\b(cannot eat|can['’]t eat|must not eat|should not eat|avoid(?:s|ing)?|allerg\w+|celiac|coeliac|intoleran\w+)\b/i,
  /\b(?:never|not|cannot|(?:do|should|must|ca)n['’]t) (?:\w+ ){0,3}(?:eat|have|drink|take|swallow|consume|give|given|fed|add|use|put|order)\b/i,
  /\bmight as well\b/i,
  /\b(?:imagin(?:e|es|ing)|nobody|no one)\b|\bif \w+ (?:ate|drank|had|were)\b/i,
  /\b(?:would|['’]d) (?:have|need) to (?:eat|drink|consume)\b/i,
];

/** “Rinse 150 g of rice and simmer it”, “Cook 1 cup of rice”: what is said without a word of its state is dry yet. */
export const isYetToCook = (before: string, after: string) =>
  /\b(?:cook|boil|simmer|rinse|soak|steam|bring)(?: the)?\s+$/i.test(before) ||
  /^(?: \w+){0,2},? (?:and|then|and then) (?:simmer|boil|cook|steam)\b/i.test(after);

/** “Yogurts can contain five teaspoons of sugar”, “seven teaspoons of sugar in a smoothie”: held, and not eaten. */
export const isHeldSugar = (before: string, said: string, after: string) =>
  /\bsugars?$/i.test(said) &&
  (/\b(?:contain|ha(?:ve|s|d)|hold|pack|hid|there|equivalent)\w*\W+(?:\w+\W+){0,4}$/i.test(
    before,
  ) ||
    /^ (?:in|per) \w+ (?![^.]*\bcalorie)/i.test(after));

/** “They skipped two slices of toast”: named, and left on the table. */
export const isRefused = (before: string) =>
  /\b(?:skip(?:s|ped|ping)?|omit(?:s|ted|ting)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|without|gave up|giv(?:e|es|ing) up|cut(?:s|ting)? out|left out|leav(?:e|es|ing) out)\b\W+(?:\w+\W+){0,2}$/i.test(
    before,
  );

/** “the size of a large orange”, “as much potassium as a medium banana”, “an apple-sized lump”. */
export function isComparison(said: string, after: string): boolean {
  // “Leaner than cheddar: an ounce has” compares the foods, and no amount.
  // … and so does “they taste like sweets, and a cup of them has”.
  const before = said.split(/[:;]|, (?=(?:and|but|yet) )/).at(-1) ?? '';
  return (
    /(?<!-)\b(?:sizes?|sized|shape|bulk|volume|weight|width|length|dimensions?)\s+(?:of|as|to|like)\W+(?:\w+\W+){0,3}$/i.test(
      before,
    ) ||
    /\b(like|resembl\w+|than|equivalent|(?<!\b(?:serving|portion) )equals?|equal to|comparable|similar to|versus|vs|smaller|larger|bigger)\b\W+(?:\w+\W+){0,4}$/i.test(
      before,
    ) ||
    /\bas\s+(?!(?:little|few)\s)(?:\w+\s+){1,5}as\W+(?:\w+\W+){0,3}$/i.test(before) ||
    /\b(amount|quantity|calories|sugar|protein|fat|caffeine|fib(?:er|re)|potassium|calcium|iron)\s+(?:found\s+|present\s+)?(?:as\s+)$/i.test(
      before,
    ) ||
    /^\W{0,2}(sized?|(?:\w+ )?in (?:\w+ ){0,2}(?:size|diameter|pods?|shells?|milk|cream|syrup|sugar|wine|chocolate|batter)|shaped|allerg\w*|extracts?|supplements?|trees?|plants?|intoleran\w*|flavou?r\w*)\b/i.test(
      after,
    )
  );
}

/** Not eaten alone, or too many things at once to say a number. */
export const neverAFact =
  /^(salt|water|fat|mm|fish oil|(?:\w+ )?yeast|oatcakes?|spices?|peppers?|stevia|vanilla|(?:\w+ ){0,2}ginger|chil(?:li|i)e?s?|tap water|sodas?|soft drinks?|soups?|(?:salad )?dressings?|fish|guacamole|almond (?:flour|meal)|energy bars?|cookies?|(?:plain )?biscuits?|whole chickens?|vegetables?|veggies|cereals?|nuts|(?:ground )?meat|lattes?|flat whites?|macchiatos?|(?:\w+ )?coffee with [\w ]+|white coffee|iced coffee|cappuccinos?|frappuccinos?|mochas?|steel cut oats?|candy|candies|sweets?|(?:\w+ )*protein)$/;

/** An animal is more than what is eaten of it: nobody has “a chicken” as they have an egg. */
export const isNotCounted = (name: string) =>
  /^(chicken|turkey|duck|goose|lamb|rabbit|fish|salmon|tuna|cod|trout|mackerel|beef|pork|liver|kidney|heart|brain|tongue|lung|gin|vodka|rum|whisk(?:e)?y|brandy)s?$/.test(
    name,
  );

/** Honey with lemon may be for a cough, oil and eggs for the hair. */
export const remedy =
  /\b(lemons?|(?:lemon|lime|onion|aloe) juice|vinegar|honey|oils?|soda|milk|garlic|ginger|turmeric|aloe|sugar|flour|starch|eggs?|egg whites?)\b/i;
