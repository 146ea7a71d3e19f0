import { describe, expect, test } from 'vitest';
import { readFoodFiles } from '@/platform/read-food-file';
import { makeZip } from './make-zip';
import {
  asciiFiles,
  csvFiles,
  foundationCsv,
  foundationJson,
  jsonFile,
  surveyJson,
} from './usda-samples';

const file = (name: string, content: string | Uint8Array) =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name);
const zip = (name: string, files: Record<string, string>, how = {}) =>
  file(name, makeZip(files, how));

const rowsOf = async (...files: File[]) => {
  const found = await readFoodFiles(files);
  if (!found.ok) throw new Error(found.why);
  return found.rows;
};
const problemOf = async (...files: File[]) => {
  const found = await readFoodFiles(files);
  return found.ok ? 'it was read' : found.why;
};

describe('the forms of the USDA', () => {
  const csv = [
    '09901|Moonberries, raw, "wild"|61|1.14|0.52|14.66|3|1 cup=152;0.5 cup, mashed=120;1 medium (3" dia)=18|',
    '18999|Moonberry bread|320|||||1 slice, thin=25|',
  ];

  test('the zip of tables, packed or not, in whatever order they lie in it', async () => {
    expect(await rowsOf(zip('sr.zip', csvFiles))).toEqual(csv);
    expect(await rowsOf(zip('sr.zip', csvFiles, { method: 0 }))).toEqual(csv);
    expect(await rowsOf(zip('sr.zip', csvFiles, { isStreamed: true }))).toEqual(csv);
  });

  test('the tables of Foundation foods, of which the samples are no foods', async () => {
    expect(await rowsOf(zip('foundation.zip', foundationCsv))).toEqual([
      'fdc-2345678|Moonberries, fresh|64|1.5||||1 cup whole=150;2 tablespoon=30|',
    ]);
  });

  test('the tables with the line ends of Windows', async () => {
    const windows = Object.entries(csvFiles).map(([path, text]) => [
      path,
      text.replace(/\n/g, '\r\n'),
    ]);
    expect(await rowsOf(zip('sr.zip', Object.fromEntries(windows) as typeof csvFiles))).toEqual(
      csv,
    );
  });

  test('the tables unpacked and chosen together', async () => {
    const loose = Object.entries(csvFiles).map(([path, text]) =>
      file(path.split('/').pop() ?? '', text),
    );
    expect(await rowsOf(...loose)).toEqual(csv);
  });

  test('JSON, packed or not', async () => {
    const foods = [
      '09901|Moonberries, raw, "wild" {from [the] hill}|61|1.14|0.52|14.66|3|1 cup=152|',
      '18999|Moonberry bread|320||||||',
    ];
    expect(await rowsOf(file('sr.json', jsonFile))).toEqual(foods);
    expect(await rowsOf(file('sr.json', JSON.stringify(JSON.parse(jsonFile), null, 2)))).toEqual(
      foods,
    );
    expect(await rowsOf(zip('sr.zip', { 'sr.json': jsonFile }))).toEqual(foods);
  });

  test('Foundation and survey foods never pass for foods of SR Legacy', async () => {
    expect(await rowsOf(file('foundation.json', foundationJson))).toEqual([
      'fdc-2345678|Moonberries, fresh|64|||||2 tablespoon whole=30|',
    ]);
    expect(await rowsOf(file('survey.json', surveyJson))).toEqual([
      'fdc-2345999|Moonberry pie|260|||||1 slice=125|',
    ]);
  });

  test('the older tables in ASCII', async () => {
    expect(await rowsOf(zip('SR-Leg_ASC.zip', asciiFiles))).toEqual([
      '09901|Moonberries, raw|61|1.14||||1 cup=152|',
      '18999|Moonberry bread|320|||||1 slice, thin=25|',
    ]);
  });

  test('a file that arrives in pieces is read like one that arrives whole', async () => {
    const text = 'x'.repeat(20_000);
    const long = JSON.stringify({
      SRLegacyFoods: Array.from({ length: 40 }, (_, at) => ({
        description: `Food ${at} “é” \\"`,
        footnote: text,
        foodNutrients: [{ nutrient: { id: 1008 }, amount: at }],
        dataType: 'SR Legacy',
        ndbNumber: 50_000 + at,
      })),
    });
    const rows = await rowsOf(file('long.json', long));
    expect(rows).toHaveLength(40);
    expect(rows[7]).toBe('50007|Food 7 “é” \\"|7||||||');
  });
});

describe('what is no such file', () => {
  test.each([
    ['a picture', file('cat.png', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]))],
    ['a list of shopping', file('shopping.csv', 'milk,2\nbread,1\n')],
    ['a text', file('notes.txt', 'Dear diary')],
    ['nothing', file('empty.json', '')],
    ['words called JSON', file('words.json', 'Dear diary')],
    ['JSON of something else', file('other.json', '{"list":[{"a":1},{"b":2}]}')],
    ['brackets gone wrong', file('odd.json', '{"a":[1,2}')],
    ['a zip of something else', zip('photos.zip', { 'a.jpg': 'x', 'b.jpg': 'y' })],
  ])('%s is no table', async (_what, chosen) => {
    const why = await problemOf(chosen);
    expect(['not-a-table', 'broken']).toContain(why);
    if (!chosen.name.startsWith('empty')) expect(why).toBe('not-a-table');
  });

  test('tables without their figures are half a table', async () => {
    const [foods] = Object.entries(csvFiles).filter(([path]) => path.endsWith('/food.csv'));
    expect(await problemOf(file('food.csv', foods?.[1] ?? ''))).toBe('half');
    expect(await problemOf(file('food_nutrient.csv', '"id","fdc_id"\n'))).toBe('half');
  });

  test('JSON that breaks off, and a zip that does, are damaged', async () => {
    expect(await problemOf(file('sr.json', jsonFile.slice(0, -40)))).toBe('broken');
    const whole = makeZip(csvFiles);
    expect(await problemOf(file('sr.zip', whole.slice(0, whole.length - 300)))).toBe('broken');
    const bitten = new Uint8Array(whole);
    bitten.fill(255, 120, 260);
    expect(await problemOf(file('sr.zip', bitten))).toBe('broken');
    expect(await problemOf(zip('locked.zip', csvFiles, { flags: 1 }))).toBe('broken');
  });

  test('what is too large is refused before it is read', async () => {
    const huge = file('branded.json', '{}');
    Object.defineProperty(huge, 'size', { value: 3_100_000_000 });
    huge.stream = () => {
      throw new Error('read');
    };
    expect(await problemOf(huge)).toBe('too-large');
  });

  test('so is a table of more foods than a table of foods has', async () => {
    const many = `"fdc_id","data_type","description"\n${Array.from(
      { length: 31_000 },
      (_, at) => `"${at}","sr_legacy_food","Food ${at}"\n`,
    ).join('')}`;
    const parts = { 'food.csv': many, 'food_nutrient.csv': '"fdc_id","nutrient_id","amount"\n' };
    expect(await problemOf(zip('many.zip', parts))).toBe('too-large');
  });

  test('a food says no figure that no food can have', async () => {
    const foods = [
      { description: 'Too strong', foodNutrients: [{ nutrient: { id: 1008 }, amount: 4000 }] },
      { description: 'Too heavy', foodNutrients: [{ nutrient: { id: 1003 }, amount: 400 }] },
    ];
    expect(await problemOf(file('odd.json', JSON.stringify({ SRLegacyFoods: foods })))).toBe(
      'half',
    );
  });
});

test('reading tells how far it is, and stops when told', async () => {
  const slow = file('slow.json', jsonFile);
  slow.stream = () => {
    let at = 0;
    return new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 30));
        controller.enqueue(new TextEncoder().encode(jsonFile.slice(at, (at += 200))));
        if (at >= jsonFile.length) controller.close();
      },
    });
  };
  const shares: number[] = [];
  const stop = new AbortController();
  const reading = readFoodFiles([slow], {
    onProgress: (share) => {
      if (shares.push(share) === 3) stop.abort();
    },
    signal: stop.signal,
  });
  await expect(reading).rejects.toThrow('aborted');
  expect(shares).toHaveLength(3);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares[2]).toBeLessThan(1);
});
