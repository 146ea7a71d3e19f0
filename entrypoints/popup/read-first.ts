import type { Profile } from '@/core/calories/profile';
import type { Look } from '@/core/look/look';
import type { PopupTab } from '@/core/settings/popup-tab';
import type { Settings } from '@/core/settings/settings';
import { look, popupTab, profile, readTogether, seenVersion, settings } from '@/platform/storage';

/** What the first drawing needs. */
export type First = {
  tab: PopupTab;
  settings: Settings;
  look: Look;
  profile: Profile;
  /** As `seenVersion`. */
  seen: string | null;
};

/** Where that is stored, here or in the browser's sync. */
const firstKeys = [
  'popup:tab',
  'o:settings',
  'o:look',
  'calories:profile',
  'calories:choices',
  'news:seen',
];

/** All of it at once, so that the first drawing is the whole form and not an empty page that waits. */
export const readFirst = (): Promise<First> =>
  readTogether(firstKeys, async () => {
    const [tab, chosen, theme, person, seen] = await Promise.all([
      popupTab.read(),
      settings.read(),
      look.read(),
      profile.read(),
      seenVersion.read(),
    ]);
    return { tab, settings: chosen, look: theme, profile: person, seen };
  });
