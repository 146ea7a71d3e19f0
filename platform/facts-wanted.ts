import { choices, settings } from './storage-in-pages';

/** Calls back once the person no longer wants amounts told: no marks, or no calorie numbers at all. */
export function onFactsUnwanted(stop: () => void): () => void {
  const unwatch = [
    choices.watch(({ markFacts }) => markFacts || stop()),
    settings.watch(({ hideEnergyNumbers }) => hideEnergyNumbers && stop()),
  ];
  return () => unwatch.forEach((end) => end());
}
