import type { ComponentChildren } from 'preact';
import { ActivitySearch } from '@/components/activities/activity-search';
import { Calculator } from '@/components/calculator/calculator';
import { FoodSearch } from '@/components/foods/food-search';
import { browser } from '#imports';
import { useStored } from '@/components/ui/use-stored';
import { planEnergy } from '@/core/calories/plan-energy';
import { foodRow, readFoodRows } from '@/core/foods/food-row';
import { plateRows, readPlate } from '@/core/foods/plate';
import type { Settings } from '@/core/settings/settings';
import { favouriteFoods, ownFoods, plate, profile, settings } from '@/platform/storage';
import { searchActivities, searchFoods } from './search-tables';

type CalorieTabs = Record<'calories' | 'foods' | 'activities', ComponentChildren>;

/** The three tabs that know nothing of any page: in the popup, and in the panel beside a page. */
export function useCalories(chosen: Settings | undefined): CalorieTabs | null {
  const person = useStored(profile);
  const [favourites, onPlate, own] = [
    useStored(favouriteFoods),
    useStored(plate),
    useStored(ownFoods),
  ];
  if (!person || !chosen || !favourites || !onPlate || !own) return null;

  const plan = planEnergy(person);
  const day = plan.state === 'ready' ? plan : null;
  const { units, energyUnit, hideEnergyNumbers: hideNumbers } = chosen;
  const change = (part: Partial<Settings>) => void settings.write({ ...chosen, ...part });
  return {
    calories: (
      <Calculator
        profile={person}
        units={units}
        energyUnit={energyUnit}
        hideNumbers={hideNumbers}
        onProfile={(next) => void profile.write(next)}
        onUnits={(next) => change({ units: next })}
        onEnergyUnit={(next) => change({ energyUnit: next })}
        onHideNumbers={(hide) => change({ hideEnergyNumbers: hide })}
        onCopy={copy}
        autofocus
      />
    ),
    foods: (
      <FoodSearch
        search={searchFoods}
        dailyKcal={day?.maintenance.kcal ?? null}
        energyUnit={energyUnit}
        hideNumbers={hideNumbers}
        favourites={readFoodRows(favourites)}
        onFavourites={(foods) => void favouriteFoods.write(foods.map(foodRow))}
        plate={readPlate(onPlate)}
        onPlate={(items) => void plate.write(plateRows(items))}
        own={readFoodRows(own)}
        onOwn={(foods) => void ownFoods.write(foods.map(foodRow))}
        onBringIn={() => void openFoodImport()}
      />
    ),
    activities: (
      <ActivitySearch
        search={searchActivities}
        weightKg={person.weightKg}
        restingKcalPerDay={day?.restingKcal ?? null}
        energyUnit={energyUnit}
        hideNumbers={hideNumbers}
      />
    ),
  };
}

/** A popup closes when a file is chosen, so that is done in a tab. */
const openFoodImport = async () => {
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#food-import-title') });
  if (location.pathname.startsWith('/popup')) window.close();
};

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
