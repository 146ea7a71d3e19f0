import { clutterReasons, type ClutterReason, type Removal } from '@/core/clutter/removal';

/** In the order of the reasons, so that a group stays where it is while the list changes. */
export function groupByReason(
  removals: readonly Removal[],
): { reason: ClutterReason; group: Removal[] }[] {
  return clutterReasons
    .map((reason) => ({ reason, group: removals.filter((removal) => removal.reason === reason) }))
    .filter(({ group }) => group.length > 0);
}
