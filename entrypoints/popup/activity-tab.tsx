import { ActivitySearch } from '@/components/activities/activity-search';
import { loadActivities } from '@/core/activities/load-activities';
import {
  createActivitySearch,
  type ActivitySearch as Search,
} from '@/core/activities/search-activities';
import type { Settings } from '@/core/settings/settings';

export type ActivityTabProps = {
  settings: Settings;
  weightKg: number | null;
  restingKcalPerDay: number | null;
  asksForBody: boolean;
};

let activities: Promise<Search> | undefined;

/** The list is read at the first key typed into its field, not before. */
const search = async (query: string) => {
  activities ??= loadActivities().then(createActivitySearch);
  return (await activities)(query);
};

/** Activities. A piece of its own, brought when the tab is first chosen. */
export const ActivityTab = ({ settings, ...person }: ActivityTabProps) => (
  <ActivitySearch
    search={search}
    {...person}
    energyUnit={settings.energyUnit}
    hideNumbers={settings.hideEnergyNumbers}
  />
);
