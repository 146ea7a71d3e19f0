import type { Activity } from '@/core/activities/activity';
import { parseActivities } from '@/core/activities/parse-activities';

/** Our list of activities, fetched from the package on first use only. */
export async function loadActivities(): Promise<Activity[]> {
  const { default: rows } = await import('@/data/activities/activities.json');
  return parseActivities(rows);
}
