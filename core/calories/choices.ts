import { isRecord } from '@/core/is-record';

/** What the person allowed on this device. Both are off until said otherwise, and neither travels. */
export type CalorieChoices = {
  /** Health data: only then do the calculator’s figures go into the browser’s own sync. */
  shareProfile: boolean;
  /** Mark amounts of food, energy and exercise in articles. */
  markFacts: boolean;
};

export const defaultChoices: CalorieChoices = { shareProfile: false, markFacts: false };

export function parseChoices(stored: unknown): CalorieChoices {
  const from = isRecord(stored) ? stored : {};
  return {
    shareProfile: from['shareProfile'] === true,
    markFacts: from['markFacts'] === true,
  };
}
