import { expect, test } from 'vitest';
import { createFactFinder } from '@/core/foods/find-facts';
import { parseFoods } from '@/core/foods/parse-foods';
import rows from '@/data/foods/foods.json';

const find = createFactFinder(parseFoods(rows));

// Which USDA row is meant and what so much of it weighs there, by the way it is worded.
test.each<[sentence: string, ndb: string, grams: number]>([
  // “Can” is no tin, “a good dose” no medicine, and who says “roast” has not roasted yet.
  ['A 4-ounce piece of salmon can have 230 calories.', '15237', 113],
  ['Half a cup of firm tofu comes with a hefty dose of protein and 181 calories.', '16426', 126],
  ['Roast 1 cup of parsnips with oil and serve.', '11299', 156],
  // The size after the name, a wild one, and a nut that was dried as all are.
  ['A pear of medium size has 101 calories.', '09252', 178],
  ['A 3-ounce serving of wild sockeye salmon has 133 calories.', '15086', 85],
  ['Two tablespoons of dried pumpkin seeds make a snack of 90 calories.', '12014', 16],
  ['A glass of red wine ranges from 120 to 130 calories.', '14096', 147],
  ['Breakfast: 1 tablespoon almond butter stirred into porridge.', '12195', 16],
  // Any verb that is followed by so many calories.
  ['A medium pear clocks up 101 calories.', '09252', 178],
  ['A medium pear generates 101 calories.', '09252', 178],
  ['A medium pear represents 101 calories.', '09252', 178],
  ['A cup of cooked bulgur racks up about 151 calories.', '20013', 182],
  ['Two tablespoons of tahini tally 178 calories.', '12166', 30],
  ['Hazelnuts: an ounce hovers around 178 calories.', '12120', 28],
  ['A tablespoon of honey dishes out roughly 64 calories.', '19296', 21],
  ['An ounce of gouda won’t exceed 101 calories.', '01022', 28],
  // In brackets after the food, anywhere in a sentence.
  ['Lunch was edamame (1 cup, 188 calories) and a walk.', '11212', 155],
  ['Swap the crisps for raspberries (1 cup, 64 calories).', '09302', 123],
  ['Snack on cashews (about 30 g) instead.', '12087', 30],
  ['Walnuts (185 calories, 1 ounce) keep well.', '12155', 28],
  ['Parmesan: 119 calories (1 ounce)', '01032', 28],
  // Lines with marks, labels and sizes.
  ['1. Pecans (1 ounce): 196 calories', '12142', 28],
  ['• Kiwi: 1 medium (42 kcal)', '09148', 69],
  ['Snack: feta (1 ounce) with tomatoes', '01019', 28],
  ['Mango pieces, 1 cup = 99 calories', '09176', 165],
  ['Baked butternut squash, 1 cup of cubes, 82 calories', '11486', 205],
  ['Tofu (firm), 100 g: 144 kcal', '16426', 100],
  ['Large orange: 86 calories', '09200', 184],
  ['Peach (medium), 58 calories', '09236', 150],
  ['1 med. apple: 95 calories', '09003', 182],
  ['Brie 1 ounce 95 calories', '01006', 28],
  ['Potato, baked, with skin, 1 medium – 161 calories', '11674', 173],
  ['Almonds (about 1 ounce)', '12061', 28],
  ['Blueberries, half a cup: 42 calories', '09050', 74],
  // The amount after other words, or the number alone.
  ['On average, pecans have 196 calories per ounce.', '12142', 28],
  ['Almond milk has the fewest calories, about 39 in one cup.', '14091', 262],
  ['Think of cashew butter as a treat; 2 tablespoons hold 188 calories.', '12088', 32],
  ['Cooked lentils pack 230 calories and 18 g of protein into a cup.', '16070', 198],
  ['Raspberries are full of fibre: a cup has 8 g of fibre and 64 calories.', '09302', 123],
  ['Kale has 6 g of protein in 200 g.', '11233', 200],
  ['A roast chicken breast contains 165 calories per 100 g.', '05064', 100],
  // The food first, and an amount “of it” later, with its weight in brackets.
  [
    'Cheddar is rich, for an ounce is small: a cup of it shredded (113 g) has 456 calories.',
    '01009',
    113,
  ],
  ['Rabbit is lean, because 100 g of the roasted meat holds 197 calories.', '17179', 100],
  ['Flour tortillas are the softer ones, but each one (32 g) has 95 calories.', '18364', 32],
  ['Honey keeps for years, but one tablespoon (21 g) has 64 calories.', '19296', 21],
  ['Edamame, a cup of it steamed, packs 188 calories.', '11212', 155],
  ['Strawberries taste like summer, and a cup of them halved has 49 calories.', '09316', 152],
  ['Peaches keep for a day or two, with 59 calories in a medium one.', '09236', 150],
  ['Mango is mostly sugar and provides 99 calories per cup of pieces.', '09176', 165],
  // How often, and what it comes in.
  ['A 40g snack bag of almonds contains 232 calories.', '12061', 40],
  ['They ate about 30 grams a day of walnuts for breakfast.', '12155', 30],
  // What is told of it stands between; where another food is named meanwhile, it may be of that one.
  [
    'The persimmon, which hangs on bare trees in our street until the first hard frost of the winter, has about 70 calories per 100 g.',
    '09263',
    100,
  ],
  ['Cod is lean, and one cooked fillet, at 180 g, has 189 calories.', '15016', 180],
  // The skin is put aside, and the writer's number tells whether it counts.
  ['Roast duck with its skin on has 337 calories per 100 grams.', '05140', 100],
  ['Roast duck has 201 calories per 100 grams.', '05142', 100],
  // What one of them is, told by the kind of thing.
  ['Animal crackers (4 cookies, 10 g): 45 calories', '28399', 10],
  ['Hazelnuts (10 nuts, 14 g): 88 calories', '12120', 14],
  // A serving that is said to be so much, and the one of which it was spoken.
  ['A serving of pistachios is 1 ounce.', '12151', 28],
  ['A single serving of cooked white rice is only half a cup, or about 103 calories.', '20045', 79],
  ['That tablespoon of mayonnaise adds 94 calories.', '04025', 14],
  // How wide or long one is, after its name; what it holds tells which it is.
  ['A banana, 8 inches long, has 121 calories.', '09040', 136],
  ['A flour tortilla 10 inches across contains about 220 calories.', '18364', 72],
  ['An extra-large banana (over 9 inches) contains about 135 calories.', '09040', 152],
  ['A slice of pineapple has 42 calories.', '09266', 84],
  ['A quarter of a medium cantaloupe has 47 calories.', '09181', 138],
  // Numbers, and words said of the food that change nothing.
  ['1⁄2 cup of raspberries has 32 calories.', '09302', 62],
  ['.5 cup cooked rice has 103 calories.', '20045', 79],
  ['Two hundred grams of cooked quinoa has 240 calories.', '20137', 200],
  ['One-fifth of a medium avocado has about 64 calories.', '09037', 40],
  ['1/2 to 3/4 cup of blueberries makes a snack.', '09050', 93],
  ['2 x medium kiwis for breakfast', '09148', 138],
  ['A cup of store-bought hummus has about 408 calories.', '16158', 246],
  ['A piece of salmon the size of a deck of cards, about 3 ounces, has 175 calories.', '15237', 85],
  ['28 g pecans, toasted and roughly chopped', '12142', 28],
  ['As little as 1 ounce of cheddar has 115 calories.', '01009', 28],
  ['Half a cup of peaches in light syrup has 68 calories.', '09240', 126],
  ['A tablespoon of jelly has 56 calories.', '19297', 20],
  // Each of them, and what is left of a tin.
  ['Grill 4 salmon fillets (120 g each).', '15237', 480],
  ['A can of chickpeas (400 g, 240 g drained) has about 330 calories.', '16359', 240],
  ['Sardines canned in oil, 1 can (3.75 oz, drained): 191 calories', '15088', 92],
  // Nobody measures these out but to eat them; and one beside what is measured.
  ['Keep a quarter cup of walnuts in your desk drawer.', '12155', 29],
  ['Go for two slices of rye bread instead.', '18060', 64],
  ['For pudding there were 2 clementines.', '09433', 148],
  ['7 strawberries count as one portion.', '09316', 84],
  ['My snack is an apple with a tablespoon of almond butter.', '09003', 182],
  // A size after the name, and a size of its own.
  ['One pear, medium-sized, has 101 calories.', '09252', 178],
  ['An entire cucumber contains 45 calories.', '11205', 301],
  ['Eight cherry tomatoes have 24 calories.', '11529', 136],
  ['A jumbo egg has 90 calories.', '01123', 63],
  ['A toasted 4-inch frozen waffle holds 103 calories.', '18403', 33],
  // Any way of cooking meat and fish where the table knows one; the plain name of fish is the cooked one.
  ['Three ounces of pan-seared halibut has 94 calories.', '15037', 85],
  ['Have 3 ounces of barbecued turkey breast for lunch.', '05220', 85],
  ['Three ounces of king mackerel has 114 calories.', '15200', 85],
  ['One cup of cooked lobster meat has 129 calories.', '15148', 145],
  ['A cup of cooked mussels fills you at dinner.', '15165', 150],
  // What is said chooses among its kinds alone, and soup is from a tin as it is.
  ['A cup of canned pears in juice has 124 calories.', '09254', 248],
  ['An ounce of dry-roasted pecans has 201 calories.', '12143', 28],
  ['A cup of canned tomato soup made with water has 79 calories.', '06559', 248],
  ['One cup of fat-free sour cream has 170 calories.', '01180', 230],
  ['A tablespoon of full-fat cream cheese has 51 calories.', '01017', 15],
  // A pint is told by what it holds, half a cup by what a scoop does.
  ['A pint of skimmed milk contains 201 calories.', '01085', 588],
  ['A pint of skimmed milk contains 167 calories.', '01085', 490],
  ['A scoop of vanilla ice cream has 137 calories.', '19095', 66],
  ['A small glass of prune juice (half a cup) has 91 calories.', '09294', 128],
  ['Ten dried apricots hold 84 calories.', '09032', 35],
  ['A falafel patty has 57 calories.', '16138', 17],
  ['A 3.75-ounce tin of sardines in oil has 191 calories.', '15088', 92],
  ['A 400 g tin of baked beans has 376 calories.', '16006', 400],
  ['Turkey breast, roasted, no skin (3 oz): 125 calories', '05220', 85],
  // Called so but for how it was made, where nobody wrote a word for it.
  ['Half a cup of kohlrabi has 18 calories.', '11241', 68],
  // Ripe, sharp and old-fashioned ones are the same food; torn and shaved too.
  ['1 ounce extra-sharp white Cheddar, shaved thinly', '01009', 28],
  ['2 cups torn kale', '11233', 42],
  ['1/2 cup old-fashioned rolled oats (dry)', '08120', 41],
  // Roasted without a word of fat a vegetable is what it is boiled; two words of it may follow.
  ['1 cup roasted Brussels sprouts', '11099', 156],
  ['1 cup roasted mushrooms', '11261', 156],
  ['1 cup grilled cauliflower florets', '11136', 124],
  ['• 1 small ripe banana, peeled and frozen overnight', '09040', 101],
  ['1 red bell pepper, seeded and cut into strips', '11821', 119],
  ['1 large tomato, cored and cut into wedges', '11529', 182],
  ['1 whole-wheat English muffin, split and toasted', '18266', 66],
  ['1 cup blueberries, washed and dried', '09050', 148],
  ['3 ounces firm tofu, pressed and cubed', '16426', 85],
  ['1/2 cup cooked spinach, squeezed dry', '11458', 90],
  ['1/4 cup salsa spooned over the top', '06164', 65],
  ['2 large eggs plus 1 egg white', '01123', 100],
  // What it is eaten with says that it is eaten.
  ['2 rice cakes spread with a thin layer of almond butter', '19816', 18],
  ['Half a medium bagel with a smear of jelly works an hour beforehand.', '18001', 53],
  // As wide as the table’s own, in brackets or not; a stick, a spoon and a small one.
  ['One 6-inch flour tortilla, warmed in a dry pan', '18364', 30],
  ['2 (8-inch) flour tortillas', '18364', 98],
  ['2 (6-inch) corn tortillas, charred over a flame', '18363', 52],
  ['One 10 cm pita bread', '18041', 28],
  ['1 mini bagel', '18001', 26],
  ['A 3-inch bagel, toasted', '18001', 69],
  ['1 part-skim string cheese stick', '01028', 28],
  ['2 tablespoons chia seeds, soaked overnight', '12006', 24],
  // Each is so heavy, and the share of fat stands in brackets.
  ['4 (3-ounce) chicken breasts, grilled', '05064', 340],
  ['3 ounces cooked ground beef (85% lean)', '23571', 85],
  ['1 cup frozen peas, thawed', '11312', 134],
  // What is left of a tin of beans is boiled beans; one that says nothing of its weight is a tin all the same.
  ['Add 1 can (15 oz) black beans, drained and rinsed.', '16015', 255],
  ['1 15-oz. can chickpeas, drained', '16359', 254],
  ['1 can chickpeas, drained and rinsed', '16359', 254],
  ['1 can salmon for the salad', '15260', 315],
  ['1 (14-ounce) package extra-firm tofu, drained', '16159', 397],
  ['2 3-ounce fillets of cod, grilled', '15016', 170],
  // By the pound it is as it was bought, and so are pasta by the ounce and meat that is to be cut.
  ['1 pound boneless, skinless chicken thighs, trimmed', '05096', 454],
  ['4 ounces boneless, skinless chicken breast, cut into strips', '05062', 113],
  ['1 pound lean ground beef', '23562', 454],
  ['1 pound cooked chicken breast, shredded', '05064', 454],
  ['8 ounces whole-wheat penne', '20124', 227],
  ['3 ounces boneless, skinless chicken breast', '05064', 85],
  // Buns, bagels and tortillas of whole wheat, crackers in squares, a nut by its count.
  ['1 whole-wheat hamburger bun', '28313', 56],
  ['2 (8-inch) whole-wheat tortillas', '28295', 98],
  ['Half of a 6½-inch whole-wheat pita counts as one starch.', '18042', 32],
  ['2 graham cracker squares and a glass of milk', '18173', 14],
  ['Atlantic salmon, wild, cooked, 3 ounces', '15209', 85],
  ['15 cashews', '12087', 24],
  ['1/2 cup lump crabmeat, picked over', '15140', 59],
  ['Two 4-inch pancakes without butter or syrup', '18293', 76],
  // Packed, cleaned and cut before the shop, with nothing added; a pot roast, half-and-half, a spoon as a capital.
  ['1 cup firmly packed spinach', '11457', 30],
  ['1 cup drained and rinsed chickpeas', '16057', 164],
  ['1 cup small broccoli florets', '11090', 91],
  ['1 cup no-salt-added chickpeas', '16057', 164],
  ['1 cup cut-up strawberries', '09316', 152],
  ['1 very ripe banana, mashed', '09040', 118],
  ['2 ounces pasta, cooked according to package directions', '20120', 57],
  ['3 oz pot roast', '13810', 85],
  ['6 ounces fillet steak, grilled', '13918', 170],
  ['1/4 cup half-and-half', '01049', 61],
  ['2 T honey', '19296', 42],
  ['One serving equals 1 cup of raspberries.', '09302', 123],
  ['Start your day with two eggs.', '01123', 100],
  ['Cherries: 1 cup, 97 calories', '09070', 154],
  // As many as stand in brackets; a slice of a melon is a wedge of it.
  ['Hard-boiled eggs (2)', '01129', 100],
  ['Kiwi fruit (2 each): 464 mg', '09148', 138],
  ['Rice cake (1) with peanut butter (1 tablespoon)', '19816', 9],
  ['A large slice of watermelon has 86 calories.', '09326', 286],
  // What it nourishes with says that it is eaten; so much of it is said last.
  ['Half a dozen raw oysters will more than cover your zinc for the day.', '15167', 84],
  ['Just six Brazil nuts, an ounce, deliver more selenium than you need.', '12078', 28],
  ['Baked butternut squash has 82 calories per cup of cubes.', '11486', 205],
  [
    'Choose a roasted chicken thigh without skin and you get 152 calories in 3 ounces.',
    '05098',
    85,
  ],
  ['A jigger (1.5 fl. oz.) of 86-proof whiskey: 105 calories', '14052', 42],
  // So many milligrams, of what was said before or in the heading; nobody says of what.
  ['A cup of cooked acorn squash contains 896 milligrams.', '11483', 205],
  ['One small banana packs in 467 mg.', '09040', 101],
  ['Coconut water (8 oz): 488 mg', '12119', 227],
  ['Three ounces of cooked halibut has about 490 mg.', '15037', 85],
  // A part of one on a line of its own; many small ones; a dozen.
  ['1/2 grapefruit', '09112', 123],
  ['• Half an avocado', '09037', 101],
  ['About 30 baby carrots', '11960', 300],
  ['A dozen cherry tomatoes', '11529', 204],
  // Chopped it is what it was, and no packet from the freezer.
  ['1 cup chopped broccoli', '11090', 91],
  ['1/2 cup chopped onion', '11282', 80],
])('%s', (sentence, ndb, grams) => {
  const [fact] = find(sentence);
  expect([fact?.food.ndb, Math.round(fact?.grams ?? 0)]).toEqual([ndb, grams]);
});

test.each([
  // Another food, or two.
  'Two honey cakes hold 300 calories.',
  'A cup of rice and beans is lunch.',
  'A cup of coffee with cream has 52 calories.',
  'A gin and tonic has 170 calories.',
  'A piece of fried chicken is in the fridge for lunch.',
  'Rice and chicken (1 cup) fills you.',
  'A cup of canned broccoli has 90 calories.',
  'Two tuna mayonnaise sandwiches contain 900 calories.',
  'A Romano’s pepperoni slice has 300 calories.',
  // A pint of which land, and a slice that is a third of a loaf.
  'A pint of milk stands by the bed for lunch.',
  'A slice of sourdough has 378 calories.',
  // What it holds, and not what it weighs.
  'Fruit yogurts may hide four teaspoons of sugar.',
  'There are six teaspoons of sugar in a milkshake.',
  'Good sources of protein are chicken (31 g) and lentils (9 g).',
  'Raspberries: 8 grams per cup',
  // Somebody’s own, or made, burnt, frozen for a bruise, taken with a powder.
  'The average liver weighs 1.5 kg.',
  'Makes 12 muffins at 180 calories each.',
  'A cup of frozen peas makes a fine ice pack.',
  'Take the powder with half a cup of applesauce.',
  'That cup of tea did her good.',
  'Mix the powder with 150 ml of orange juice.',
  'The baby drank 100 ml of milk at noon.',
  // Flavoured, dipped, crisped, cooked in more than water.
  'A cup of strawberry-flavored yogurt is a snack.',
  '1 apple crisp',
  '1 banana split',
  '1 cup rice cooked in coconut milk',
  '4 ounces tofu, cubed and baked',
  '1 cup grilled peaches',
  // A kind that is open, and a width that the table has not.
  '1 cup of soup before dinner',
  '1 tablespoon of your favorite dressing',
  '3 ounces of fish for lunch',
  '2 cookies after lunch',
  '2 oatcakes with hummus',
  '1 cup edamame in the pod',
  '1 tablespoon nutritional yeast',
  'One 9-inch pancake for breakfast',
  '1 mini baguette',
  // Called so by who looks for it, and another food in what is read.
  '4 ounces teriyaki chicken',
  '1 cup light coconut milk',
  '1 cup nonfat cottage cheese',
  '1 cup chili',
  '1 tablespoon minced fresh ginger',
  'Biscuit, plain: 1 medium, 186 calories',
  // Where it is told, and when; a polenta dry or cooked.
  'Eggs (3) are rich in choline.',
  'Avocado (2010)',
  '1 cup polenta',
  'In the study, people who ate 2 tablespoons of flaxseed daily had lower blood pressure.',
  // Milligrams of a drug, or weight that somebody has.
  'Take it with a glass of milk: 400 mg',
  'Ibuprofen, with a slice of toast: 200 mg',
  'Each tablet has 500 mg; take it with a banana.',
  'She has 30 grams left to lose before a banana is allowed.',
  'A dozen apples fell from the tree.',
  // A tin that was not drained, and half of one.
  '1/2 (15 oz) can black beans, rinsed',
  '1 can (15 oz) black beans',
])('what is not told gets no mark: %s', (sentence) => {
  expect(find(sentence)).toEqual([]);
});

test('what comes late in a sentence is no amount of a food when another was named meanwhile', () => {
  const late =
    'The persimmon, which hangs on bare trees in our street until the first frost, goes well with a cheddar that has 403 calories per 100 g.';
  expect(find(late).map(({ food }) => food.ndb)).not.toContain('09263');
});
