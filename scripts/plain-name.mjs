/** “Rice, white, long-grain, regular, enriched, cooked” → “White rice, long-grain, cooked”. */
export function plainName(description, group) {
  let parts = description
    .replace(/\s*\(Includes foods for USDA's Food Distribution Program\)/i, '')
    .replace(/\s*\((includes|may contain|approx)[^)]*\)/gi, '')
    .split(/\s*[,;]\s*(?![^(]*\))/)
    .map((part) => wording.reduce((text, [from, to]) => text.replace(from, to), part).trim())
    .filter((part) => part !== '' && !jargon.test(part));
  if (parts.length > 1 && shelf.test(parts[0])) parts = parts.slice(1);
  if (/^mars snackfood us$/i.test(parts[0])) parts = parts.slice(1);
  if (parts[0] === 'Pork' && parts[1] === 'fresh') parts.splice(1, 1);
  parts = turned(parts, group).map((part) => lower(part));
  const seen = new Set();
  const name = parts.filter((part) => !seen.has(part) && seen.add(part)).join(', ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Words of the trade that say nothing at the table. */
const jargon =
  /^(regular|regular pack|enriched|unenriched|all commercial varieties|all varieties|all classes|all types|all grades|year round average|commercially prepared|commercial|salad or cooking|mature seeds|immature seeds|broilers? or fryers|broiler|domesticated|domestic|fluid|with added .*|without added .*|fortified.*|prepared|as purchased|ready-to-eat|ready-to-serve|ready-to-drink|ready to (eat|serve|drink)|mixed species|trimmed to .*|separable lean and fat|meat & skin|without salt|no salt added|not fortified|unspecified|purchased|edible portion|3\.25% milkfat|ns as to .*|contains caffeine|with caffeine|plain or buttermilk|bone-in|boneless|lip off|lip-on|retail cuts|by-products|variety meats and by-products|cap off|cap on|common|includes .*|sulfured|shelf stable|standard-type|european type.*)$/i;

/** A first word that only names the shelf. */
const shelf =
  /^(spices|nuts|seeds|fish|crustaceans|mollusks|beverages|alcoholic beverages?|snacks?|cereals ready-to-eat|cereals|candies|fast foods?|restaurant|game meat|desserts|leavening agents|fruit juice smoothie|frozen novelties)$/i;

const wording = [
  [/^broilers? or fryers$/i, ''],
  [/separable lean only/i, 'lean only'],
  [/^cooked with (dry|moist) heat$/i, 'cooked'],
  [/^(dry|moist) heat$/i, ''],
  [/^drained( solids)?$/i, 'drained'],
  [/^solids and liquids$/i, 'with liquid'],
  [/\bbroiled\b/i, 'grilled'],
  [/^unprepared$/i, 'uncooked'],
  [/^(\d+(\.\d+)?)% milkfat$/i, '$1 % fat'],
  [/\bnonfat\b|\bfat free\b/i, 'fat-free'],
  [/\blow ?fat\b/i, 'low-fat'],
  [/^prepared[- ]from[- ]recipe$|^home[- ]prepared$|^homemade$/i, 'home-made'],
  [/prepared with equal volume water.*/i, 'made with water'],
  [/prepared with equal volume.*milk.*/i, 'made with milk'],
  [/ lean meat \/ .*fat$/i, ' lean'],
  [/-flavor(ed)?\b/i, ' flavour'],
  [/^table$/i, ''],
  [/^year.*$/i, ''],
];

/** Heads that stand after their kind in speech: “Cheese, brie” is brie cheese. */
const heads = new Map(
  Object.entries({
    toppings: 'topping',
    cheese: 'cheese',
    'cheese food': 'cheese food',
    oil: 'oil',
    soup: 'soup',
    sauce: 'sauce',
    bread: 'bread',
    pie: 'pie',
    cake: 'cake',
    cookies: 'cookies',
    crackers: 'crackers',
    muffins: 'muffin',
    rolls: 'rolls',
    'ice creams': 'ice cream',
    'ice cream': 'ice cream',
    yogurt: 'yogurt',
    beans: 'beans',
    rice: 'rice',
    milk: 'milk',
    cream: 'cream',
    'salad dressing': 'dressing',
    squash: 'squash',
    syrups: 'syrup',
    sugars: 'sugar',
    melons: 'melon',
    mushrooms: 'mushrooms',
    peppers: 'peppers',
    onions: 'onions',
    cabbage: 'cabbage',
    lettuce: 'lettuce',
    noodles: 'noodles',
    pasta: 'pasta',
    gravy: 'gravy',
    'wheat flour': 'flour',
    puddings: 'pudding',
    doughnuts: 'doughnut',
    waffles: 'waffles',
    vinegar: 'vinegar',
    margarine: 'margarine',
    seaweed: 'seaweed',
    radishes: 'radish',
    'pie fillings': 'pie filling',
    frostings: 'frosting',
    pickles: 'pickles',
    salami: 'salami',
    sausage: 'sausage',
    bacon: 'bacon',
    wine: 'wine',
    beer: 'beer',
    tea: 'tea',
    coffee: 'coffee',
    dates: 'dates',
    juice: 'juice',
    chocolate: 'chocolate',
    'jams and preserves': 'jam',
    'frozen yogurts': 'frozen yogurt',
    bagels: 'bagel',
    peas: 'peas',
    tofu: 'tofu',
    'danish pastry': 'danish pastry',
    'sweet rolls': 'sweet roll',
    potatoes: 'potatoes',
  }),
);

/** What cannot stand before the head: ways of cooking and keeping. */
const after =
  /^(raw|cooked|canned|frozen|dried|dry|drained|boiled|baked|grilled|roasted|uncooked|home-made|refrigerated|dehydrated|bottled|mashed|with .*|without .*|made .*|in .*|from .*|peeled|fresh|unsweetened|sweetened|stock|brewed|instant|microwaved|au gratin|hash brown|scalloped|french fried|o'brien|pickled|reduced .*|light|low-.*|fat-free)$/i;

function turned(parts) {
  const [head, ...rest] = parts;
  const noun = heads.get((head ?? '').toLowerCase());
  if (!noun || rest.length === 0 || after.test(rest[0])) return parts;
  const [first, second, ...others] = rest;
  if (
    second !== undefined &&
    /^(winter|summer|sweet|hot chili|hot chile|snap|chinese|carbonated|greek|wine|english)$/i.test(
      first,
    ) &&
    !after.test(second)
  )
    return [
      `${/^(winter|summer|snap)$/i.test(first) ? '' : `${first} `}${second} ${noun}`,
      ...others,
    ];
  if (new RegExp(`${noun}s?$`, 'i').test(first)) return rest;
  if (/^(crumbs|sticks)$/i.test(first)) return [`${noun}${first}`, ...rest.slice(1)];
  return [`${first} ${noun}`, ...rest.slice(1)];
}

const proper =
  /^(atlantic|pacific|alaska|greek|swiss|italian|french|mexican|chinese|japanese|english|american|irish|spanish|california|florida|polish|asian|dutch|german|russian|boston|vienna|canadian|european|worcestershire|danish|latino|hawaiian|brazil|parmesan|new|england|manhattan)\b/i;

function lower(part) {
  return part
    .split(' ')
    .map((word) => {
      if (proper.test(word)) return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
      // Brand names stand in capitals in the USDA file.
      if (/^[A-Z][A-Z'’.&-]{3,}$/.test(word) || /^Mc[A-Z]/.test(word))
        return (
          word.charAt(0) +
          (/^Mc/.test(word)
            ? word.slice(1, 3) + word.slice(3).toLowerCase()
            : word.slice(1).toLowerCase())
        );
      return word.toLowerCase();
    })
    .join(' ');
}
