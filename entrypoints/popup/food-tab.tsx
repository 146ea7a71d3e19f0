import { useEffect, useLayoutEffect } from 'preact/hooks';
import { browser } from '#imports';
import { FoodSearch } from '@/components/foods/food-search';
import { useStored } from '@/components/ui/use-stored';
import { foodRow, readFoodRows } from '@/core/foods/food-row';
import { plateRows, readPlate } from '@/core/foods/plate';
import type { Settings } from '@/core/settings/settings';
import { favouriteFoods, ownDraft, ownFoods, plate } from '@/platform/storage';
import { bringFoods, openFoods, searchFoods } from './food-table';

export type FoodTabProps = { settings: Settings; dailyKcal: number | null };

/** Long enough for the tab to be drawn, and shorter than it takes to reach for a key. */
const afterDrawingMs = 40;

/** Foods: looked up, kept, put on a plate. A piece of its own, brought when the tab is first chosen. */
export function FoodTab({ settings, dailyKcal }: FoodTabProps) {
  const favourites = useStored(favouriteFoods);
  const onPlate = useStored(plate);
  const own = useStored(ownFoods);
  const draft = useStored(ownDraft);
  useLayoutEffect(() => void bringFoods().catch(() => undefined), []);
  useEffect(() => {
    // Where it fails, the first search tries again, and says so.
    const timer = setTimeout(() => void openFoods().catch(() => undefined), afterDrawingMs);
    return () => clearTimeout(timer);
  }, []);
  if (!favourites || !onPlate || !own || !draft) return null;
  return (
    <FoodSearch
      search={searchFoods}
      dailyKcal={dailyKcal}
      energyUnit={settings.energyUnit}
      hideNumbers={settings.hideEnergyNumbers}
      favourites={readFoodRows(favourites)}
      onFavourites={(foods) => void favouriteFoods.write(foods.map(foodRow))}
      plate={readPlate(onPlate)}
      onPlate={(items) => void plate.write(plateRows(items))}
      own={readFoodRows(own)}
      onOwn={(foods) => void ownFoods.write(foods.map(foodRow))}
      ownDraft={draft}
      onOwnDraft={(next) => void ownDraft.write(next)}
      onBringIn={() => void openFoodImport()}
    />
  );
}

/** A popup closes when a file is chosen, so that is done in a tab. */
const openFoodImport = async () => {
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#food-import-title') });
  if (location.pathname.startsWith('/popup')) window.close();
};
