/**
 * Words that name what health pages are about, in the six languages most of them are written in.
 * Evidence of a subject, never of quality; no person is called so either.
 */
const words = new Set(
  (
    'health healthy healthier medical medicine medication medications doctor doctors patient patients symptom symptoms disease diseases disorder condition treatment treatments therapy therapies diagnosis clinical ' +
    'diet diets dietary nutrition nutrients nutritional food foods eating vitamin vitamins protein proteins calories calorie carbohydrates fiber fibre sugar sodium cholesterol fat fats obesity weight bmi ' +
    'heart blood pressure stroke cancer diabetes insulin kidney liver lung lungs bone bones joint joints muscle muscles skin hair brain gut digestion digestive stomach bowel immune infection virus vaccine vaccines allergy allergies asthma arthritis ' +
    'pain ache headache migraine fatigue sleep sleeping insomnia stress anxiety depression mental mood mindfulness meditation exercise exercises workout workouts fitness yoga walking stretching strength training ' +
    'pregnancy pregnant birth menopause hormone hormones fertility menstrual baby infant toddler aging ageing wellness wellbeing care hospital nurse dietitian physician surgeon surgery dose dosage ' +
    'gesundheit krankheit ernährung schmerzen schlaf arzt patienten symptome behandlung santé maladie alimentation douleur sommeil médecin symptômes traitement ' +
    'salud enfermedad alimentación dolor sueño médico síntomas tratamiento salute malattia alimentazione dolore sonno sintomi saúde doença alimentação sono sintomas tratamento'
  ).split(' '),
);

export const isHealthWord = (word: string): boolean => words.has(word);

/** How many of a text's words name something of health, 0 to 1. */
export function healthShare(text: string): number {
  const all = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return all.filter(isHealthWord).length / Math.max(1, all.length);
}
