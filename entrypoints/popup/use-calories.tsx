import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Calculator } from '@/components/calculator/calculator';
import { useStored } from '@/components/ui/use-stored';
import { asksForBody, possibleWeightKg } from '@/core/calories/check-profile';
import { dailyEnergy } from '@/core/calories/daily-energy';
import type { Profile } from '@/core/calories/profile';
import type { Settings } from '@/core/settings/settings';
import { profile, settings } from '@/platform/storage';
import type { ActivityTabProps } from './activity-tab';
import type { FoodTabProps } from './food-tab';

type CalorieTabs = Record<'calories' | 'foods' | 'activities', ComponentChildren>;

// What most openings never show is no part of what every opening loads.
const FoodTab = later<FoodTabProps>(async () => (await import('./food-tab')).FoodTab);
const ActivityTab = later<ActivityTabProps>(
  async () => (await import('./activity-tab')).ActivityTab,
);

/** The three tabs that know nothing of any page: in the popup, and in the panel beside a page. */
export function useCalories(chosen: Settings, first: Profile): CalorieTabs {
  const person = useStored(profile, first);
  const energy = dailyEnergy(person);
  const day = energy.state === 'ready' ? energy : null;
  const { units, energyUnit, hideEnergyNumbers: hideNumbers } = chosen;
  const change = (part: Partial<Settings>) => void settings.write({ ...chosen, ...part });
  return {
    calories: (
      <Calculator
        profile={person}
        units={units}
        energyUnit={energyUnit}
        hideNumbers={hideNumbers}
        careLink={chosen.careLink}
        onProfile={(next) => void profile.write(next)}
        onUnits={(next) => change({ units: next })}
        onEnergyUnit={(next) => change({ energyUnit: next })}
        onHideNumbers={(hide) => change({ hideEnergyNumbers: hide })}
        onCopy={copy}
        autofocus
      />
    ),
    foods: <FoodTab settings={chosen} dailyKcal={day?.maintenance.kcal ?? null} />,
    activities: (
      <ActivityTab
        settings={chosen}
        weightKg={possibleWeightKg(person)}
        restingKcalPerDay={day?.mifflinKcal ?? null}
        asksForBody={asksForBody(energy)}
      />
    ),
  };
}

/** A component that is brought when it is first drawn, and drawn when it is there. */
function later<P extends object>(bring: () => Promise<ComponentType<P>>): ComponentType<P> {
  let here: ComponentType<P> | undefined;
  return function Later(props: P) {
    const [, setHere] = useState(here);
    useEffect(() => {
      if (!here)
        void bring().then((found) => {
          here = found;
          setHere(() => found);
        });
    }, []);
    const Found = here;
    return Found ? <Found {...props} /> : null;
  };
}

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
