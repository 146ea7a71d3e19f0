export type Sex = 'female' | 'male';

/** What the equations are asked about. SI units, as the papers print them. */
export type Body = { sex: Sex; ageYears: number; heightCm: number; weightKg: number };
