/** Small files in the forms in which the USDA hands out SR Legacy; the foods are invented. */
const folder = 'FoodData_Central_sr_legacy_food_csv_2018-04/';

export const csvFiles: Record<string, string> = {
  [`${folder}food_nutrient.csv`]: `"id","fdc_id","nutrient_id","amount","data_points","derivation_id","min","max","median","footnote","min_year_acquired"
"1","170001","1008","61","0","49","","","","",""
"2","170001","1003","1.14","0","49","","","","",""
"3","170001","1004","0.52","0","49","","","","",""
"4","170001","1005","14.66","0","49","","","","",""
"5","170001","1079","3","0","49","","","","",""
"6","170001","1062","255","0","49","","","","",""
"7","170002","1008","320","0","49","","","","",""
"8","170009","1008","99","0","49","","","","",""
`,
  [`${folder}food.csv`]: `"fdc_id","data_type","description","food_category_id","publication_date"
"170001","sr_legacy_food","Moonberries, raw, ""wild"" (Includes foods for USDA's Food Distribution Program)","9","2019-04-01"
"170002","sr_legacy_food","Moonberry bread","18","2019-04-01"
"170003","sr_legacy_food","Moonberry water, not measured","14","2019-04-01"
"170009","branded_food","SHOUTY MOONBERRY BAR","14","2019-04-01"
`,
  [`${folder}sr_legacy_food.csv`]: `"fdc_id","NDB_number"
"170001","9901"
"170002","18999"
"170003","14999"
`,
  [`${folder}food_portion.csv`]: `"id","fdc_id","seq_num","amount","measure_unit_id","portion_description","modifier","gram_weight","data_points","footnote","min_year_acquired"
"1","170001","1","1","9999","","cup","152","","",""
"2","170001","2","0.5","9999","","cup, mashed","120","","",""
"3","170001","3","1","9999","","medium (3"" dia)","18","","",""
"4","170002","1","1","9999","","slice, thin","25","","",""
`,
  [`${folder}measure_unit.csv`]: `"id","name"
"9999","undetermined"
`,
  [`${folder}Download API Field Descriptions.xlsx`]: 'PK nothing to read',
};

const foundation = 'FoodData_Central_foundation_food_csv_2025-12-18/';

/** Foundation foods: with the samples they were measured on, units of their own, energy by Atwater's factors. */
export const foundationCsv: Record<string, string> = {
  [`${foundation}food.csv`]: `"fdc_id","data_type","description","food_category_id","publication_date"
"2345678","foundation_food","Moonberries, fresh","9","2025-12-18"
"2345679","sub_sample_food","Moonberries, Region 1, NFY0100","9","2025-12-18"
"2345680","market_acquistion","MOONBERRIES, ONE BOX","9","2025-12-18"
`,
  [`${foundation}foundation_food.csv`]: `"fdc_id","NDB_number","footnote"
"2345678","100123",""
`,
  [`${foundation}food_nutrient.csv`]: `"id","fdc_id","nutrient_id","amount","data_points","derivation_id","min","max","median","loq","footnote","min_year_acquired","percent_daily_value"
"1","2345678","2047","66","","49","","","","","","",""
"2","2345678","2048","64","","49","","","","","","",""
"3","2345678","1062","268","","49","","","","","","",""
"4","2345678","1003","1.5","8","1","1.2","1.8","1.5","","","2024",""
"5","2345679","1003","1.4","1","1","","","","","","",""
`,
  [`${foundation}food_portion.csv`]: `"id","fdc_id","seq_num","amount","measure_unit_id","portion_description","modifier","gram_weight","data_points","footnote","min_year_acquired"
"1","2345678","1","1","1000","","whole","150","","",""
"2","2345678","2","2","1001","","","30","","",""
`,
  [`${foundation}measure_unit.csv`]: `"id","name"
"1000","cup"
"1001","tablespoon"
"9999","undetermined"
`,
};

const nutrient = (id: number, number: string, amount: number) => ({
  type: 'FoodNutrient',
  id: 1,
  nutrient: { id, number, name: 'of some kind', rank: 1, unitName: 'g' },
  amount,
});

export const jsonFile = JSON.stringify({
  SRLegacyFoods: [
    {
      foodClass: 'FinalFood',
      description: 'Moonberries, raw, "wild" {from [the] hill}',
      foodNutrients: [
        nutrient(1008, '208', 61),
        nutrient(1062, '268', 255),
        nutrient(1003, '203', 1.14),
        nutrient(1004, '204', 0.52),
        nutrient(1005, '205', 14.66),
        nutrient(1079, '291', 3),
      ],
      foodPortions: [
        {
          id: 1,
          value: 1,
          measureUnit: { id: 9999, name: 'undetermined', abbreviation: 'undetermined' },
          modifier: 'cup',
          gramWeight: 152,
          sequenceNumber: 1,
          amount: 1,
        },
      ],
      nutrientConversionFactors: [{ type: '.CalorieConversionFactor', proteinValue: 3.36 }],
      isHistoricalReference: true,
      ndbNumber: 9901,
      dataType: 'SR Legacy',
      foodCategory: { description: 'Fruits and Fruit Juices' },
      fdcId: 170001,
      publicationDate: '4/1/2019',
    },
    {
      description: 'Moonberry bread',
      foodNutrients: [nutrient(1008, '208', 320)],
      foodPortions: [],
      ndbNumber: '18999',
      dataType: 'SR Legacy',
      fdcId: 170002,
    },
  ],
});

export const foundationJson = JSON.stringify({
  FoundationFoods: [
    {
      description: 'Moonberries, fresh',
      foodNutrients: [nutrient(2047, '957', 66), nutrient(2048, '958', 64)],
      foodPortions: [
        { amount: 2, measureUnit: { name: 'tablespoon' }, modifier: 'whole', gramWeight: 30 },
      ],
      ndbNumber: 9901,
      dataType: 'Foundation',
      fdcId: 2345678,
    },
  ],
});

export const surveyJson = JSON.stringify({
  SurveyFoods: [
    {
      description: 'Moonberry pie',
      foodCode: '53309999',
      foodNutrients: [nutrient(1008, '208', 260)],
      foodPortions: [
        {
          portionDescription: 'Quantity not specified',
          measureUnit: { name: 'undetermined' },
          gramWeight: 125,
        },
        {
          portionDescription: '1 slice',
          measureUnit: { name: 'undetermined' },
          modifier: '60919',
          gramWeight: 125,
        },
      ],
      dataType: 'Survey (FNDDS)',
      fdcId: 2345999,
    },
  ],
});

export const asciiFiles: Record<string, string> = {
  'FOOD_DES.txt':
    '~09901~^~0900~^~Moonberries, raw~^~MOONBERRIES,RAW~^~~^~~^~Y~^~~^0^~~^6.25^3.36^8.37^3.60\r\n~18999~^~1800~^~Moonberry bread~^~BREAD~^~~^~~^~~^~~^0^~~^^^^\r\n',
  'NUT_DATA.txt':
    '~09901~^~208~^61^0^^~4~^~~^~~^~~^^^^^^^^^04/2018\r\n~09901~^~203~^1.14^0^^~4~^~~^~~^~~^^^^^^^^^04/2018\r\n~18999~^~208~^320^0^^~4~^~~^~~^~~^^^^^^^^^04/2018\r\n',
  'WEIGHT.txt': '~09901~^1^1^~cup~^152^^\r\n~18999~^1^1^~slice, thin~^25^^\r\n',
};
