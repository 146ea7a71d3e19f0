/** Tissue constants of the Hall model: energy densities kcal/kg, resting costs kcal/kg/day, building costs kcal/kg. */
export type HallConstants = {
  fatDensity: number;
  leanDensity: number;
  glycogenDensity: number;
  fatRest: number;
  leanRest: number;
  fatBuilding: number;
  leanBuilding: number;
};

/** The rounded set of the NIH Body Weight Planner; what LeanRead forecasts with. */
export const nihConstants: HallConstants = {
  fatDensity: 9440,
  leanDensity: 1807,
  glycogenDensity: 4180,
  fatRest: 3.2,
  leanRest: 22,
  fatBuilding: 180,
  leanBuilding: 230,
};

const kjPerKcal = 4.184;

/** The printed set of the paper's appendix, in kJ there. At most 0.04 kg away in a year. */
export const lancetConstants: HallConstants = {
  fatDensity: 39_500 / kjPerKcal,
  leanDensity: 7_600 / kjPerKcal,
  glycogenDensity: 17_600 / kjPerKcal,
  fatRest: 13 / kjPerKcal,
  leanRest: 92 / kjPerKcal,
  fatBuilding: 750 / kjPerKcal,
  leanBuilding: 960 / kjPerKcal,
};
